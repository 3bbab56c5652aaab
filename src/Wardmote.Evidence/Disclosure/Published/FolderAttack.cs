using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Disclosure.Published;

/// <summary>
/// The attacker at any folder of published tables, whoever made them: how closely each number that is not told can be worked out from all
/// that is. Nothing is known but the files.
/// </summary>
public sealed class FolderAttack
{
    /// <summary>Counts on which two tables must agree, and none on which they differ, to be taken for tables of the same people or events.</summary>
    private const int EnoughAgreement = 3;

    /// <summary>Of fewer counts all may be multiples of five by chance.</summary>
    private const int EnoughToLookRounded = 6;

    private static readonly string[] Kinds = [".csv", ".tsv", ".txt", ".xlsx", ".ods"];

    private static readonly int[] UsualBases = [10, 5];

    private readonly DisclosurePolicy policy;
    private readonly PublishedRounding? rounding;
    private readonly decimal percent;
    private readonly List<PublishedTable> tables = [];
    private readonly List<(PublishedTable Table, PublishedCell Cell)> counted = [];
    private readonly List<string> notes = [];
    private readonly Dictionary<PublishedCell, int> numberOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<KnownRange> ranges = [];

    private FolderAttack(DisclosurePolicy policy, PublishedRounding? rounding, decimal percent) => (this.policy, this.rounding, this.percent) = (policy, rounding, percent);

    /// <summary>What a reader knows of a hidden number whose mark says nothing.</summary>
    private KnownRange ByItsMark => policy.Attacker == AttackerKnowledge.Threshold ? new(policy.Smallest, policy.Threshold - 1) : KnownRange.AtLeast(0);

