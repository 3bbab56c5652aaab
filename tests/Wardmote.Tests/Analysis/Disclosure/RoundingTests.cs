using CsCheck;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Altering;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;
using static Wardmote.Analysis.Disclosure.Disclosure;

namespace Wardmote.Tests.Analysis.Disclosure;

public sealed class RoundingTests
{
    private static readonly Gen<(LinkedTables Tables, DisclosurePolicy Policy)> Anything =
        from seed in Gen.Int[0, 1_000_000]
        from unit in Gen.OneOf(Gen.Const(3), Gen.Const(5), Gen.Const(10))
        select (SomeTables.Linked(seed), Policy(unit));

    [Fact]
    public void Protect_AnyLinkedTables_TellsMultiplesLessThanABaseAway() => Anything.Sample(made =>
        Cells(made.Tables, made.Policy).All(cell => cell.Told % made.Policy.Base == 0 && Math.Abs(cell.Told - cell.Count) < made.Policy.Base), iter: 500);

    [Fact]
    public void Protect_AnyLinkedTables_TellsTotalsThatAddUpWhereTheyCan() => Anything.Sample(made => AddsUp(made.Tables, made.Policy) || SaysThatNothingCan(made.Tables, made.Policy), iter: 500);

    /// <summary>Found among 60,000 such tables by trying all of their roundings: the only two in which no choice has all totals add up.</summary>
    [Theory]
    [InlineData(8005)]
    [InlineData(10487)]
    public void Protect_LinkedTablesWithoutAnyRounding_ProvesIt(int seed)
    {
        var tables = SomeTables.Linked(seed);
        Assert.False(AddsUp(tables, Policy(3)));
        Assert.True(SaysThatNothingCan(tables, Policy(3)));
        Assert.True(AddsUp(tables, Policy(5)));
    }

    /// <summary>Beside all ways of taking the multiple below or above of each cell, one by one.</summary>
    [Fact]
    public void EveryRounding_OfAnySums_FindsOneExactlyWhereThereIsOne() =>
        (from counts in Gen.Int[0, 9].Array[4, 9]
         from sums in Gen.Int[1, (1 << counts.Length) - 1].Array[1, 5]
         select (counts, sums)).Sample(made =>
    {
        const int by = 3;
        var cells = made.counts.Select(count => new RoundedCell(count, count / by, (count + by - 1) / by, true)).ToList();
        List<(int Whole, int[] Parts)> sums = [.. made.sums.Select(bits => Enumerable.Range(0, cells.Count).Where(cell => (bits >> cell & 1) == 1).ToArray()).Select(of => (of[0], of[1..]))];
        bool AddUp(IReadOnlyList<long> values) => sums.TrueForAll(sum => sum.Parts.Sum(part => values[part]) == values[sum.Whole]);

        var ways = Enumerable.Range(0, 1 << cells.Count).Select(way => cells.Select((cell, i) => (way >> i & 1) == 1 ? cell.Most : cell.Least).ToList());
        var every = new EveryRounding(by, cells, sums);
        var found = every.Run();
        return every.IsComplete && (found is null ? !ways.Any(AddUp) : AddUp(found) && found.Zip(cells).All(pair => pair.First >= pair.Second.Least && pair.First <= pair.Second.Most));
    }, iter: 2000);

    /// <summary>Five hundred totals that have nothing to do with one another, of which each must be chosen: about as deep as there is work for.</summary>
    [Fact]
    public void EveryRounding_OfManySmallSums_ReachesTheLast()
    {
        var cells = Enumerable.Range(0, 1500).Select(i => new RoundedCell(i % 2 + 1, 0, 1, true)).ToList();
        List<(int Whole, int[] Parts)> sums = [.. Enumerable.Range(0, 500).Select(i => (3 * i, new[] { 3 * i + 1, 3 * i + 2 }))];
        var found = new EveryRounding(3, cells, sums).Run();
        Assert.NotNull(found);
        Assert.All(sums, sum => Assert.Equal(found[sum.Whole], sum.Parts.Sum(part => found[part])));
    }

    /// <summary>The attacker has the rounded tables and nothing of how they were made.</summary>
    [Fact]
    public void Protect_AnyLinkedTables_WithstandsAnAttackerWithoutHints() => Anything.Sample(made =>
    {
        var (problem, alteration) = Rounded(made.Tables, made.Policy);
        new Audit(problem, alteration).Run();
        var found = Attack.On(alteration.Published).ToDictionary(cell => cell.Cell);
        return problem.AtRisk.All(cell => found[cell].Surely.Contains(made.Tables.CountOf(cell)) && found[cell].Surely.IsAsWideAs(made.Policy.Width));
    }, iter: 100);

    [Fact]
    public void Protect_TheSameTwice_TellsTheSame() => Anything.Sample(made =>
        Cells(made.Tables, made.Policy).SequenceEqual(Cells(made.Tables, made.Policy)), iter: 20);

