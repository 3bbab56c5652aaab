using CsCheck;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;
using static Wardmote.Analysis.Disclosure.Disclosure;

namespace Wardmote.Tests.Analysis.Disclosure;

public sealed class DisclosureTests
{
    private static readonly Gen<(LinkedTables Tables, DisclosurePolicy Policy)> Anything =
        from seed in Gen.Int[0, 1_000_000]
        from threshold in Gen.Int[3, 6]
        from knows in Gen.Bool
        from zero in Gen.Bool
        from width in Gen.Long[1, 2]
        select (SomeTables.Linked(seed), SomeTables.Policy(threshold, knows ? AttackerKnowledge.Threshold : AttackerKnowledge.Counts, zero, Math.Min(width, threshold - 2)));

    /// <summary>The attacker has the published tables and nothing of how they were made: no count at risk is known more closely than the policy allows.</summary>
    [Fact]
    public void Protect_AnyLinkedTables_WithstandsAnAttackerWithoutHints() => Anything.Sample(made =>
    {
        var (tables, policy) = made;
        var problem = new HidingProblem(new() { Tables = tables }, policy);
        var found = Attack.On(Suppressor.Protect(problem).Published).ToDictionary(cell => cell.Cell);
        return problem.AtRisk.All(cell => found[cell].Surely.Contains(tables.CountOf(cell)) && found[cell].IsProvedAsWideAs(policy.Width));
    }, iter: 1000);

    [Fact]
    public void Protect_AnyLinkedTables_LeavesWhatItShowsAsItWas() => Anything.Sample(made =>
    {
        var (tables, policy) = made;
        var protection = Protect(tables, policy);
        return tables.Tables.All(table => Cells(table).All(categories =>
            protection[table.Name][categories] is not { } printed
            || (printed.Mark == Mark.Shown ? printed.Count == table[categories] && !policy.Hides(table[categories]) : printed.Count is null)));
    }, iter: 200);

    [Fact]
    public void Protect_TheSameTwice_HidesTheSame() => Anything.Sample(made =>
    {
        var (first, second) = (Protect(made.Tables, made.Policy).Report, Protect(made.Tables, made.Policy).Report);
        return first.Shown == second.Shown && first.Cells.Count == second.Cells.Count && first.Cells.Zip(second.Cells).All(both => IsSame(both.First, both.Second));
    }, iter: 20);

    /// <summary>Lists are the same where what they hold is.</summary>
    private static bool IsSame(HiddenCell one, HiddenCell other) => one with { Protects = other.Protects } == other && one.Protects.SequenceEqual(other.Protects);

    [Fact]
    public void Protect_NothingSmall_HidesNothing()
    {
        var protection = Protect(LinkedTables.Of(new CountTable("T", "crimes", [Axis.Flat("ward", "All", ["A", "B"])], _ => 9)), SomeTables.Policy());
        Assert.Equal((3, 3, 0), (protection.Report.Printed, protection.Report.Shown, protection.Report.Cells.Count));
        Assert.Equal(18, protection["T"]["All"]?.Count);
    }

    [Fact]
    public void Protect_OneSmallCell_HidesAnotherInItsSum()
    {
        var axis = Axis.Flat("ward", "All", ["A", "B", "C"]);
        var counts = new Dictionary<string, long> { ["A"] = 3, ["B"] = 50, ["C"] = 9 };
        var protection = Protect(LinkedTables.Of(new CountTable("T", "crimes", [axis], c => counts[c[0]])), SomeTables.Policy());
        Assert.Equal(["crimes: ward A", "crimes: ward C"], protection.Report.Cells.Select(cell => cell.Name));
        Assert.True(protection.Report.Cells[0].Possible.IsAsWideAs(1));
    }

    /// <summary>Four ones that make four are known to anybody who knows that each is small and none is nought; the marks then say nothing.</summary>
    [Fact]
    public void Protect_SmallCellsThatExplainEachOther_AreWithheld()
    {
        var axis = Axis.Flat("ward", "All", ["A", "B", "C", "D"]);
        var protection = Protect(LinkedTables.Of(new CountTable("T", "crimes", [axis], _ => 1)), SomeTables.Policy());
        Assert.Contains(protection.Report.Cells, cell => cell.Mark == Mark.Withheld);
        Assert.All(protection.Report.Cells, cell => Assert.True(cell.Possible.IsAsWideAs(1)));
        Assert.Equal(5, protection.Report.AtRisk);
    }

    [Fact]
    public void Protect_UnprintedSmallCell_IsNotGivenAwayByTheTotal()
    {
        var axis = Axis.Flat("ward", "All", ["A", "B", "C"]).Without("C");
        var counts = new Dictionary<string, long> { ["A"] = 30, ["B"] = 50, ["C"] = 1 };
        var protection = Protect(LinkedTables.Of(new CountTable("T", "crimes", [axis], c => counts[c[0]])), SomeTables.Policy());
        Assert.Null(protection["T"]["C"]);
        Assert.Equal(2, protection.Report.Cells.Count);
    }

    [Fact]
    public void Protect_WidthBeyondWhatIsKnown_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Protect(SomeTables.Linked(1), SomeTables.Policy(width: 4)));
        Assert.Contains("ask for 3 or less", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Disclosed_ByAnyOtherWay_CannotBeMade() => Assert.All(
        [typeof(DisclosedCount), typeof(DisclosedTable), typeof(Protection)],
        type => Assert.True(type.IsSealed && type.GetConstructors().Length == 0));

    [Fact]
    public void Linked_TablesThatDisagree_AreRefused()
    {
        var axis = Axis.Flat("ward", "All", ["A", "B"]);
        var error = Assert.Throws<ArgumentException>(() => LinkedTables.Of(new CountTable("One", "crimes", [axis], _ => 2), new CountTable("Two", "crimes", [axis], _ => 3)));
        Assert.Contains("crimes: ward A", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"Two\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_AxesThatDoNotFitTogether_AreRefused()
    {
        var (one, other) = (Axis.Flat("age", "All", ["Under 18", "Over 18"]), Axis.Flat("age", "All", ["Under 25", "Over 25"]));
        var error = Assert.Throws<ArgumentException>(() => LinkedTables.Of(new CountTable("One", "victims", [one], _ => 2), new CountTable("Two", "victims", [other], _ => 2)));
        Assert.Contains("\"age\"", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<IReadOnlyList<string>> Cells(CountTable table) => table.Axes.Aggregate(
        (IEnumerable<IReadOnlyList<string>>)[[]], (begun, axis) => begun.SelectMany(cell => axis.Categories.Select<string, IReadOnlyList<string>>(category => [.. cell, category])));
}
