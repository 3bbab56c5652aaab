using CsCheck;
using Wardmote.Analysis.Periods;

namespace Wardmote.Tests.Analysis.Periods;

public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData("2018", YearKind.Calendar, "2018-01-01/2018-12-31")]
    [InlineData("2017/18", YearKind.DecemberToNovember, "2017-12-01/2018-11-30")]
    [InlineData("2017/18", YearKind.Financial, "2017-04-01/2018-03-31")]
    [InlineData("2017-18", YearKind.Financial, "2017-04-01/2018-03-31")]
    [InlineData("2017/2018", YearKind.Academic, "2017-09-01/2018-08-31")]
    [InlineData("14/15", YearKind.Academic, "2014-09-01/2015-08-31")]
    [InlineData("1999/00", YearKind.Financial, "1999-04-01/2000-03-31")]
    [InlineData("2010-11", YearKind.DecemberToNovember, "2010-12-01/2011-11-30")]
    [InlineData("2010-11", YearKind.Calendar, "2010-11-01/2010-11-30")]
    [InlineData("Academic year 2016/17", YearKind.Calendar, "2016-09-01/2017-08-31")]
    [InlineData("FY 2018/19", YearKind.Financial, "2018-04-01/2019-03-31")]
    [InlineData("Jan - Sep 2018", YearKind.Calendar, "2018-01-01/2018-09-30")]
    [InlineData("Jan ‐ Sep \n 2018", YearKind.Calendar, "2018-01-01/2018-09-30")]
    [InlineData("Apr-Nov 2017", YearKind.Calendar, "2017-04-01/2017-11-30")]
    [InlineData("April to November 2017", YearKind.Calendar, "2017-04-01/2017-11-30")]
    [InlineData("Apr-Nov 2018/19", YearKind.Financial, "2018-04-01/2018-11-30")]
    [InlineData("Nov - Feb 2018/19", YearKind.Financial, "2018-11-01/2019-02-28")]
    [InlineData("Oct 17 to Sep 18", YearKind.Calendar, "2017-10-01/2018-09-30")]
    [InlineData("Oct 17 to September 18", YearKind.Calendar, "2017-10-01/2018-09-30")]
    [InlineData("Oct 2017 – Sep 2018", YearKind.Calendar, "2017-10-01/2018-09-30")]
    [InlineData("Nov - Feb 2018", YearKind.Calendar, "2017-11-01/2018-02-28")]
    [InlineData("2018-10", YearKind.Calendar, "2018-10-01/2018-10-31")]
    [InlineData("Oct-18", YearKind.Calendar, "2018-10-01/2018-10-31")]
    [InlineData("Oct '18", YearKind.Calendar, "2018-10-01/2018-10-31")]
    [InlineData("May 2018", YearKind.Calendar, "2018-05-01/2018-05-31")]
    [InlineData("10/2018", YearKind.Calendar, "2018-10-01/2018-10-31")]
    [InlineData("Q1 2018/19", YearKind.Financial, "2018-04-01/2018-06-30")]
    [InlineData("Q4 2018/19", YearKind.Calendar, "2019-01-01/2019-03-31")]
    [InlineData("2018/19 Q1", YearKind.Financial, "2018-04-01/2018-06-30")]
    [InlineData("Quarter 3 2018", YearKind.Calendar, "2018-07-01/2018-09-30")]
    [InlineData("year ending September 2018", YearKind.Calendar, "2017-10-01/2018-09-30")]
    [InlineData("Year ending 31 March 2018", YearKind.Calendar, "2017-04-01/2018-03-31")]
    [InlineData("12 months to June 2018", YearKind.Calendar, "2017-07-01/2018-06-30")]
    [InlineData("31 May 2018", YearKind.Calendar, "2018-05-31/2018-05-31")]
    [InlineData("31st May 2018", YearKind.Calendar, "2018-05-31/2018-05-31")]
    [InlineData("31-May-2018", YearKind.Calendar, "2018-05-31/2018-05-31")]
    [InlineData("31/05/2018", YearKind.Calendar, "2018-05-31/2018-05-31")]
    [InlineData("2018-05-31", YearKind.Calendar, "2018-05-31/2018-05-31")]
    [InlineData("2018-05-31T00:00:00", YearKind.Calendar, "2018-05-31/2018-05-31")]
    [InlineData("01/04/2018 to 30/06/2018", YearKind.Calendar, "2018-04-01/2018-06-30")]
    [InlineData("1 April - 30 June 2018", YearKind.Calendar, "2018-04-01/2018-06-30")]
    [InlineData("2018-01-01/2018-09-30", YearKind.Calendar, "2018-01-01/2018-09-30")]
    [InlineData("2014 to 2018", YearKind.Calendar, "2014-01-01/2018-12-31")]
    public void TryRead_WaysPartnersWriteIt_GivesItsDays(string text, YearKind year, string expected)
    {
        Assert.True(new PeriodReader(year).TryRead(text, out var reading));
        Assert.Equal(expected, reading.Period.ToString());
    }

    [Theory]
    [InlineData("2018*", "*")]
    [InlineData("2018 (p)", "(p)")]
    [InlineData("Jan - Sep 2018 †", "†")]
    [InlineData("2018 provisional", "provisional")]
    public void TryRead_MarkAfterIt_IsKeptApart(string text, string mark)
    {
        Assert.True(new PeriodReader(YearKind.Calendar).TryRead(text, out var reading));
        Assert.Equal(mark, reading.Mark);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Total")]
    [InlineData("May")]
    [InlineData("31/02/2018")]
    [InlineData("2018-13")]
    [InlineData("1,215")]
    [InlineData("18")]
    [InlineData("12018")]
    [InlineData("Year (Dec-Nov)")]
    [InlineData("Very High 80+")]
    [InlineData("Medium 25-40")]
    [InlineData("High 41-79")]
    public void TryRead_NotAPeriod_SaysSo(string text) => Assert.False(new PeriodReader(YearKind.Calendar).TryRead(text, out _));

    [Fact]
    public void TryRead_StraddlingYearInCalendarReturn_IsFinancialAndInDoubt()
    {
        Assert.True(new PeriodReader(YearKind.Calendar).TryRead("2017/18", out var reading));
        Assert.Equal(YearKind.Financial.Starting(2017), reading.Period);
        Assert.Contains("April 2017 to March 2018", reading.Doubt, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_MonthlyReturn_TakesHyphenAsMonth()
    {
        Assert.True(new PeriodReader(YearKind.Financial, monthly: true).TryRead("2010-11", out var reading));
        Assert.Equal(Period.Month(2010, 11), reading.Period);
    }

    [Theory]
    [InlineData("Apr-Nov 2017 ALL ASB", "2017-04-01/2017-11-30", "ALL ASB")]
    [InlineData("Overall % Absence Rate (Sessions) 14/15", "2014-09-01/2015-08-31", "Overall % Absence Rate (Sessions)")]
    [InlineData("Incidents, 2018*", "2018-01-01/2018-12-31", "Incidents")]
    [InlineData("FTE 2016 (January to December)", "2016-01-01/2016-12-31", "FTE (January to December)")]
    public void TryFind_PeriodWithinHeading_GivesItAndTheRest(string text, string expected, string rest)
    {
        Assert.True(new PeriodReader(YearKind.Academic).TryFind(text, out var found));
        Assert.Equal(expected, found.Value.Reading.Period.ToString());
        Assert.Equal(rest, found.Value.Rest);
    }

    [Theory]
    [InlineData("Change 2017 to 2018 and 2019")]
    [InlineData("Rate per 1,000 population")]
    [InlineData("Main Category Description Top 10")]
    public void TryFind_NoneOrSeveral_FindsNothing(string text) => Assert.False(new PeriodReader(YearKind.Calendar).TryFind(text, out _));

    [Fact]
    public void TryRead_LabelOfAnyPeriod_ReadsItBack() =>
        Gen.Select(Gen.Int[1990, 2060], Gen.Int[1, 12], Gen.Int[1, 30], Gen.Enum<YearKind>()).Sample((year, month, months, kind) =>
        {
            var period = Period.Months(year, month, months);
            Assert.True(new PeriodReader(kind, monthly: true).TryRead(PeriodLabel.Of(period, kind), out var reading), PeriodLabel.Of(period, kind));
            Assert.Equal(period, reading.Period);
        });
}
