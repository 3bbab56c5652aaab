using CsCheck;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Risks;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;
using static Wardmote.Analysis.Disclosure.Disclosure;

namespace Wardmote.Tests.Analysis.Disclosure;

/// <summary>Examples of A. Hundepool et al., Handbook on Statistical Disclosure Control, chapter 4, "Sensitive cells in magnitude tables".</summary>
public sealed class DominanceTests
{
    /// <summary>
    /// Example 1: of 100,000 the two largest contribute 50,000 and 49,000. No one contributes nine tenths, and yet the second estimates the first
    /// within 2%; to leave 10% open, 4,000 more than the 1,000 of all others must be possible.
    /// </summary>
    [Fact]
    public void Amount_OfTwoLarge_IsAtRiskByThePercentRuleOnly()
    {
        long[] contributions = [50_000, 49_000, .. Enumerable.Repeat(100L, 10)];
        Assert.Equal((RiskReason.Dominated, 4_000L, 4_000L), Of(new() { Percent = 10 }, contributions));
        Assert.Null(Of(new() { Percent = 1.9m, Few = (1, 90) }, contributions));
        Assert.Equal(RiskReason.Dominated, Of(new() { Percent = 2.1m }, contributions)?.Reason);
    }

    /// <summary>Example 1b: of two, each knows the other's.</summary>
    [Fact]
    public void Amount_OfTwo_IsAtRisk() => Assert.Equal((RiskReason.FewContributors, 6L, 6L), Of(new(), 60, 40));

    /// <summary>Example 1d: one of 51 contributes 99%.</summary>
    [Fact]
    public void Amount_OfOneLargeAndManySmall_IsAtRisk()
    {
        Assert.Equal(RiskReason.Dominated, Of(new(), [9_900, .. Enumerable.Repeat(2L, 50)])?.Reason);
        Assert.Equal((RiskReason.Dominated, 1_000L, 1_000L), Of(new() { Percent = 0.001m, Few = (1, 90) }, [9_900, .. Enumerable.Repeat(2L, 50)]));
    }

    [Fact]
    public void Amount_OfNobodyOrOfMany_IsNotAtRisk()
    {
        Assert.Null(Of(new()));
        Assert.Null(Of(new(), 0, 0));
        Assert.Null(Of(new(), 30, 30, 30));
    }

    /// <summary>A (2, k) rule with k = 100 · 100 ÷ (100 + p) lets no amount pass that the p% rule would not: (2, 80) is stricter than 25%.</summary>
    [Fact]
    public void PercentRule_HoldsWhereTheDominanceRuleThatBelongsToItDoes() => Gen.Long[1, 1000].Array[3, 8].Sample(contributions =>
        Of(new() { Percent = 0.0001m, Few = (2, 80) }, contributions) is not null || Of(new() { Percent = 25 }, contributions) is null, iter: 1000);

    /// <summary>Whatever is at risk stays as uncertain, both ways, as the rule asks for, to an attacker who has only what is told.</summary>
    [Fact]
    public void Protect_AnyAmounts_LeavesThemUncertainEnough() => Gen.Int[0, 1_000_000].Sample(seed =>
    {
        var random = new Random(seed);
        var given = Enumerable.Range(0, random.Next(6, 40)).Select(_ => (Ward: $"W{random.Next(4)}", Year: $"{2016 + random.Next(3)}", Provider: $"P{random.Next(6)}", Amount: (long)Math.Exp(random.NextDouble() * 9))).ToList();
        var tables = LinkedTables.Of(CountTable.OfAmounts("T", "grants", [Axis.Flat("ward", "All", ["W0", "W1", "W2", "W3"]), Axis.Flat("year", "All", ["2016", "2017", "2018"])],
            at => given.Where(grant => grant.Ward == at[0] && grant.Year == at[1]).Select(grant => (grant.Provider, grant.Amount))));
        var (problem, plan) = Planned(tables);
        var found = Attack.On(plan.Published).ToDictionary(cell => cell.Cell);
        return problem.AtRisk.All(cell => problem.RiskOf(cell)!.IsMetBy(found[cell].Surely, tables.CountOf(cell)));
    }, iter: 200);

