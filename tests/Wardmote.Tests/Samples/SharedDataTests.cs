using System.Globalization;
using Sylvan.Data.Csv;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports;
using Wardmote.Tests.Analysis.Counts;
using Wardmote.Tests.Analysis.Hotspots;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Samples;

/// <summary>Published populations, deprivation and offences as they are; and that some test reads every published file there is.</summary>
public sealed class SharedDataTests : IDisposable
{
    /// <summary>Which tests read the files of each folder, or those that start so.</summary>
    private static readonly Dictionary<string, Type> Readers = new()
    {
        ["boundaries/"] = typeof(SharedPlacesTests),
        ["lookups/"] = typeof(SharedPlacesTests),
        ["street_crime/"] = typeof(StreetLevelTests),
        ["population/"] = typeof(SharedDataTests),
        ["imd/"] = typeof(SharedDataTests),
        ["offences/"] = typeof(SharedDataTests),
        ["stats_vectors/getis_ord_reference.json"] = typeof(GetisOrdTests),
        ["stats_vectors/near_repeat/"] = typeof(NearRepeatTests),
        ["stats_vectors/testdata_"] = typeof(IntervalTests),
    };

    private readonly ImportingTable table = new();

    public void Dispose() => table.Dispose();

    [Fact]
    public void Files_ThatWerePublished_AreEachReadByATest()
    {
        var files = File.ReadLines(Repository.Shared("data/PROVENANCE.tsv")).Skip(1).Select(line => line.Split('\t')[0]).Where(name => name.Length > 0).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Single(Readers, r => file.StartsWith(r.Key, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("population17_lsoa11_cambs.csv", "populations-by-lsoa", 2017)]
    [InlineData("population19_lsoa11_cambs.csv", "populations-by-lsoa", 2019)]
    [InlineData("population20_lsoa11_cambs.csv", "populations-by-lsoa", 2020)]
    [InlineData("population19_ltla19.csv", "populations-by-district", 2019)]
    [InlineData("population20_ltla20.csv", "populations-by-district", 2020)]
    [InlineData("age_gender21_ltla21_ew.csv", "populations-by-district", 2021)]
    public void Populations_OfAPublishedYear_AddUpToTheFilesOwnTotals(string file, string dataset, int year)
    {
        var path = Repository.Shared($"data/population/{file}");
        var outcome = Import(dataset, path, Period.Day(new DateOnly(year, 6, 30)));

        // The ages of each area are of no use here: they are said to be left out, in one sentence.
        Assert.Single(outcome.Findings);
        using var csv = CsvDataReader.Create(path);
        var total = csv.GetOrdinal("total_population");
        var (areas, people) = (0, 0L);
        for (; csv.Read(); areas++)
        {
            people += csv.GetInt64(total);
        }

        Assert.Equal([string.Create(CultureInfo.InvariantCulture, $"{areas} | {people}")], table.Ask($"""SELECT count(*), sum(people) FROM "{dataset}" """));
    }

    [Theory]
    [InlineData("imd2019_england_lsoa11_cambs.csv", 2019)]
    [InlineData("imd2025_england_lsoa21_cambs.csv", 2025)]
    public void Deprivation_OfAPublishedIndex_IsKnownByItsHeadingsAndKeptWhole(string file, int year)
    {
        var path = Repository.Shared($"data/imd/{file}");
        Assert.Equal("deprivation-by-lsoa", new Recognition(ImportingTable.Catalog).DatasetOf(path).Key);
        Assert.Empty(Import("deprivation-by-lsoa", path, YearKind.Calendar.Starting(year)).Findings);

        var deciles = File.ReadLines(path).Skip(1).Select(l => int.Parse(l.Split(',')[1], CultureInfo.InvariantCulture)).CountBy(d => d).OrderBy(d => d.Key);
        Assert.Equal(deciles.Select(d => $"{d.Key} | {d.Value}"), table.Ask("""SELECT imd_decile, count(*) FROM "deprivation-by-lsoa" GROUP BY 1 ORDER BY 1"""));
    }

    [Fact]
    public void Offences_OfThePublishedClassification_StandUnderTheirGroups()
    {
        var path = Repository.Shared("data/offences/offence_hierarchy_2017_18.csv");
        Assert.Equal("offence-groups", new Recognition(ImportingTable.Catalog).DatasetOf(path).Key);
        Assert.Empty(Import("offence-groups", path, YearKind.Financial.Starting(2017)).Findings);

        Assert.Equal(["164 | 1"], table.Ask("""SELECT count(*), count(*) FILTER (WHERE parent_code IS NULL) FROM "offence-groups" """));
        Assert.Empty(table.Ask("""SELECT o.code FROM "offence-groups" o WHERE parent_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "offence-groups" g WHERE g.code = o.parent_code AND g.label = o."group")"""));
    }

    private ImportOutcome Import(string dataset, string path, Period period)
    {
        var outcome = table.Import(dataset, path, r => r with { Period = period });
        Assert.False(outcome.Refused, string.Join('\n', outcome.Findings.Select(f => f.Message)));
        Assert.Empty(outcome.Rejected);
        return outcome;
    }
}
