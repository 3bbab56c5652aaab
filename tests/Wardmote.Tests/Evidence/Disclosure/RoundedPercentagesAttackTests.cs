using CsCheck;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Evidence.Disclosure.Published;
using Wardmote.Tests.Analysis.Disclosure;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>Percentages beside rounded counts: of the true ones they tell those, of the rounded ones nothing.</summary>
public sealed class RoundedPercentagesAttackTests : IDisposable
{
    private const string OfTrueCounts = "Nationality,Victims,Share\nVietnamese,10,48%\nAlbanian,10,40%\nBritish,0,8%\nPolish,0,4%\nTotal,25,100%\n";
    private static readonly PublishedRounding ToFive = new(5);
    private readonly string folder = Directory.CreateTempSubdirectory("attack-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Percentages_ThatCannotBeOfTheRoundedCounts_TellTheTrueOnesIfTheyAreOfThose()
    {
        var polish = Assert.Single(Attack(OfTrueCounts).TooNarrow, cell => cell.Name == "Polish, Victims");
        Assert.Equal((KnownRange.Exactly(1), true), (polish.Surely, polish.IsSupposed));
        Assert.Contains("if that is of the true counts", polish.Through, StringComparison.Ordinal);
    }

    /// <summary>Nothing but what adds up to 100 says what they are of.</summary>
    [Fact]
    public void Percentages_OfATrueBaseThatIsNotPrinted_TellItToo()
    {
        var report = Attack(OfTrueCounts.Replace("Total,25,100%\n", "", StringComparison.Ordinal), ToFive with { IsNearest = true });
        var polish = Assert.Single(report.TooNarrow, cell => cell.Name == "Polish, Victims");
        Assert.Equal((KnownRange.Exactly(1), true), (polish.Surely, polish.IsSupposed));
    }

    [Theory]
    [InlineData("Nationality,Victims,Share\nVietnamese,10,40%\nAlbanian,10,40%\nBritish,5,20%\nPolish,0,0%\nTotal,25,100%\n")]
    [InlineData("Nationality,Victims,Share\nVietnamese,10,40%\nAlbanian,10,40%\nBritish,5,20%\nPolish,0,0%\n")]
    [InlineData("District,Callouts,Arrests,%\nEly,50,10,20%\nFenland,40,10,25%\nCambridge,60,5,8%\n")]
    public void Percentages_OfTheRoundedCounts_TellNothing(string table)
    {
        var report = Attack(table);
        Assert.Empty(report.TooNarrow);
        Assert.DoesNotContain(report.Hidden, cell => cell.IsSupposed);
        Assert.Empty(report.Notes);
    }

    /// <summary>They fit neither the rounded counts nor any true ones, as those of something that is not printed.</summary>
    [Fact]
    public void Percentages_OfSomethingElse_TellNothingAndThatIsSaid()
    {
        var report = Attack("District,Callouts,% at night\nEly,50,71%\nFenland,40,12%\nCambridge,60,3%\nTotal,150,22%\n");
        Assert.DoesNotContain(report.Hidden, cell => cell.IsSupposed);
        Assert.Contains(report.Notes, note => note.Contains("\"% at night\" cannot be of the rounded counts", StringComparison.Ordinal));
    }

    /// <summary>A hidden count whose share of a rounded total is printed is as near to that share as rounding allows, whichever the others are of.</summary>
    [Fact]
    public void HiddenCount_BesideAShareOfARoundedTotal_IsNearIt()
    {
        var hidden = Assert.Single(Attack("District,Callouts,Share\nEly,50,50%\nFenland,[c],20%\nCambridge,30,30%\nTotal,100,100%\n").Hidden, cell => cell.Mark == "[c]");
        Assert.Equal((new KnownRange(16, 24), false), (hidden.Surely, hidden.IsSupposed));
    }

    /// <summary>Of percentages alone that were worked out from rounded counts no count follows exactly.</summary>
    [Fact]
    public void PercentagesAlone_OfRoundedCounts_TellCountsAsFarAsRoundingLeavesThem()
    {
        const string shares = "Claim,A,B,C,D,E,F,Total\nLabour,0%,4%,8%,48%,12%,4%,76%\nSexual,4%,0%,0%,0%,8%,4%,16%\nUnknown,0%,0%,4%,0%,0%,4%,8%\n";
        var report = Attack(shares);
        Assert.DoesNotContain(report.Hidden, cell => cell.Surely.IsExact);
        Assert.Empty(report.Notes);
    }

    /// <summary>The truth is in what is said of it, whichever counts the percentages are of; those of rounded counts change nothing.</summary>
    [Theory]
    [InlineData(5, false, 0)]
    [InlineData(5, true, 1)]
    [InlineData(10, true, 0)]
    [InlineData(3, false, 1)]
    public void AnyTable_WithPercentagesOfItsTrueOrRoundedCounts_HoldsTheTruth(int number, bool nearest, int decimals)
    {
        var closer = 0;
        Gen.Int[0, 1_000_000].Sample(seed =>
        {
            var random = new Random(seed);
            var (truth, rounded) = Counts(random, number, nearest);
            var rounding = new PublishedRounding(number, nearest);
            var plain = Attack(Written(rounded, null), rounding).Hidden;
            var ofTrue = Attack(Written(rounded, Shares(truth, decimals)), rounding).Hidden;
            var ofRounded = Attack(Written(rounded, Shares(rounded, decimals)), rounding).Hidden;
            closer += ofTrue.Count(cell => cell.IsSupposed);
            return ofTrue.All(cell => cell.Surely.Contains(truth[int.Parse(cell.Name[cell.Name.StartsWith("All", StringComparison.Ordinal) ? 4..5 : 3..4], null)])) && plain.Select(cell => cell.Surely).SequenceEqual(ofRounded.Select(cell => cell.Surely));
        }, iter: 60, threads: 1);
        Assert.True(closer > 0, "Percentages of true counts told nothing in any table.");
    }

    /// <summary>Percentages of something else seldom fit: of three hundred tables about as many as one in a hundred.</summary>
    [Fact]
    public void PercentagesOfOtherThings_AreSeldomTakenForThoseOfTheTrueCounts()
    {
        var taken = Enumerable.Range(1, 300).Count(seed =>
        {
            var random = new Random(seed);
            var rounded = Counts(random, 5, nearest: true).Rounded;
            return Attack(Written(rounded, [.. rounded.Select(_ => $"{random.Next(101)}%")]), new(5, IsNearest: true)).Hidden.Any(cell => cell.IsSupposed);
        });
        Assert.InRange(taken, 0, 9);
    }

    private static (List<long> Truth, List<long> Rounded) Counts(Random random, int number, bool nearest)
    {
        List<long> truth = [.. Enumerable.Range(0, 5).Select(_ => (long)random.Next(1, 40))];
        truth.Add(truth.Sum());
        return (truth, [.. truth.Select(count => count % number == 0 ? count : nearest ? (long)Math.Round((decimal)count / number, MidpointRounding.AwayFromZero) * number : (count / number + random.Next(2)) * number)]);
    }

    private static List<string> Shares(List<long> counts, int decimals) => [.. counts.Select(count => counts[^1] == 0 ? "" : $"{Math.Round(100m * count / counts[^1], decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", null)}%")];

    /// <summary>Five rows and their total, "Row5".</summary>
    private static string Written(List<long> counts, List<string>? shares) =>
        $"District,Callouts{(shares is null ? "" : ",Share")}\n" + string.Concat(counts.Select((count, row) => $"{(row == 5 ? "All 5" : $"Row{row}")},{count}{(shares is null ? "" : $",{shares[row]}")}\n"));

    private FolderAttackReport Attack(string table, PublishedRounding? rounding = null)
    {
        File.WriteAllText(Path.Combine(folder, "table.csv"), table);
        return FolderAttack.On(folder, SomeTables.Policy(attacker: AttackerKnowledge.Counts), rounding ?? ToFive);
    }
}
