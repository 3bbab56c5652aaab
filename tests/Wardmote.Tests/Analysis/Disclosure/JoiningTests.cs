using CsCheck;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Coarsening;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;
using static Wardmote.Analysis.Disclosure.Disclosure;

namespace Wardmote.Tests.Analysis.Disclosure;

public sealed class JoiningTests
{
    private static readonly string[] Languages = ["L1", "L2", "L3", "L4", "L5", "L6"];

    /// <summary>T. M. Cover and J. A. Thomas (2006), Elements of Information Theory, example 2.1.1: chances of 1/2, 1/4, 1/8 and 1/8 have an entropy of 7/4 bits. With the last two as one it is 3/2.</summary>
    [Fact]
    public void Information_OfDyadicShares_IsTheTextbooks()
    {
        decimal[] finest = [4, 2, 1, 1];
        Assert.Equal(1, PublishedInformation.Of(finest, [(4, true), (2, true), (1, true), (1, true)]).Kept, 12);
        Assert.Equal(1.5 / 1.75, PublishedInformation.Of(finest, [(4, true), (2, true), (2, true)]).Kept, 12);
        Assert.Equal(1 / 1.75, PublishedInformation.Of(finest, [(4, true), (2, true), (1, false), (1, false)]).Kept, 12);
        Assert.Equal(0, PublishedInformation.Of(finest, [(4, false), (2, false), (1, false), (1, false)]).Kept, 12);
        Assert.Equal((4, 2, 6m, 8m), PublishedInformation.Of(finest, [(4, true), (2, true), (1, false), (1, false)]) is var told ? (told.Cells, told.Hidden, told.CountTold, told.Count) : default);
    }

    [Fact]
    public void Information_OfNobodyOrOneCell_IsWholeWhereNothingIsHidden()
    {
        Assert.Equal(1, PublishedInformation.Of([0, 0], [(0, true), (0, true)]).Kept);
        Assert.Equal(1, PublishedInformation.Of([7], [(7, true)]).Kept);
        Assert.Equal(0, PublishedInformation.Of([3], [(3, false)]).Kept);
    }

    [Fact]
    public void SmallValues_AreJoinedFromTheSmallest()
    {
        var table = new CountTable("T", "people", [Axis.Flat("language", "All", ["English", "Polish", "Urdu", "Yoruba"])], at => at[0] switch { "English" => 90, "Polish" => 40, "Urdu" => 3, _ => 4 });
        var best = Joining.Of(table, SomeTables.Policy(), "language", isOrdered: false)[0];
        Assert.Equal([["Urdu", "Yoruba"]], best.Groups);
        Assert.Equal((3, 0, 137m), (best.Told.Cells, best.Told.Hidden, best.Told.CountTold));
    }

    [Fact]
    public void Bands_AreJoinedWithTheirNeighboursOnly()
    {
        long[] counts = [2, 60, 3, 55, 1];
        var table = new CountTable("T", "people", [Axis.Flat("age", "All", ["0", "18", "25", "45", "65"])], at => counts[Array.IndexOf(["0", "18", "25", "45", "65"], at[0])]);
        var found = Joining.Of(table, SomeTables.Policy(), "age", isOrdered: true);
        Assert.NotEmpty(found);
        string[] order = ["0", "18", "25", "45", "65"];
        Assert.All(found.SelectMany(joining => joining.Groups), group => Assert.Equal(order.SkipWhile(band => band != group[0]).Take(group.Count), group));
    }

    [Fact]
    public void Band_ThatStandsApart_IsJoinedWithNone()
    {
        long[] counts = [60, 3, 55, 2, 1];
        string[] order = ["0", "18", "25", "45", ""];
        var table = new CountTable("T", "people", [Axis.Flat("age", "All", order)], at => counts[Array.IndexOf(order, at[0])]);
        var found = Joining.Of(table, SomeTables.Policy(), "age", isOrdered: true, apart: new HashSet<string> { "" });
        Assert.NotEmpty(found);
        Assert.DoesNotContain("", found.SelectMany(joining => joining.Groups).SelectMany(group => group));
    }

    [Fact]
    public void Table_OfWhichNothingIsHidden_HasNothingToJoin() =>
        Assert.Empty(Joining.Of(new("T", "people", [Axis.Flat("language", "All", Languages)], _ => 20), SomeTables.Policy(), "language", isOrdered: false));

    /// <summary>What is proposed is what protecting the joined table gives, tells more than before, and no count under the threshold; and all are still counted.</summary>
    [Fact]
    public void Joining_OfAnyTable_TellsMoreAndNothingSmall() => Gen.Int[0, 1_000_000].Sample(seed =>
    {
        var random = new Random(seed);
        var counts = Languages.SelectMany(language => new[] { "2017", "2018" }.Select(year => (language, year))).ToDictionary(cell => cell, _ => (long)Math.Exp(random.NextDouble() * 4) - 1);
        var axes = new[] { Axis.Flat("language", "All", Languages), Axis.Flat("year", "Both", ["2017", "2018"]) };
        var table = new CountTable("T", "people", [random.Next(2) == 0 ? axes[0] : axes[0].Without("All"), axes[1]], at => counts[(at[0], at[1])]);
        var policy = SomeTables.Policy();
        var before = Cells(table, policy);
        var now = PublishedInformation.Of(before.Select(cell => cell.Count), before);
        return Joining.Of(table, policy, "language", isOrdered: random.Next(2) == 0).All(joining =>
        {
            var cells = Cells(joining.Table, policy);
            return joining.Told.CountTold > now.CountTold && joining.Told.Kept >= 0.95 * now.Kept && PublishedInformation.Of(before.Select(cell => cell.Count), cells).Kept == joining.Told.Kept
                && cells.All(cell => !cell.IsTold || cell.Count is 0 or >= 5) && cells.Sum(cell => cell.Count) == counts.Values.Sum();
        });
    }, iter: 200);

    [Fact]
    public void Axis_ThatIsNotThere_IsRefused() =>
        Assert.Contains("no axis \"age\"", Assert.Throws<ArgumentException>(() => Joining.Of(new("T", "people", [Axis.Flat("language", "All", Languages)], _ => 2), SomeTables.Policy(), "age", isOrdered: true)).Message, StringComparison.Ordinal);

    private static List<(decimal Count, bool IsTold)> Cells(CountTable table, DisclosurePolicy policy)
    {
        var published = Protect(LinkedTables.Of(table), policy).Published[0];
        return [.. from row in table.Axes[0].Categories where row != "All" from column in table.Axes[1].Categories where column != "Both" select ((decimal)table[row, column], published[row, column]!.Mark == Mark.Shown)];
    }
}
