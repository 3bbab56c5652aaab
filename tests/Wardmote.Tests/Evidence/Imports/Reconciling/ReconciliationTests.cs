using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Imports.Reconciling;

public sealed class ReconciliationTests : IDisposable
{
    private readonly ImportingTable importing = new();

    [Fact]
    public void TablesAsPrinted_AddUpAndNothingIsSaidOfThem()
    {
        foreach (var (table, dataset) in new[] { ("02", "ed-assaults-yearly"), ("03", "ambulance-assaults"), ("08", "probation-sentenced"), ("12", "nrm-referrals"), ("15", "asb-by-ward") })
        {
            var outcome = importing.Import(dataset, Repository.Shared($"seed/tables/table-{table}.csv"), r => r with { Period = YearKind.Calendar.Starting(2017) });
            Assert.DoesNotContain(outcome.Findings, f => f.Kind is FindingKind.Total or FindingKind.Share or FindingKind.Change);
        }
    }

    [Fact]
    public void Total_ThatIsNotTheSum_IsAFindingWithBothFigures()
    {
        var outcome = Import("ambulance-assaults", """
            District,2017,2018
            Fenland,10,20
            Cambridge,5,6
            Total,15,27
            """);

        var finding = Assert.Single(outcome.Findings, f => f.Kind == FindingKind.Total);
        Assert.Equal("The total is stated as 27, and its 2 parts add up to 26.", finding.Message);
        Assert.Equal((4, 3), (finding.Place.Row, finding.Place.Column));
        Assert.Equal(["27"], importing.Ask("SELECT callouts FROM \"ambulance-assaults\" WHERE stated AND period_start = DATE '2018-01-01'"));
    }

    [Fact]
    public void Total_OverMarkedCells_MayOnlyBeLarger()
    {
        var outcome = Import("ambulance-assaults", """
            District,2016,2017
            Fenland,10,20
            Cambridge,c,..
            Total,15,19
            """);

        Assert.Equal((4, 3), Assert.Single(outcome.Findings, f => f.Kind == FindingKind.Total) is { Place: var place } ? (place.Row, place.Column) : default);
        Assert.Equal(["Cambridge |  | .."], importing.Ask("SELECT district, callouts, callouts_mark FROM \"ambulance-assaults\" WHERE callouts IS NULL AND period_start = DATE '2017-01-01'"));
    }

    [Fact]
    public void Total_OfCountsRoundedToFive_MayDifferByTheRounding()
    {
        var outcome = Import("ambulance-assaults", """
            District,2016,2017
            Fenland,10,20
            Cambridge,5,10
            Huntingdonshire,15,20
            East Cambridgeshire,15,20
            Total,50,65
            """);

        Assert.DoesNotContain(outcome.Findings, f => f.Kind == FindingKind.Total);
    }

    [Fact]
    public void Share_ThatDoesNotFitItsBase_IsAFinding()
    {
        var outcome = Import("probation-risk", """
            Re-offending risk,Cambridge,%,Fenland,%
            Low <25,46,18%,78,29%
            Medium 25-40,41,16%,69,26%
            High 41-79,125,50%,95,39%
            Very High 80+,38,15%,27,10%
            """);

        var finding = Assert.Single(outcome.Findings, f => f.Kind == FindingKind.Share);
        Assert.Equal("39% is stated for 95 of 269 (its column), which is 35%.", finding.Message);
        Assert.Equal((4, 5), (finding.Place.Row, finding.Place.Column));
    }

    [Fact]
    public void CountAndShare_Swapped_AreSaidToLookSo()
    {
        var table = File.ReadAllText(Repository.Shared("seed/tables/table-07.csv")).Replace("101,40%,29,33%", "101,40%,33,29%", StringComparison.Ordinal);
        var outcome = Import("probation-needs", table);

        var share = Assert.Single(outcome.Findings, f => f.Kind == FindingKind.Share);
        Assert.Equal("29% is stated for 33 of 88 ('Number of Offenders'), which is 38%. The two look swapped: 29 and 33% would agree, and the total of 359 (C9) would add up.", share.Message);
        Assert.Equal("The total is stated as 359, and its 5 parts add up to 363.", Assert.Single(outcome.Findings, f => f.Kind == FindingKind.Total).Message);
        Assert.Equal(["33 | 29"], importing.Ask("SELECT offenders, offenders_stated_share FROM \"probation-needs\" WHERE item = 'Yes' AND district = 'East Cambridgeshire'"));
    }

    [Fact]
    public void Change_ThatIsNotTheDifference_IsAFinding()
    {
        var outcome = Import("asb-by-ward", """
            Ward,Apr-Nov 2017 ALL ASB,Apr-Nov 2018 ALL ASB,Change 2017 to 2018,% change
            Cambourne,161,123,-38,-24%
            Girton,34,26,-6,-20%
            """);

        Assert.Equal(
            ["The change is stated as -6; from 34 to 26 it is -8.", "The change is stated as -20%; from 34 to 26 it is -24%."],
            outcome.Findings.Where(f => f.Kind == FindingKind.Change).Select(f => f.Message));
    }

    [Fact]
    public void ColumnThatIsTheSumOfOthers_IsReadAsATotal()
    {
        var outcome = Import("ambulance-assaults", """
            Period,Greater Fenshire,Fenland,Cambridge,Huntingdonshire
            2015,652,182,272,198
            2016,701,219,286,196
            2017,517,170,215,132
            """);

        var finding = Assert.Single(outcome.Findings, f => f.Kind == FindingKind.Total);
        Assert.Equal("'Greater Fenshire' is the sum of columns C, D, E, and was read as a total, so that nothing is counted twice.", finding.Message);
        Assert.Equal(["1870 | 3"], importing.Ask("SELECT sum(callouts) FILTER (NOT stated), count(*) FILTER (stated) FROM \"ambulance-assaults\""));
    }

    [Fact]
    public void YearBesideItsQuarters_IsReadAsTheirTotal()
    {
        Import("ambulance-assaults", """
            District,Q1 2018,Q2 2018,Q3 2018,Q4 2018,2018
            Fenland,41,52,47,60,200
            Cambridge,70,71,69,81,291
            Huntingdonshire,33,39,28,50,150
            """);

        Assert.Equal(["641"], importing.Ask("SELECT sum(callouts) FROM \"ambulance-assaults\" WHERE NOT stated"));
    }

    [Fact]
    public void RowThatAgreesByChance_IsNotATotal()
    {
        var outcome = Import("probation-offences", """
            Main Category Description Top 10,Total
            One,9
            Two,5
            Three,4
            Four,2
            Five,2
            """);

        Assert.DoesNotContain(outcome.Findings, f => f.Kind == FindingKind.Total);
    }

    public void Dispose() => importing.Dispose();

    private ImportOutcome Import(string dataset, string table)
    {
        var outcome = importing.Import(dataset, importing.File("return.csv", table), r => r with { Period = Period.Day(new DateOnly(2018, 5, 31)) });
        Assert.False(outcome.Refused, string.Join("\n", outcome.Findings.Select(f => f.Message).Concat(outcome.Rejected.Select(r => r.ToString()))));
        return outcome;
    }
}
