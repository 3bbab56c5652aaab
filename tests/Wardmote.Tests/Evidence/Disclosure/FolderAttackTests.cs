using CsCheck;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;
using Wardmote.Evidence.Disclosure.Published;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Tests.Analysis.Disclosure;

namespace Wardmote.Tests.Evidence.Disclosure;

public sealed class FolderAttackTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attack-").FullName;

    [Fact]
    public void OneHiddenCellInARow_FollowsFromItsTotal()
    {
        var cell = Assert.Single(With("callouts.csv", "District,2016,2017,Total\nFenland,*,40,43\nCambridge,215,222,437\n").Attack().TooNarrow);
        Assert.Equal(("callouts.csv", "Fenland, 2016", "*", KnownRange.Exactly(3)), (cell.File, cell.Name, cell.Mark, cell.Surely));
        Assert.Equal("Fenland, Total is the sum of 2 others", cell.Through);
    }

    /// <summary>
    /// Rounded to 5 each by itself, so that totals are not the sums of their parts; taken for exact, such tables contradict themselves or one another.
    /// Up or down to a multiple, 10 is any count from 6 to 14; to the nearest, from 8 to 12.
    /// </summary>
    [Fact]
    public void CountsRoundedEachByItself_StandForIntervals()
    {
        const string table = "District,2016,2017,Total\nFenland,10,10,25\nEly,15,[c],20\nAll districts,25,20,45\n";
        Assert.Contains("rounding cannot explain", string.Join(' ', With("nearest.csv", table.Replace("45", "90", StringComparison.Ordinal)).Attack(rounding: new(5)).Notes), StringComparison.Ordinal);
        With("nearest.csv", table);
        var up = Attack(rounding: new(5));
        Assert.Contains(up.Notes, note => note.Contains("which rounding explains", StringComparison.Ordinal));
        Assert.Contains(up.Hidden, cell => cell is { Name: "Fenland, 2016", IsRounded: true } && cell.Surely == new KnownRange(7, 14));
        Assert.Contains(Attack(rounding: new(5, IsNearest: true)).Hidden, cell => cell is { Name: "Fenland, 2016", IsRounded: true } && cell.Surely == new KnownRange(11, 12));
        Assert.Contains("add --rounded-to 5", string.Join(' ', Attack().Notes), StringComparison.Ordinal);
    }

    /// <summary>Four counts of 1 to 9 that add up to 4 at most are one each: rounding that is not controlled does not hide them.</summary>
    [Fact]
    public void SmallCounts_ThatRoundingDoesNotHide_AreFound()
    {
        var found = With("rounded.csv", "District,2014,2015,2016,2017,Total\nFenland,5,5,5,5,0\nEly,50,45,40,50,185\n").Attack(rounding: new(5)).TooNarrow.ToList();
        Assert.Equal(["0 is 4", "5 is 1", "5 is 1", "5 is 1", "5 is 1"], found.Select(cell => $"{cell.Mark} is {(cell.Surely.IsExact ? cell.Surely.Least : -1)}").Order());
    }

    [Fact]
    public void TableThatIsNotRounded_IsTakenAsItIsAndNamed()
    {
        var report = With("exact.csv", "District,2016,2017,Total\nFenland,*,40,43\nCambridge,215,222,437\n").Attack(rounding: new(5));
        Assert.Equal(KnownRange.Exactly(3), Assert.Single(report.TooNarrow).Surely);
        Assert.Contains("exact.csv: not all counts are multiples of 5, so they are taken as they are printed.", report.Notes);
    }

    /// <summary>Whatever was counted lies in what the attack says of it, however each number was rounded; so no honest table contradicts itself.</summary>
    [Theory]
    [InlineData(5, true)]
    [InlineData(5, false)]
    [InlineData(3, false)]
    [InlineData(10, true)]
    public void AnyTable_RoundedEachByItself_IsNoContradictionAndHoldsTheTruth(int number, bool nearest) => Gen.Int[0, 1_000_000].Sample(seed =>
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 3).Select(_ => (long)random.Next(0, 40)).ToList()).ToList();
        rows.ForEach(row => row.Add(row.Sum()));
        rows.Add([.. Enumerable.Range(0, 4).Select(column => rows.Sum(row => row[column]))]);
        long Rounded(long count) => count % number == 0 ? count : nearest ? (long)Math.Round((decimal)count / number, MidpointRounding.AwayFromZero) * number : (count / number + random.Next(2)) * number;
        var truth = rows.Select((row, r) => (Name: r == 4 ? "All" : $"Row {r}", row)).SelectMany(row => row.row.Select((count, c) => (Name: $"{row.Name}, {(c == 3 ? "Total" : $"Y{c}")}", count))).ToDictionary(cell => cell.Name, cell => cell.count);
        var text = "District,Y0,Y1,Y2,Total\n" + string.Concat(rows.Select((row, r) => $"{(r == 4 ? "All" : $"Row {r}")},{string.Join(',', row.Select(Rounded))}\n"));
        return With("rounded.csv", text).Attack(rounding: new(number, nearest)).Hidden.All(cell => cell.Surely.Contains(truth[cell.Name]));
    }, iter: 60, threads: 1);

    [Fact]
    public void SquareOfHiddenCells_Holds()
    {
        var report = With("callouts.csv", "District,2016,2017,Total\nFenland,[c],[c],43\nHuntingdonshire,[c],[c],21\nCambridge,215,222,437\nAll districts,230,271,501\n").Attack();
        Assert.Empty(report.TooNarrow);
        Assert.Equal([new(0, 15), new(28, 43), new(0, 15), new(6, 21)], report.Hidden.OrderBy(cell => cell.Name).Select(cell => cell.Surely));
        Assert.All(report.Hidden, cell => Assert.Equal(cell.Surely, cell.Possible));
    }

    [Fact]
    public void TotalWithoutSuchAHeading_IsFoundByItsNumbers()
    {
        var report = With("callouts.csv", "District,2016,2017,2018\nFenland,7,3,4\nCambridge,20,[c],30\nCambridgeshire,27,5,34\n").Attack();
        Assert.Equal(("Cambridge, 2017", KnownRange.Exactly(2)), Assert.Single(report.TooNarrow.Select(cell => (cell.Name, cell.Surely))));
    }

    [Fact]
    public void CountThatAnotherFilePrints_IsReadFromThere()
    {
        With("by-year.csv", "District,2016,2017\nFenland,[c],40\nCambridge,215,222\nEly,12,19\n");
        var cell = Assert.Single(With("long.csv", "District,Year,Callouts\nFenland,2016,3\nFenland,2017,40\nCambridge,2016,215\n").With("again.csv", "District,2016,2017\nFenland,3,40\nCambridge,215,222\n").Attack().TooNarrow);
        Assert.Equal(("by-year.csv", KnownRange.Exactly(3)), (cell.File, cell.Surely));
    }

    [Fact]
    public void TablesOfOtherThings_AreNotTakenForOne()
    {
        With("callouts.csv", "District,2016,2017\nFenland,[c],40\nCambridge,215,222\nEly,12,19\n");
        Assert.Empty(With("arrests.csv", "District,2016,2017\nFenland,3,41\nCambridge,215,222\nEly,12,19\n").Attack().TooNarrow);
    }

    [Fact]
    public void PrintedPercentage_TellsTheOnePersonBehindIt()
    {
        var report = With("nrm.csv", "Nationality,Victims,Share\nVietnamese,12,48%\nAlbanian,10,40%\nBritish,[c],8%\nPolish,[c],4%\nTotal,25,100%\n").Attack();
        Assert.Equal([("British, Victims", KnownRange.Exactly(2)), ("Polish, Victims", KnownRange.Exactly(1))], report.TooNarrow.Select(cell => (cell.Name, cell.Surely)));
        Assert.Equal("British, Share is 8% of Total, Victims", report.TooNarrow.First().Through);
    }

    /// <summary>The seed's Table 11 with its small counts blanked by hand: the percentages beside them say what they were.</summary>
    [Fact]
    public void PrintedPercentages_OfABaseThatIsNotPrinted_TellItAndTheRest()
    {
        var report = With("offences.csv", "Offence,Young people,%\nViolence,11,31%\nTheft,5,14%\nRobbery,[c],11%\nArson,7,20%\nDrugs,[c],3%\n").Attack();
        Assert.Equal([("Robbery, Young people", KnownRange.Exactly(4)), ("Drugs, Young people", KnownRange.Exactly(1))], report.TooNarrow.Select(cell => (cell.Name, cell.Surely)));
        Assert.StartsWith("Drugs, % is 3%, and all are ", report.TooNarrow.Last().Through, StringComparison.Ordinal);
    }

    /// <summary>Eleven kinds of offence of young people as a board pack printed them, with those of one to four blanked: 36 would have no 9%, so all are 35.</summary>
    [Fact]
    public void PrintedPercentages_ThatAddUp_TellEveryCountBesideThem()
    {
        var report = With("offences.csv", "Kind,Offences,%\nA,11,31%\nB,5,14%\nC,[c],11%\nD,[c],9%\nE,[c],9%\nF,[c],6%\nG,[c],6%\nH,[c],6%\nI,[c],3%\nJ,[c],3%\nK,[c],3%\n").With("by-sex.csv", "Sex,Offences\nMale,30\nFemale,5\n").Attack();
        Assert.Equal([4, 3, 3, 2, 2, 2, 1, 1, 1], report.TooNarrow.Select(cell => cell.Surely.IsExact ? cell.Surely.Least : -1));
        Assert.Equal("C, % is 11%, and all are 35", report.TooNarrow.First().Through);
    }

    /// <summary>Claimed exploitation by nationality in per cent alone: every percentage is a multiple of four, and so each 4% is one person of 25.</summary>
    [Fact]
    public void PercentagesAlone_OfWhichOnlyOneSmallBaseIsPossible_TellCounts()
    {
        var report = With("shares.csv", "Claim,A,B,C,D,E,F,Total\nLabour,0%,4%,8%,48%,12%,4%,76%\nSexual,4%,0%,0%,0%,8%,4%,16%\nUnknown,0%,0%,4%,0%,0%,4%,8%\n").Attack();
        Assert.Equal(18, report.Hidden.Count);
        Assert.Equal(6, report.TooNarrow.Count(cell => cell.Surely == KnownRange.Exactly(1)));
        Assert.All(report.TooNarrow, cell => Assert.Equal("if all are fewer than 50, they are 25", cell.Through));
    }

    [Theory]
    [InlineData("Answer,2016,2017\nYes,48%,51%\nNo,52%,49%\n")]
    [InlineData("Answer,2016,2017\nYes,33%,50%\nNo,67%,50%\n")]
    [InlineData("Answer,Agree,Disagree\nCambridge,40%,30%\nFenland,10%,20%\n")]
    public void PercentagesAlone_OfWhichManyBasesArePossible_TellNothing(string table) => Assert.Empty(With("shares.csv", table).Attack().Hidden);

    [Theory]
    [InlineData("<5", 1, 4)]
    [InlineData("Fewer than five", 1, 4)]
    [InlineData("1 to 4", 1, 4)]
    [InlineData("≤3", 1, 3)]
    public void MarkThatSaysHowSmall_IsBelieved(string mark, int least, int most)
    {
        var report = With("callouts.csv", $"District,Callouts,Arrests\nFenland,{mark},0\nCambridge,[c],9\nTotal,40,9\n").Attack();
        Assert.Equal(new KnownRange(least, most), report.Hidden[0].Surely);
        Assert.Equal(new KnownRange(40 - most, 40 - least), report.Hidden[1].Surely);
    }

    [Fact]
    public void LargeCountThatCanBeWorkedOut_PointsAtNobody()
    {
        var report = With("callouts.csv", "District,2016,2017,Total\nFenland,[c],40,143\nCambridge,215,222,437\n").Attack();
        Assert.Empty(report.TooNarrow);
        Assert.Equal(KnownRange.Exactly(103), Assert.Single(report.Hidden).Surely);
    }

    [Fact]
    public void TotalThatDoesNotAddUp_IsNotUsedAndSaid()
    {
        var report = With("needs.csv", "Need,2016,2017\nAlcohol,30,41\nDrugs,[c],38\nTotal,44,50\n").Attack();
        Assert.Empty(report.TooNarrow);
        Assert.Contains("\"Total\" is not the sum", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void TitlesAndNotesAroundATable_AreNotTakenForIt()
    {
        var report = With("callouts.csv", "Table 3: Callouts\nSource: the trust\n\nDistrict,2016,2017,Total\nFenland,[c],40,43\nCambridge,215,222,437\n\n[c]: withheld\n").Attack();
        Assert.Equal(KnownRange.Exactly(3), Assert.Single(report.TooNarrow).Surely);
        Assert.Equal((1, 1, 5), (report.Files, report.Tables, report.Shown));
    }

    [Fact]
    public void FolderWithoutTables_IsRefused() => Assert.Contains("no table", Assert.Throws<ImportException>(() => Attack()).Message, StringComparison.Ordinal);

    /// <summary>What Wardmote publishes, in every file that holds tables, withstands an attack that has only the files.</summary>
    [Fact]
    public void PublicEdition_InAllItsFiles_Withstands()
    {
        using var publication = new SomePublication();
        publication.Figures.With("ambulance-assaults", "district | period | callouts\nCambridge | 2016 | 215\nCambridge | 2017 | 222\nFenland | 2016 | 3\nFenland | 2017 | 40\nHuntingdonshire | 2016 | 12\nHuntingdonshire | 2017 | 9\nEly | 2016 | 82\nEly | 2017 | 62");
        var editions = publication.With("```exhibit\nid: callouts\ncaption: Callouts\ndataset: ambulance-assaults\nrows: district\ncolumns: year\ntotal-row: All\ntotal-column: Both years\nshow: [value, share]\n```\n").Build();
        new Publication(editions.Public).Write(folder, [Format.Csv, Format.Xlsx]);
        var report = Attack();
        Assert.Empty(report.TooNarrow);
        Assert.True(report.Hidden.Count >= 8, $"{report.Hidden.Count} hidden counts were found.");
    }

    /// <summary>Random tables that were protected hold when all that an attacker has is their CSV; with the primary cells alone hidden many would not.</summary>
    [Fact]
    public void ProtectedTables_WrittenAsCsv_Withstand()
    {
        var given = 0;
        Gen.Int[0, 1_000_000].Sample(seed =>
        {
            var counts = Counts(new Random(seed));
            var table = LinkedTables.Of(new CountTable("T", "callouts", [Axis.Flat("district", "Total", ["A", "B", "C", "D"]), Axis.Flat("year", "Total", ["2016", "2017", "2018"])], at => counts[(at[0], at[1])]));
            var protection = Wardmote.Analysis.Disclosure.Disclosure.Protect(table, SomeTables.Policy(attacker: AttackerKnowledge.Counts));
            given += FolderAttack.On(Written(counts, at => counts[at] is > 0 and < 5), Policy).TooNarrow.Count();
            return !FolderAttack.On(Written(counts, at => protection["T"][at.Item1, at.Item2] is not { Mark: Mark.Shown }), Policy).TooNarrow.Any();
        }, iter: 100, threads: 1);
        Assert.True(given > 50, $"Only {given} counts were given away where nothing protected them.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static DisclosurePolicy Policy => SomeTables.Policy(attacker: AttackerKnowledge.Counts);

    private FolderAttackTests With(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return this;
    }

    private FolderAttackReport Attack(PublishedRounding? rounding = null) => FolderAttack.On(folder, Policy, rounding);

    private static Dictionary<(string, string), long> Counts(Random random)
    {
        var counts = new Dictionary<(string, string), long>();
        foreach (var (district, year) in from d in new[] { "A", "B", "C", "D" } from y in new[] { "2016", "2017", "2018" } select (d, y))
        {
            var count = random.Next(3) == 0 ? random.Next(5) : random.Next(5, 60);
            foreach (var at in new[] { (district, year), (district, "Total"), ("Total", year), ("Total", "Total") })
            {
                counts[at] = counts.GetValueOrDefault(at) + count;
            }
        }

        return counts;
    }

    private string Written(Dictionary<(string, string), long> counts, Func<(string, string), bool> hides)
    {
        string[] years = ["2016", "2017", "2018", "Total"];
        var lines = new[] { "A", "B", "C", "D", "Total" }.Select(district => string.Join(',', years.Select(year => hides((district, year)) ? "[c]" : $"{counts[(district, year)]}").Prepend(district)));
        With("table.csv", string.Join('\n', lines.Prepend("District," + string.Join(',', years))) + "\n");
        return folder;
    }
}
