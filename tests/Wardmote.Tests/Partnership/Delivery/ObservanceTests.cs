using System.Globalization;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Delivery;

namespace Wardmote.Tests.Partnership.Delivery;

public sealed class ObservanceTests
{
    /// <summary>The UK Safer Internet Centre's own list of past and coming days.</summary>
    [Theory]
    [InlineData("safer-internet-day", "2019-02-05", "2019-02-05")]
    [InlineData("safer-internet-day", "2020-02-11", "2020-02-11")]
    [InlineData("safer-internet-day", "2024-02-06", "2024-02-06")]
    [InlineData("safer-internet-day", "2025-02-11", "2025-02-11")]
    // 17-24-30 National Hate Crime Awareness Week: from the second to the third Saturday of October.
    [InlineData("hate-crime-awareness-week", "2018-10-13", "2018-10-20")]
    [InlineData("hate-crime-awareness-week", "2023-10-14", "2023-10-21")]
    [InlineData("anti-slavery-day", "2018-10-18", "2018-10-18")]
    [InlineData("white-ribbon-day", "2018-11-25", "2018-12-10")]
    [InlineData("scams-awareness-month", "2018-06-01", "2018-06-30")]
    public void Within_AYear_FallsWhenItsOrganisersKeptIt(string key, string from, string until)
    {
        var expected = new Period(Day(from), Day(until));

        Assert.Equal([expected], Observance(key).Within(YearKind.Calendar.Starting(expected.Start.Year)));
    }

    [Fact]
    public void Within_YearsAfterARowEnds_IsNothing() => Assert.Empty(Observance("scams-awareness-month").Within(YearKind.Calendar.Starting(2023)));

    [Fact]
    public void Within_AStretchOverNewYear_IsInOrder() =>
        Assert.Equal([2018, 2019], Observance("white-ribbon-day").Within(new Period(Day("2018-11-30"), Day("2019-11-25"))).Select(days => days.Start.Year));

    [Fact]
    public void BuiltIn_EveryRow_NamesItsSource() => Assert.All(AwarenessFile.BuiltIn, row => Assert.NotEmpty(row.Source));

    private static Observance Observance(string key) => AwarenessFile.BuiltIn.Single(row => row.Key == key);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
