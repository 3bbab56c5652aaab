using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Before;

/// <summary>What readers have from earlier publications: counts that still stand, counts that were restated since, and facts from other numbers.</summary>
internal sealed class ToldBefore
{
    private readonly LinkedTables linked;
    private readonly Dictionary<int, EarlierCount> told = [];
    private readonly Dictionary<int, EarlierCount> restated = [];
    private readonly Dictionary<int, EarlierRange> near = [];

    public ToldBefore(Release release)
    {
        linked = release.Tables;
        foreach (var earlier in release.CountsBefore)
        {
            var cell = linked.CellOf(earlier.Cell);
            (linked.CountOf(cell) == earlier.Count ? told : restated).TryAdd(cell, earlier);
        }

        var numbers = release.NumbersBefore
            .ToLookup(earlier => NumberFacts.Loosely(earlier.Number, earlier.Printed, linked.CellOf).All(fact => fact.Holds(linked.CountOf)));
        var ranges = release.RangesBefore.Select(earlier => (Earlier: earlier, Fact: earlier.Fact(linked.CellOf))).Where(range => range.Fact.Holds(linked.CountOf)).ToList();
        foreach (var (earlier, fact) in ranges.Where(range => range.Fact.Terms.Count == 1))
        {
            near[fact.Terms[0].Cell] = earlier;
        }

        Facts = [.. ranges.Select(range => range.Fact), .. numbers[true].SelectMany(earlier => NumberFacts.Strictly(earlier.Number, earlier.Printed, linked.CellOf, linked.CountOf))];
        RestatedNumbers = [.. numbers[false]];
    }

    /// <summary>What printed numbers say that still agree with the counts.</summary>
    public IReadOnlyList<LinearFact> Facts { get; }

    /// <summary>Numbers that would be printed differently from today's counts.</summary>
    public IReadOnlyList<EarlierNumber> RestatedNumbers { get; }

    public bool IsAnything => told.Count > 0 || Facts.Count > 0;

    /// <summary>Whether a count was printed before and has not changed.</summary>
    public bool Tells(int cell) => told.ContainsKey(cell);

    public EarlierCount? Told(int cell) => told.GetValueOrDefault(cell);

    /// <summary>What was told of a count last time, rounded or altered, where that is still true of it.</summary>
    public EarlierRange? Near(int cell) => near.GetValueOrDefault(cell);

    /// <summary>What was printed before of a count that is another one now.</summary>
    public EarlierCount? Restated(int cell) => restated.GetValueOrDefault(cell);
}