    /// <summary>
    /// Two amounts of one provider each, hidden in one line whose total is told: either provider takes the own one away and has the other's.
    /// A third is hidden, though all three are uncertain enough to anybody else.
    /// </summary>
    [Fact]
    public void Protect_TwoAmountsOfOneEach_HidesAThird()
    {
        var given = new Dictionary<string, (string, long)[]>
        {
            ["A"] = [("one", 900)], ["B"] = [("two", 800)], ["C"] = [("three", 300), ("four", 310), ("five", 290)], ["D"] = [("three", 500), ("four", 480), ("five", 520)],
        };
        var report = Protect(LinkedTables.Of(CountTable.OfAmounts("T", "grants", [Axis.Flat("ward", "All", given.Keys)], at => given[at[0]])), Policy).Report;
        Assert.Equal(["A", "B", "C"], report.Cells.Select(cell => cell.Name[^1..]).Order());
        Assert.Equal(RiskReason.SumOfFew, report.Cells.Single(cell => cell.Name == "grants: ward C").Reason);
    }

    /// <summary>Whoever contributes knows the amounts that are theirs alone. No amount that is another's alone follows from them and from what is told.</summary>
    [Fact]
    public void Protect_AnyLine_LeavesNoContributorWithAnothersAmount() => Gen.Int[0, 1_000_000].Sample(seed =>
    {
        var random = new Random(seed);
        string[] wards = ["W0", "W1", "W2", "W3", "W4"];
        var given = wards.ToDictionary(ward => ward, _ => Enumerable.Range(0, random.Next(0, 5)).Select(_ => ($"P{random.Next(8)}", 1L + random.Next(500))).ToArray());
        var tables = LinkedTables.Of(CountTable.OfAmounts("T", "grants", [Axis.Flat("ward", "All", wards)], at => given[at[0]]));
        var (_, plan) = Planned(tables);
        var published = plan.Published;
        string? OwnerOf(int cell) => tables.ContributionsTo(cell).Keys.ToList() is [var only] ? only : null;
        return Enumerable.Range(0, 8).Select(p => $"P{p}").All(who => Attack.On(new([.. published.Ranges.Select((range, cell) => OwnerOf(cell) == who ? KnownRange.Exactly(tables.CountOf(cell)) : range)], published.Facts))
            .All(found => OwnerOf(found.Cell) is not { } owner || owner == who || !found.Surely.IsExact));
    }, iter: 300);

    [Fact]
    public void Report_OfAmounts_SaysWhichRuleEachBreaks()
    {
        var given = new Dictionary<string, (string, long)[]> { ["A"] = [("one", 900), ("two", 20), ("three", 10)], ["B"] = [("one", 40)], ["C"] = [("one", 300), ("two", 310), ("three", 290)], ["D"] = [("two", 500), ("three", 480), ("four", 520)] };
        var report = Protect(LinkedTables.Of(CountTable.OfAmounts("T", "grants", [Axis.Flat("ward", "All", given.Keys)], at => given[at[0]])), Policy).Report;
        Assert.Equal(RiskReason.Dominated, report.Cells.Single(cell => cell.Name == "grants: ward A").Reason);
        Assert.Equal(RiskReason.FewContributors, report.Cells.Single(cell => cell.Name == "grants: ward B").Reason);
        Assert.Equal(2, report.Cells.Count(cell => cell.Reason != RiskReason.SumOfFew && cell.IsAtRisk));
    }

    [Fact]
    public void Tables_WithoutContributors_AreRefused() => Assert.Contains("who contributes",
        Assert.Throws<ArgumentException>(() => Protect(SomeTables.Linked(1), Policy)).Message, StringComparison.Ordinal);

    private static (HidingProblem Problem, HidingPlan Plan) Planned(LinkedTables tables)
    {
        var problem = new HidingProblem(new() { Tables = tables }, Policy);
        HidingPlan plan;
        do
        {
            plan = Suppressor.Protect(problem);
            new Audit(problem, plan).Run();
        }
        while (SumsOfFew.AnyMoreTo(problem, plan));
        return (problem, plan);
    }

    private static DisclosurePolicy Policy => SomeTables.Policy(2) with { Dominance = new() };

    private static (RiskReason Reason, long Up, long Down)? Of(DominanceRule rule, params long[] contributions) =>
        rule.RiskOf(contributions) is { } risk ? (risk.Reason, risk.Up, risk.Down) : null;
}