    /// <param name="policy">
    /// How small a hidden count must be to point at somebody, how uncertain it must stay, and whether readers know that all that is hidden is
    /// small, as where somebody blanked small counts by hand and nothing else.
    /// </param>
    /// <param name="rounding">
    /// How counts were rounded in tables of which all are multiples of its base; null where they were not. Tables of an edition that Wardmote
    /// rounded or perturbed say so themselves.
    /// </param>
    /// <param name="percent">A hidden amount of money is given away where the middle of what is possible is nowhere further from it than this, in per cent; above 0.</param>
    /// <exception cref="ImportException">The folder has no table in it, or its tables contradict themselves.</exception>
    public static FolderAttackReport On(string folder, DisclosurePolicy policy, PublishedRounding? rounding = null, decimal percent = 10)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        var attack = new FolderAttack(policy, rounding, percent);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            attack.Read(file, Path.GetRelativePath(folder, file));
        }

        return attack.tables.Count > 0 ? attack.Run(files.Count) : throw new ImportException($"There is no table in {folder}. Tables are looked for in {string.Join(", ", Kinds)} files.");
    }

    private void Read(string file, string name)
    {
        try
        {
            tables.AddRange(PartnerFile.ReadAll(file).SelectMany(grid => PublishedTable.Of(grid with { File = name }).Select(table => Rounded(table, PublishedRounding.Said(grid, file)))).Where(table => table.Counts.Any() || table.Amounts.Any() || table.Percentages.Any()));
        }
        catch (ImportException e)
        {
            notes.Add($"{name} was left out: {e.Message}");
        }
    }

    /// <param name="said">How far its counts may be from the true ones, as it says itself.</param>
    private PublishedTable Rounded(PublishedTable table, long? said)
    {
        if (said is { } within)
        {
            return table.Within(within, says: true);
        }

        if (rounding is not null && !table.AreMultiplesOf(rounding.Base))
        {
            notes.Add($"{Where(table)}: not all counts are multiples of {rounding.Base}, so they are taken as they are printed.");
        }

        return rounding is null || !table.AreMultiplesOf(rounding.Base) ? table : table.Within(rounding.Within);
    }

    private FolderAttackReport Run(int files)
    {
        var facts = new List<PublishedFact>();
        foreach (var table in tables)
        {
            var (found, told, said) = PublishedFacts.Of(table);
            counted.AddRange(told.Select(cell => (table, cell)));
            facts.AddRange(found);
            notes.AddRange(said.Select(note => $"{Where(table)}: {note}"));
            // A base that is not printed is a cell too.
            foreach (var cell in Cells(table).Concat(found.SelectMany(fact => fact.Terms.Select(term => term.Cell))).Where(cell => !numberOf.ContainsKey(cell)))
            {
                numberOf[cell] = ranges.Count;
                ranges.Add(cell is { IsHidden: true, IsAmount: false } && cell.Known == KnownRange.AtLeast(0) ? ByItsMark : cell.Known);
            }
        }

        Link();
        var sure = Attacked(facts.Where(fact => !fact.IsSupposed));
        var supposed = facts.Exists(fact => fact.IsSupposed) ? Supposing(facts) : null;
        var hidden = tables.SelectMany(table => Cells(table).Where(cell => cell.IsHidden || cell.IsRounded).Select(cell => (Table: table, Cell: cell))).Concat(counted).Select(at => Hidden(at.Table, at.Cell, sure, supposed, facts)).ToList();
        if (Hint() is { Length: > 0 } hint)
        {
            notes.Add(hint.TrimStart());
        }

        return new() { Policy = policy, Files = files, Tables = tables.Count, Percent = percent, Shown = tables.Sum(table => Cells(table).Count(cell => cell is { IsShown: true, IsAmount: false })), ShownAmounts = tables.Sum(table => Cells(table).Count(cell => cell is { IsShown: true, IsAmount: true })), Hidden = hidden, Notes = notes };
    }

    private Dictionary<int, AttackedCell> Attacked(IEnumerable<PublishedFact> facts)
    {
        try
        {
            return Attacks(facts);
        }
        catch (ContradictionException)
        {
            throw new ImportException($"The published tables contradict one another{(tables.Exists(table => table.Rounding > 0) ? ", also where rounding is allowed for" : "")}, so nothing can be said of what is hidden: a total is not the sum of its parts, or two tables of the same name differ. Attack each table in a folder of its own.{Hint()}");
        }
    }

    /// <summary>The same with what tables do not say and only fit; null where they do not all fit together.</summary>
    private Dictionary<int, AttackedCell>? Supposing(List<PublishedFact> facts)
    {
        try
        {
            return Attacks(facts);
        }
        catch (ContradictionException)
        {
            notes.Add("Percentages that cannot be of the rounded counts cannot all be of the true ones either, so they tell nothing.");
            return null;
        }
    }

    private Dictionary<int, AttackedCell> Attacks(IEnumerable<PublishedFact> facts) =>
        Attack.On(new(ranges, [.. facts.Select(Linear).Where(fact => fact.Terms.Count > 0)])).ToDictionary(cell => cell.Cell);

    /// <summary>Tables that look as if they were rounded, though nobody said so.</summary>
    private string Hint() => rounding is null && UsualBases.FirstOrDefault(number => tables.Exists(table => table.Rounding == 0 && Cells(table).Count(cell => cell is { Value: > 0, IsAmount: false }) >= EnoughToLookRounded && table.AreMultiplesOf(number))) is > 0 and var looks
        ? $" All counts of a table are multiples of {looks}: if they were rounded, add --rounded-to {looks}."
        : "";

    private HiddenPublished Hidden(PublishedTable table, PublishedCell cell, Dictionary<int, AttackedCell> sure, Dictionary<int, AttackedCell>? supposed, List<PublishedFact> facts)
    {
        var number = numberOf[cell];
        var attacked = sure.GetValueOrDefault(number) ?? new(number, ranges[number], ranges[number]);
        var (surely, possible) = (attacked.Surely, attacked.Possible);
        var isSupposed = supposed?.GetValueOrDefault(number) is { } closer && Both(surely, closer.Surely) != surely;
        if (isSupposed)
        {
            (surely, possible) = (Both(surely, supposed![number].Surely), supposed[number].Possible);
        }

        return new(table.File, table.Sheet, PublishedFacts.Name(cell), cell.Text, surely, possible)
        {
            IsRounded = cell.IsRounded,
            IsSupposed = isSupposed,
            IsAmount = cell.IsAmount,
            IsTooNarrow = cell.IsAmount ? IsNear(surely) : surely.Least < policy.Threshold && !(surely.Most < policy.Smallest) && !surely.IsAsWideAs(policy.Width),
            Through = surely == cell.Known ? null : Through(number, isSupposed, facts),
        };
    }

    /// <summary>Whether whoever guesses the middle is off by so many per cent at most, wherever in it the amount is. That it is nought tells of nobody.</summary>
    private bool IsNear(KnownRange amount) => amount.Most is > 0 and var most && 50m * (most - amount.Least) <= percent * amount.Least;

    private string? Through(int number, bool isSupposed, List<PublishedFact> facts) =>
        facts.Where(fact => fact.IsSupposed == isSupposed && fact.Terms.Any(term => numberOf[term.Cell] == number)).MinBy(fact => fact.Terms.Count(term => !term.Cell.IsShown))?.Words
        ?? (isSupposed ? "percentages beside rounded counts tell it, if they are of the true ones" : null);

    /// <summary>Cells of two tables that bear the same words are one, where the tables agree on all such that both print.</summary>
    private void Link()
    {
        var named = tables.Select(table => Cells(table).GroupBy(cell => Key(table, cell)).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First())).ToList();
        for (var t = 1; t < tables.Count; t++)
        {
            for (var earlier = 0; earlier < t; earlier++)
            {
                var pairs = named[t].Where(own => named[earlier].TryGetValue(own.Key, out var other) && other.IsAmount == own.Value.IsAmount).Select(own => (Own: own.Value, Other: named[earlier][own.Key])).ToList();
                var both = pairs.Where(pair => pair.Own.IsShown && pair.Other.IsShown).ToList();
                if (both.TrueForAll(pair => pair.Own.Value == pair.Other.Value) && both.Count(pair => pair.Own.Value > 0) >= EnoughAgreement)
                {
                    foreach (var (own, other) in pairs)
                    {
                        Join(numberOf[own], numberOf[other]);
                    }
                }
            }
        }
    }

    private void Join(int number, int with)
    {
        if (number == with)
        {
            return;
        }

        ranges[with] = Both(ranges[number], ranges[with]);
        foreach (var cell in numberOf.Where(pair => pair.Value == number).Select(pair => pair.Key).ToList())
        {
            numberOf[cell] = with;
        }
    }

    private static KnownRange Both(KnownRange a, KnownRange b) => new(Math.Max(a.Least, b.Least), a.Most is { } most ? Math.Min(most, b.Most ?? most) : b.Most);

    private LinearFact Linear(PublishedFact fact) => new(
        [.. fact.Terms.GroupBy(term => numberOf[term.Cell]).Select(same => (Cell: same.Key, Times: same.Sum(term => term.Times))).Where(term => term.Times != 0)], fact.Least, fact.Most);

    private static IEnumerable<PublishedCell> Cells(PublishedTable table) => table.Counts.Concat(table.Amounts).Order().SelectMany(column => table.Rows.Select(row => row[column])).OfType<PublishedCell>();

    /// <summary>
    /// The words that name a cell, in any order, without those that only say that all is meant, and without the heading of a single column of
    /// counts, which says what is counted.
    /// </summary>
    private static string Key(PublishedTable table, PublishedCell cell) => string.Join('\u001f', cell.Labels.Take(table is { RowHeadings: > 1 } && !cell.IsAmount && table.Counts.Count() == 1 ? table.RowHeadings : cell.Labels.Count).Where(label => label.Length > 0 && !PublishedFacts.IsTotal(label)).Select(label => label.Trim().ToUpperInvariant()).Order(StringComparer.Ordinal));

    private static string Where(PublishedTable table) => table.Sheet is null ? table.File : $"{table.File}, {table.Sheet}";
}
