using Wardmote.Analysis.Disclosure.Before;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure;

/// <summary>
/// All that a reader will be able to hold side by side: the tables of a document, the numbers in its words, charts and maps, and what was
/// published before.
/// </summary>
public sealed record Release
{
    private readonly IReadOnlyList<DerivedNumber> numbers = [];

    /// <summary>
    /// The tables that are printed; and, with every category left unprinted (<see cref="Axis.Without"/>), those that other numbers here
    /// come from.
    /// </summary>
    public required LinkedTables Tables { get; init; }

    /// <summary>Percentages, rates, changes, counts in sentences.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public IReadOnlyList<DerivedNumber> Numbers
    {
        get => numbers;
        init => numbers = value.Select(number => number.Name).Distinct().Count() == value.Count
            ? value
            : throw new ArgumentException($"Every number needs a name of its own; \"{value.GroupBy(number => number.Name).First(same => same.Count() > 1).Key}\" is there twice.", nameof(value));
    }

    /// <summary>Counts that readers have from earlier publications.</summary>
    public IReadOnlyList<EarlierCount> CountsBefore { get; init; } = [];

    /// <summary>Other numbers that readers have from earlier publications.</summary>
    public IReadOnlyList<EarlierNumber> NumbersBefore { get; init; } = [];

    /// <summary>Counts that earlier publications told rounded or altered.</summary>
    public IReadOnlyList<EarlierRange> RangesBefore { get; init; } = [];
}
