using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure.Numbers;

/// <summary>A number with what printing it would say of the linked cells, and whether it may be printed at all.</summary>
internal sealed class TiedNumber
{
    public TiedNumber(DerivedNumber number, LinkedTables linked, DisclosurePolicy policy)
    {
        Number = number;
        Value = number.From(cell => linked.CountOf(linked.CellOf(cell)));
        Facts = Value is { } value ? NumberFacts.Strictly(number, value, linked.CellOf, linked.CountOf) : [];
        Cells = [.. number.Over.Concat(number.Under).Select(term => linked.CellOf(term.Cell)).Distinct()];
        var under = number.Under.Sum(term => term.Times * linked.CountOf(linked.CellOf(term.Cell)));
        Never = Value is null ? HiddenNumberReason.NoBase
            : number.Under.Count > 0 && under < policy.MinimumBase ? HiddenNumberReason.SmallBase
            : IsSmallCount(number, policy) ? HiddenNumberReason.TooSmall
            : null;
    }

    public DerivedNumber Number { get; }

    public decimal? Value { get; }

    /// <summary>All that a reader who knows how halves are rounded can gather from it.</summary>
    public IReadOnlyList<LinearFact> Facts { get; }

    public int[] Cells { get; }

    /// <summary>Why it is not printed whatever else is; null where it may be.</summary>
    public HiddenNumberReason? Never { get; }

    /// <summary>Whether other counts would have given the same printed number.</summary>
    public bool Holds(Func<int, long> count) => Facts.All(fact => fact.Holds(count));

    /// <summary>Several counts added up, and nothing taken away: a number of people or events.</summary>
    private bool IsSmallCount(DerivedNumber number, DisclosurePolicy policy) => number is { Under.Count: 0, Divisor: 1, Times: 1 }
        && number.Over.All(term => term.Times == 1) && Value is { } value && policy.Hides((long)value);
}
