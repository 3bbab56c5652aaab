using CsCheck;
using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Disclosure.Published;
using Wardmote.Evidence.Rendering;
using Wardmote.Tests.Analysis.Disclosure;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>Amounts of money that are withheld: in hundredths of what they are printed in, since they are not whole as counts are.</summary>
public sealed class AmountsAttackTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attack-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void AmountToThePenny_FollowsExactlyFromItsTotal()
    {
        var amount = Assert.Single(Attack("Provider,Amount (£)\nOne,1200.50\nTwo,[c]\nThree,900.25\nTotal,5100.75\n").Hidden);
        Assert.Equal(("Two, Amount (£)", 3000m, 3000m, true), (amount.Name, amount.Least, amount.Most, amount.IsTooNarrow));
        Assert.Equal("Total, Amount (£) is the sum of 3 others", amount.Through);
    }

    /// <summary>Each of three printed amounts may be 50 pence more or less.</summary>
    [Theory]
    [InlineData("Provider,2024\nOne,\"£1,200\"\nTwo,[c]\nThree,£900\nTotal,\"£5,100\"\n", 2998.5, 3001.5)]
    [InlineData("Provider,Grant in £000\nOne,12.25\nTwo,[c]\nThree,9.5\nTotal,51.25\n", 29.43, 29.57)]
    [InlineData("Spending in £ thousand\n\nProvider,Cost\nOne,12.25\nTwo,[c]\nThree,9.25\nTotal,51.25\n", 29.72, 29.78)]
    public void AmountAmongRoundedOnes_IsKnownAsFarAsTheirRoundingLeavesIt(string table, double least, double most)
    {
        var amount = Assert.Single(Attack(table).TooNarrow);
        Assert.Equal(((decimal)least, (decimal)most), (amount.Least, amount.Most!.Value));
    }

    [Fact]
    public void AmountInARow_FollowsFromTheTotalOfTheRow()
    {
        var amount = Assert.Single(Attack("Provider,2016 (£),2017 (£),Total (£)\nOne,[c],40.10,43.10\nTwo,215.00,222.00,437.00\n").TooNarrow);
        Assert.Equal(("One, 2016 (£)", 3m, 3m), (amount.Name, amount.Least, amount.Most));
    }

    /// <summary>Two hidden amounts leave one another open, and either may be nought.</summary>
    [Fact]
    public void TwoHiddenAmounts_OfOneTotal_AreNotGivenAway()
    {
        var report = Attack("Provider,Amount (£)\nOne,1200.50\nTwo,[c]\nThree,[c]\nTotal,5100.75\n");
        Assert.Empty(report.TooNarrow);
        Assert.All(report.Hidden, amount => Assert.Equal((0m, 3900.25m), (amount.Least, amount.Most)));
    }

    /// <summary>£900 to £1,000: whoever guesses £950 is less than six per cent off.</summary>
    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void Amount_IsGivenAwayWhereTheMiddleOfWhatIsPossibleIsNear(int percent, int given) =>
        Assert.Equal(given, Attack("Provider,2016 (£),2017 (£),Total (£)\nOne,[c],[c],1000.00\nTwo,[c],[c],1000.00\nAll,1900.00,100.00,2000.00\n", percent).TooNarrow.Count(amount => amount.Name == "One, 2016 (£)"));

    [Fact]
    public void AmountThatIsNought_IsNotGivenAway() => Assert.Empty(Attack("Provider,Amount (£)\nOne,1200.50\nTwo,[c]\nThree,900.25\nTotal,2100.75\n").TooNarrow);

    /// <summary>Pounds that are no sums: of one, in the mean, and below nought.</summary>
    [Theory]
    [InlineData("Provider,Cost per head (£)\nOne,12.50\nTwo,[c]\nThree,9.25\nTotal,51.25\n")]
    [InlineData("Provider,Average grant (£)\nOne,12.50\nTwo,[c]\nThree,9.25\nTotal,51.25\n")]
    [InlineData("Provider,Balance (£)\nOne,-12.50\nTwo,[c]\nThree,9.25\nTotal,51.25\n")]
    public void ColumnThatNeedNotAddUp_TellsNothing(string table) => Assert.Empty(Attack(table + "\nDistrict,Callouts\nEly,4\nFenland,6\n").TooNarrow);

    /// <summary>Counts and amounts side by side are not added up, and words for both are not taken for one.</summary>
    [Fact]
    public void CountsBesideAmounts_AreKeptApart()
    {
        var report = Attack("Provider,Grants,Amount (£)\nOne,3,1200.50\nTwo,[c],[c]\nThree,7,900.25\nTotal,12,5100.75\n");
        Assert.Equal([("Two, Grants", 2m, 2m), ("Two, Amount (£)", 3000m, 3000m)], report.TooNarrow.Select(cell => (cell.Name, cell.Least, cell.Most!.Value)));
    }

    [Fact]
    public void AmountThatAnotherFilePrints_IsReadFromThere()
    {
        File.WriteAllText(Path.Combine(folder, "again.csv"), "Provider,Amount (£)\nOne,1200.50\nTwo,3000.00\nThree,900.25\nFour,75.00\n");
        Assert.Equal(3000m, Assert.Single(Attack("Provider,Amount (£)\nOne,1200.50\nTwo,[c]\nThree,900.25\nFour,75.00\n").TooNarrow).Least);
    }

    /// <summary>Rounding does not make a total false: each amount was rounded by itself.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void AnyAmounts_RoundedEachByItself_HoldTheTruth(int decimals)
    {
        var exact = 0;
        Gen.Int[0, 1_000_000].Sample(seed =>
        {
            var random = new Random(seed);
            var rows = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 3).Select(_ => random.Next(0, 500_000) / 100m).ToList()).ToList();
            rows.ForEach(row => row.Add(row.Sum()));
            rows.Add([.. Enumerable.Range(0, 4).Select(column => rows.Sum(row => row[column]))]);
            string Text(int r, int c) => r < 4 && c < 3 && random.Next(3) == 0 ? "[c]" : Math.Round(rows[r][c], decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", null);
            var table = "Provider,Y0 (£),Y1 (£),Y2 (£),Total (£)\n" + string.Concat(rows.Select((row, r) => $"{(r == 4 ? "All" : $"Row {r}")},{string.Join(',', row.Select((_, c) => Text(r, c)))}\n"));
            var hidden = Attack(table).Hidden;
            exact += hidden.Count(amount => amount.Least == amount.Most);
            return hidden.All(amount => rows[amount.Name[4] - '0'][amount.Name[8] - '0'] is var truth && amount.Least <= truth && !(amount.Most < truth));
        }, iter: 60, threads: 1);
        Assert.Equal(decimals == 2, exact > 0);
    }

    /// <summary>What Wardmote publishes of amounts of few does not give them away to whoever has the files.</summary>
    [Fact]
    public void PublicEdition_WithAmountsOfFew_Withstands()
    {
        using var publication = new SomePublication();
        publication.Figures.With("grants", "district | provider | period | amount\nCambridge | one | 2016 | 1200.50\nCambridge | two | 2016 | 1100.25\nCambridge | three | 2016 | 900.25\nCambridge | one | 2017 | 1300\nCambridge | two | 2017 | 1200\nCambridge | four | 2017 | 1250\nFenland | one | 2016 | 700\nFenland | two | 2017 | 800\nFenland | three | 2017 | 900\nFenland | four | 2017 | 850\nEly | one | 2016 | 500\nEly | two | 2016 | 450\nEly | three | 2016 | 550\nEly | one | 2017 | 9000\nEly | two | 2017 | 20\nEly | three | 2017 | 10");
        publication.Ruled("rules:\n  - name: Amounts of few\n    from: 2026-11-01\n    source: A test\n    datasets: [grants]\n    contributors: provider\n");
        var edition = publication.With("```exhibit\nid: grants\ncaption: Grants\ndataset: grants\nmeasure: amount\nrows: district\ncolumns: year\ntotal-row: All\ntotal-column: Both years\n```\n").Build();
        new Publication(edition.Public).Write(folder, [Format.Csv, Format.Xlsx]);
        var report = FolderAttack.On(folder, Policy);
        Assert.Empty(report.TooNarrow);
        Assert.True(report.Hidden.Count(amount => amount.IsAmount) >= 8, $"{report.Hidden.Count} hidden amounts were found.");
    }

    private static DisclosurePolicy Policy => SomeTables.Policy(attacker: AttackerKnowledge.Counts);

    private FolderAttackReport Attack(string table, decimal percent = 10)
    {
        File.WriteAllText(Path.Combine(folder, "table.csv"), table);
        return FolderAttack.On(folder, Policy, percent: percent);
    }
}
