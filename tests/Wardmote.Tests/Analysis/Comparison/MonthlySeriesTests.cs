using Wardmote.Analysis.Change;
using Wardmote.Analysis.Comparison;
using Wardmote.Analysis.Periods;

namespace Wardmote.Tests.Analysis.Comparison;

public sealed class MonthlySeriesTests
{
    private static readonly MonthlySeries TwoYears = new(2017, 1, [.. Enumerable.Range(1, 24).Select(i => (long?)i)]);

    [Fact]
    public void RollingYears_TwoYears_StartWithTheTwelfthMonth()
    {
        var rolling = TwoYears.RollingYears();
        Assert.Equal(13, rolling.Count);
        Assert.Equal(new RollingYear(Period.Months(2017, 1, 12), 78), rolling[0]);
        Assert.Equal(new RollingYear(Period.Months(2018, 1, 12), 222), rolling[^1]);
    }

    [Fact]
    public void RollingYears_OneMonthMissing_HaveNoTotalWhileItLastsAndNoneIsGuessed()
    {
        var series = new MonthlySeries(2017, 1, [.. Enumerable.Range(1, 26).Select(i => i == 14 ? null : (long?)1)]);
        var totals = series.RollingYears().Select(r => r.Total).ToList();
        Assert.Equal(12, totals[1]);
        Assert.Equal(12, totals.Count(t => t is null));
        Assert.Equal(12, totals[^1]);
    }

    [Fact]
    public void AgainstLastYear_SameMonths_AreLikeForLike()
    {
        var pair = TwoYears.AgainstLastYear(Period.Months(2018, 4, 8));
        Assert.Equal((Likeness.SamePartOfYear, 60L, 156L), (pair.Likeness, pair.Before.Count, pair.After.Count));
    }

    [Fact]
    public void AgainstLastYear_BeforeTheSeriesBegins_NamesTheMissingPeriod() =>
        Assert.Contains("Apr 2016 is not complete", Assert.Throws<InvalidOperationException>(() => TwoYears.AgainstLastYear(Period.Month(2017, 4))).Message, StringComparison.Ordinal);
}
