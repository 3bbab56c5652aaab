using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Samples;

[Collection(nameof(Demonstration))]
public sealed class DemonstrationTests(Demonstration demonstration)
{
    [Fact]
    public void Returns_OfThePartners_AreTakenInWholeWithoutWarning() => Assert.All(demonstration.Outcomes, o =>
    {
        Assert.False(o.Outcome.Refused, o.File);
        Assert.Empty(o.Outcome.Rejected);
        Assert.DoesNotContain(o.Outcome.Findings, f => f.Severity != Severity.Note);
    });

    [Fact]
    public void ArrivalRecords_ByTypeOfPlaceAndYear_AddUpToThePublishedCounts()
    {
        Assert.Equal(3820, demonstration.Ask("""SELECT count(*) FROM "ed-assaults" """));
        Assert.Equal(0, demonstration.Ask(
            """
            SELECT count(*) FROM
              (SELECT location, year(period_end) AS y, assaults FROM "ed-assaults-yearly" WHERE NOT stated) AS published
              FULL JOIN (SELECT location, year(arrived) AS y, count(*) AS n FROM "ed-assaults" GROUP BY ALL) AS records USING (location, y)
            WHERE coalesce(assaults, 0) <> coalesce(n, 0)
            """));
    }

    [Theory]
    [InlineData("district = 'South Cambridgeshire'", 186)]
    [InlineData("district = 'South Cambridgeshire' AND location = 'Public Place'", 63)]
    [InlineData("district = 'South Cambridgeshire' AND location = 'Licensed premise'", 34)]
    [InlineData("district = 'Cambridge'", 311)]
    [InlineData("district IN ('Cambridge', 'East Cambridgeshire', 'Fenland', 'Huntingdonshire', 'South Cambridgeshire')", 645)]
    public void ArrivalRecords_Of2018_AgreeWithThePublishedShares(string where, int records) =>
        Assert.Equal(records, demonstration.Ask($"""SELECT count(*) FROM "ed-assaults" WHERE year(arrived) = 2018 AND {where}"""));

    [Theory]
    [InlineData(2017, 246, 13)]
    [InlineData(2018, 352, 35)]
    public void FireRecords_OfAYear_AddUpToThePublishedTotals(int year, int fires, int cambourne)
    {
        Assert.Equal(fires, demonstration.Ask($"SELECT count(*) FROM fires WHERE year(period_end) = {year}"));
        Assert.Equal(cambourne, demonstration.Ask($"SELECT count(*) FROM fires WHERE year(period_end) = {year} AND parish = 'Cambourne'"));
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    public void AntiSocialBehaviour_ByMonth_AddsUpToTheWards(int year) => Assert.Equal(
        demonstration.Ask($"""SELECT sum(incidents)::BIGINT FROM "asb-by-ward" WHERE NOT stated AND year(period_end) = {year}"""),
        demonstration.Ask($"""
            SELECT sum(incidents)::BIGINT FROM "asb-by-district"
            WHERE NOT stated AND district = 'South Cambridgeshire' AND year(period_end) = {year} AND month(period_end) BETWEEN 4 AND 11
            """));

    [Fact]
    public void Exhibits_OfIllustrativeReturns_SaySo()
    {
        var illustrative = demonstration.Folder.Returns.Where(r => r.Note!.StartsWith("Illustrative", StringComparison.Ordinal)).Select(r => Path.GetFileName(r.File)).ToHashSet();
        var exhibits = demonstration.Document.Exhibits.Where(e => e.Provenance.Imports.Any(i => illustrative.Contains(i.File))).ToList();

        Assert.NotEmpty(exhibits);
        Assert.All(exhibits, e => Assert.Contains(e.Notes, n => n.Contains("llustrative", StringComparison.Ordinal)));
    }

    [Fact]
    public void Exhibits_OfTheAssessment_UseEveryReturn()
    {
        var used = demonstration.Document.Exhibits.SelectMany(e => e.Provenance.Imports).Select(i => i.File).ToHashSet();

        // The entrants of 2016, and what the partnership did, stand in sentences only.
        Assert.Equal(["first-time-entrants-2016.csv", "delivery-log-2018-19.csv"], demonstration.Folder.Returns.Select(r => Path.GetFileName(r.File)).Where(f => !used.Contains(f)));
    }

    [Fact]
    public void Topics_OfTheAssessment_FollowTheTemplate()
    {
        var topics = demonstration.Document.Blocks.OfType<Heading>().Where(h => h is { Level: 1, Number: not null }).ToList();
        var sections = demonstration.Document.Blocks.OfType<Heading>().Select(h => h.Id).ToList();

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], topics.Select(t => t.Number));
        Assert.All(topics, t => Assert.Contains(sections, s => s.StartsWith(t.Id, StringComparison.Ordinal) && s.EndsWith("-issues", StringComparison.Ordinal)));
        Assert.All(topics, t => Assert.Contains(sections, s => s.StartsWith(t.Id, StringComparison.Ordinal) && s.EndsWith("-recommendations", StringComparison.Ordinal)));
    }
}
