using CsCheck;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Altering;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;
using static Wardmote.Analysis.Disclosure.Disclosure;

namespace Wardmote.Tests.Analysis.Disclosure;

public sealed class PerturbationTests
{
    private static readonly DisclosurePolicy Policy = SomeTables.Policy() with { Method = DisclosureMethod.Perturb };

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(5, 3)]
    [InlineData(8, 7.5)]
    public void Table_OfChances_KeepsTheMeanAndHasTheVarianceAskedFor(int most, double variance)
    {
        var table = new PerturbationTable(most, variance);
        Assert.Equal([1.0], table.Chances(0));
        foreach (var count in Enumerable.Range(1, most + 3))
        {
            var chances = table.Chances(count).Select((chance, i) => (Change: table.Least(count) + i, Chance: chance)).ToList();
            Assert.True(chances[0].Change >= -count && chances[^1].Change == most);
            Assert.All(chances, change => Assert.True(change.Chance > 0));
            Assert.Equal(1, chances.Sum(change => change.Chance), 9);
            Assert.Equal(0, chances.Sum(change => change.Chance * change.Change), 9);
            Assert.Equal(variance, chances.Sum(change => change.Chance * change.Change * change.Change), 6);
        }
    }

    /// <summary>Of all distributions with a mean and a variance that has the greatest entropy whose logarithm is a parabola.</summary>
    [Fact]
    public void Table_OfChances_LeavesAllElseToChance()
    {
        var table = new PerturbationTable(4, 2.5);
        foreach (var count in Enumerable.Range(1, 5))
        {
            var logs = table.Chances(count).Select(chance => Math.Log(chance)).ToList();
            var bends = Enumerable.Range(1, logs.Count - 2).Select(i => logs[i + 1] - 2 * logs[i] + logs[i - 1]).ToList();
            Assert.All(bends, bend => Assert.Equal(bends[0], bend, 6));
        }
    }

    /// <summary>With changes of one at most and a variance of a half, a quarter of all fall and a quarter rise.</summary>
    [Theory]
    [InlineData(7, 0x000000000000UL, 6)]
    [InlineData(7, 0x3FFFFFFFFFFFUL, 6)]
    [InlineData(7, 0x400000000001UL, 7)]
    [InlineData(7, 0xBFFFFFFFFFFEUL, 7)]
    [InlineData(7, 0xC00000000001UL, 8)]
    [InlineData(7, 0x5C00000000001UL, 8)]
    [InlineData(0, 0xC00000000001UL, 0)]
    public void Count_WithAKey_IsChangedAsTheTableSays(long count, ulong key, long told)
    {
        var table = new CountTable("T", "crimes", [Axis.Flat("ward", "All", ["A", "B"])], at => at[0] == "A" ? count : 60, at => at[0] == "A" ? key : 1);
        Assert.Equal(told, Protect(LinkedTables.Of(table), Policy with { Noise = new(1, 0.5) })["T"]["A"]!.Count);
    }

    [Fact]
    public void Counts_OfManyKeys_AreRightOnAverage()
    {
        var table = new PerturbationTable(3, 2);
        foreach (var count in new[] { 1, 2, 3, 50 })
        {
            var changes = Enumerable.Range(0, 100_000).Select(i => table.Change(count, (i + 0.5) / 100_000)).ToList();
            Assert.Equal(0, changes.Average(), 3);
            Assert.True(changes.Min() >= -count && changes.Max() == 3);
        }
    }

    /// <summary>The same records, asked for as a row of one table and as the total of another, or as a group and as its only part.</summary>
    [Fact]
    public void Cell_InAnyTable_IsToldTheSame()
    {
        Func<IReadOnlyList<string>, ulong> key = at => at[0] switch { "A" => 123_456_789_012_345, "B" => 98_765_432_101_234, _ => 0 };
        var one = new CountTable("One", "crimes", [Axis.Grouped("ward", "All", [new("All", ["North", "C"]), new("North", ["A", "B"])])], at => at[0] switch { "A" => 17, "B" => 22, _ => 0 }, key);
        var other = new CountTable("Other", "crimes", [Axis.Flat("month", "Year", ["Q1", "Q2"])], at => at[0] == "Q1" ? 17 : 22, at => key([at[0] == "Q1" ? "A" : "B"]));
        var protection = Protect(LinkedTables.Of(one, other), Policy);
        Assert.Equal(protection["One"]["A"]!.Count, protection["Other"]["Q1"]!.Count);
        Assert.Equal(protection["One"]["All"]!.Count, protection["Other"]["Year"]!.Count);
        Assert.Equal(protection["One"]["All"]!.Count, protection["One"]["North"]!.Count);
    }

    /// <summary>The attacker has what is told and knows the table of chances; small totals beside their parts give most away.</summary>
    [Fact]
    public void Protect_AnyLinkedTables_WithstandsAnAttackerWithoutHints() => Gen.Int[0, 1_000_000].Sample(seed =>
    {
        var tables = SomeTables.Linked(seed);
        var problem = new HidingProblem(new() { Tables = tables }, Policy);
        var alteration = Perturbation.Of(problem);
        new Audit(problem, alteration).Run();
        var found = Attack.On(alteration.Published).ToDictionary(cell => cell.Cell);
        return problem.AtRisk.All(cell => found[cell].Surely.Contains(tables.CountOf(cell)) && found[cell].Surely.IsAsWideAs(Policy.Width));
    }, iter: 200);

    [Fact]
    public void Tables_WithoutKeys_AreRefused() => Assert.Contains("keys of its records",
        Assert.Throws<ArgumentException>(() => Protect(LinkedTables.Of(new CountTable("T", "crimes", [Axis.Flat("ward", "All", ["A", "B"])], _ => 9)), Policy)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    [InlineData(3, 0)]
    public void Table_ThatCannotBe_IsRefused(int most, double variance) => Assert.Throws<ArgumentOutOfRangeException>(() => new PerturbationTable(most, variance));
}
