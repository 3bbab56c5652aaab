using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Deadlines;

namespace Wardmote.Tests.Partnership.Deadlines;

public sealed class DutyTests
{
    private static readonly Period Year = new(new DateOnly(2018, 4, 1), new DateOnly(2019, 3, 31));

    /// <summary>SI 2007/1831, regulation 3(1): by the end of the three months after those that the figures are of, which begin on 1 July 2007.</summary>
    [Fact]
    public void ShareInformation_InAYear_IsDueAtTheEndOfTheNextQuarter() => Assert.Equal(
        [("January to March 2018", "2018-06-30"), ("April to June 2018", "2018-09-30"), ("July to September 2018", "2018-12-31"), ("October to December 2018", "2019-03-31")],
        Duty("share-information").Within(Year).Select(date => (date.For, date.Due.ToString("O"))));

    /// <summary>The same, regulation 3(2): first in the three months from 1 October 2007.</summary>
    [Fact]
    public void ShareInformation_BeforeTheRegulations_IsNotDue() =>
        Assert.Equal(new DateOnly(2007, 12, 31), Duty("share-information").Within(new Period(new DateOnly(2006, 1, 1), new DateOnly(2008, 1, 1))).First().Due);

    [Fact]
    public void PartnershipPlan_ForAYear_IsDueBeforeItBegins() =>
        Assert.Equal(("2019/20", new DateOnly(2019, 3, 31), "Revise the partnership plan for 2019/20"), Duty("partnership-plan").Within(Year).Select(date => (date.For, date.Due, date.Title)).Single());

    [Fact]
    public void PublicMeeting_OverAChangeOfTheRules_KeepsWhatHeldWhenItWasDue() => Assert.Equal(
        [(2011, true), (2012, false)],
        Duty("public-meeting").Within(new Period(new DateOnly(2011, 1, 1), new DateOnly(2012, 12, 31))).Select(date => (date.Due.Year, date.Rule.IsStatutory)));

    [Fact]
    public void Keys_OfAllDuties_NameEachTimeOnce()
    {
        var keys = DutyFile.BuiltIn.SelectMany(duty => duty.Within(new Period(new DateOnly(2007, 1, 1), new DateOnly(2030, 12, 31)))).Select(date => date.Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Contains("share-information.2019-03-31", keys);
    }

    [Fact]
    public void BuiltIn_EveryRule_NamesItsSource() => Assert.All(DutyFile.BuiltIn.SelectMany(duty => duty.Rules), rule => Assert.NotEmpty(rule.Source));

    private static Duty Duty(string key) => DutyFile.BuiltIn.Single(duty => duty.Key == key);
}