    /// <summary>Several hundred cells by place, crime and month with all their totals, in which rounding each to the nearest adds up almost nowhere.</summary>
    [Fact]
    public void Protect_ATableOfThreeBreakdowns_AddsUp()
    {
        var random = new Random(7);
        Axis[] axes = [Axis.Flat("ward", "All", Names("ward", 12)), Axis.Flat("crime", "All", Names("crime", 10)), Axis.Flat("month", "All", Names("month", 6))];
        var protection = Protect(LinkedTables.Of(new CountTable("Cube", "crimes", axes, _ => (long)(-8 * Math.Log(1 - random.NextDouble())))), Policy(5));
        Assert.Empty(protection.Report.Changes!.Unadded);
        Assert.Equal(protection.Report.Printed, protection.Report.Shown);
        Assert.Equal(4, protection.Report.Changes.Most);

        static IEnumerable<string> Names(string kind, int count) => Enumerable.Range(1, count).Select(n => $"{kind} {n}");
    }

    /// <summary>Readers of two editions would learn more from two roundings of one count; they get the first again, also where few were added since.</summary>
    [Theory]
    [InlineData(7, 5)]
    [InlineData(8, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    public void Protect_WhatWasToldBefore_TellsTheSameWhileItIsTrue(long now, long told)
    {
        var table = Table(("A", now), ("B", 23));
        var release = new Release { Tables = LinkedTables.Of(table), RangesBefore = [new([table.Cell("A")], 5, 4)] };
        Assert.Equal(told, Protect(release, Policy(5))["T"]["A"]!.Count);
    }

    [Fact]
    public void Protect_WhereNothingAddsUp_SaysSo()
    {
        var table = Table(("A", 4), ("B", 6));
        var release = new Release { Tables = LinkedTables.Of(table), RangesBefore = [new([table.Cell("A")], 0, 4), new([table.Cell("B")], 5, 4)] };
        var report = Protect(release, Policy(5)).Report;
        Assert.Equal("crimes: in all", Assert.Single(report.Changes!.Unadded));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(DisclosureFindingKind.DoesNotAddUp, finding.Kind);
        Assert.Contains("there is no choice", finding.Text, StringComparison.Ordinal);
    }

    /// <summary>What was told exactly before stays known: the small count is given up, and nothing is promised for it.</summary>
    [Fact]
    public void Protect_ACountToldExactlyBefore_ReportsIt()
    {
        var table = Table(("A", 3), ("B", 23));
        var release = new Release { Tables = LinkedTables.Of(table), CountsBefore = [new(table.Cell("A"), 3, "an edition")] };
        Assert.Contains(Protect(release, Policy(5)).Report.Findings, finding => finding.Kind == DisclosureFindingKind.ToldBefore);
    }

    [Fact]
    public void Protect_NumbersThatFollow_AreWorkedOutFromWhatIsTold()
    {
        var table = Table(("A", 7), ("B", 9), ("C", 3));
        var release = new Release
        {
            Tables = LinkedTables.Of(table),
            Numbers = [DerivedNumber.Percentage("share", table.Cell("A"), table.Cell("All")), DerivedNumber.Sum("A and C", [table.Cell("A"), table.Cell("C")])],
        };
        var protection = Protect(release, Policy(5));
        Assert.Equal(DerivedNumber.Rounded(100m * protection["T"]["A"]!.Count!.Value / protection["T"]["All"]!.Count!.Value, 0), protection.Number("share").Value);
        Assert.Equal(10, protection.Number("A and C").Value);
        Assert.False(protection.Shows(table.Cell("A")));
    }

    [Fact]
    public void Policy_ThatLeavesTooLittleOpen_IsRefused()
    {
        Assert.Contains("multiples of 3 or more", Assert.Throws<ArgumentOutOfRangeException>(() => Policy(2)).Message, StringComparison.Ordinal);
        Assert.Contains("ask for 4 or less", Assert.Throws<ArgumentException>(() => Protect(SomeTables.Linked(1), Policy(5) with { Width = 5 })).Message, StringComparison.Ordinal);
    }

    private static DisclosurePolicy Policy(int by) => SomeTables.Policy() with { Method = DisclosureMethod.Round, Base = by };

    private static CountTable Table(params (string Ward, long Count)[] wards) =>
        new("T", "crimes", [Axis.Flat("ward", "All", wards.Select(w => w.Ward))], at => wards.Single(w => w.Ward == at[0]).Count);

    private static (HidingProblem Problem, Alteration Alteration) Rounded(LinkedTables tables, DisclosurePolicy policy)
    {
        var problem = new HidingProblem(new() { Tables = tables }, policy);
        return (problem, Rounding.Of(problem));
    }

    private static bool AddsUp(LinkedTables tables, DisclosurePolicy policy)
    {
        var (problem, alteration) = Rounded(tables, policy);
        return problem.Linked.Relations.Where(sum => sum.Cells.All(problem.Linked.IsPrinted)).All(sum => sum.Parts.Sum(part => alteration[part]) == alteration[sum.Whole]);
    }

    private static bool SaysThatNothingCan(LinkedTables tables, DisclosurePolicy policy) =>
        Protect(new Release { Tables = tables }, policy).Report.Findings.Any(finding => finding.Text.Contains("there is no choice in which every total adds up", StringComparison.Ordinal));

    private static List<(long Told, long Count)> Cells(LinkedTables tables, DisclosurePolicy policy)
    {
        var (problem, alteration) = Rounded(tables, policy);
        return [.. Enumerable.Range(0, problem.Count).Where(tables.IsPrinted).Select(cell => (alteration[cell], tables.CountOf(cell)))];
    }
}
