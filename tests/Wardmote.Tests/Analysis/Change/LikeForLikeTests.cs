using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;

namespace Wardmote.Tests.Analysis.Change;

public sealed class LikeForLikeTests
{
    private static Period Year(int year) => Period.Months(year, 1, 12);

    [Fact]
    public void Of_SameMonthsOfALeapYear_HaveEqualExposures()
    {
        var pair = LikeForLike.Of(new(100, Year(2015)), new(120, Year(2016)));
        Assert.Equal(Likeness.SamePartOfYear, pair.Likeness);
        Assert.Null(pair.Caveat);
        Assert.Equal(pair.Before.Exposure, pair.After.Exposure);
    }

    [Fact]
    public void Of_PartYearAgainstWhole_CarriesExposuresAndSaysSo()
    {
        var pair = LikeForLike.Of(new(62, Year(2017)), new(53, Period.Months(2018, 1, 11)));
        Assert.Equal(Likeness.DifferentLength, pair.Likeness);
        Assert.Equal(365.0 / 334, pair.Before.Exposure / pair.After.Exposure, 12);
        Assert.Equal("Jan - Nov 2018 (11 months) is compared with 2017 (12 months) by rate; the same months would be like for like.", pair.Caveat);
    }

    [Theory]
    [InlineData(2018, 1, 2018, 2, "Feb 2018 is compared with another time of year, Jan 2018: the season may explain a difference. Compared by the day: 28 days against 31.")]
    [InlineData(2015, 2, 2016, 2, "Compared by the day: 29 days against 28.")]
    [InlineData(2017, 2, 2018, 2, null)]
    [InlineData(2018, 1, 2018, 3, "Mar 2018 is compared with another time of year, Jan 2018: the season may explain a difference.")]
    public void Of_Months_CountByTheirDays(int year, int month, int laterYear, int laterMonth, string? caveat)
    {
        var (before, after) = (Period.Month(year, month), Period.Month(laterYear, laterMonth));
        var pair = LikeForLike.Of(new(31, before), new(28, after));
        Assert.Equal((double)before.Days / after.Days, pair.Before.Exposure / pair.After.Exposure, 12);
        Assert.Equal(caveat, pair.Caveat);
    }

    [Fact]
    public void Strict_PartYearAgainstWhole_IsRefusedWithTheReason() =>
        Assert.Contains(
            "the same months would be like for like",
            Assert.Throws<InvalidOperationException>(() => LikeForLike.Of(new(87, Year(2017)), new(89, Period.Months(2018, 1, 9))).Strict()).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Of_YearsOnBothSidesOfABreak_SaysWhatChangedAndStrictRefuses()
    {
        SeriesBreak form = new(new(2018, 4, 1), "A new assessment form is in use");
        var pair = LikeForLike.Of(new(243, Year(2017)), new(157, Year(2018)), [form, new(new(2010, 1, 1), "An old change")]);
        Assert.Equal("A new assessment form is in use from 1 Apr 2018: figures on its two sides are not comparable.", pair.Caveat);
        Assert.Throws<InvalidOperationException>(pair.Strict);
        Assert.Null(LikeForLike.Of(new(1, Year(2015)), new(2, Year(2016)), [form]).Break);
    }

    [Fact]
    public void Positions_BreakWithinAMonth_StartsTheNewStretchThere()
    {
        var months = Enumerable.Range(1, 12).Select(m => Period.Month(2018, m)).ToList();
        Assert.Equal([3, 6], SeriesBreak.Positions([new(new(2018, 7, 15), "b"), new(new(2018, 4, 1), "a"), new(new(2017, 1, 1), "before it began")], months));
    }

    [Fact]
    public void Of_OtherTimeOfYear_WarnsOfTheSeason()
    {
        var pair = LikeForLike.Of(new(10, Period.Months(2018, 1, 3)), new(12, Period.Months(2018, 6, 3)));
        Assert.Equal(Likeness.SameLength, pair.Likeness);
        Assert.Contains("season", pair.Caveat, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SnapshotsOnTheSameDay_AreLike() =>
        Assert.Equal(Likeness.SamePartOfYear, LikeForLike.Of(new(243, Period.Day(new(2017, 5, 31))), new(157, Period.Day(new(2018, 5, 31)))).Likeness);

    [Fact]
    public void Of_OnePopulationMissing_IsRefused() =>
        Assert.Throws<ArgumentException>(() => LikeForLike.Of(new(10, Year(2017), 150_000), new(12, Year(2018))));

    [Fact]
    public void Of_OverlappingPeriods_AreRefused() =>
        Assert.Contains("overlap", Assert.Throws<ArgumentException>(() => LikeForLike.Of(new(10, Year(2018)), new(12, Period.Months(2018, 6, 12)))).Message, StringComparison.Ordinal);
}
