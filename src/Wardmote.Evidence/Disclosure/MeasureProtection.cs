using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Linking;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Figures;
using static Wardmote.Analysis.Disclosure.Disclosure;

namespace Wardmote.Evidence.Disclosure;

/// <summary>What may be told of every sum of one measure, found by protecting all its tables together.</summary>
internal sealed class MeasureProtection
{
    private const int PenceInAPound = 100;

    private readonly DisclosureRule rule;
    private readonly IReadOnlyList<MeasuredUse> uses;
    private readonly List<(Enquiry Enquiry, AskedSum Sum, Told Told)> told = [];
    private readonly List<LookedAt> sums = [];
    private readonly List<ToldSum> toldSums = [];

    private MeasureProtection(DisclosureRule rule, IReadOnlyList<MeasuredUse> uses) => (this.rule, this.uses) = (rule, uses);

    public IReadOnlyList<(Enquiry Enquiry, AskedSum Sum, Told Told)> Told => told;

    public MeasureReport Report { get; private set; } = null!;

    /// <summary>What readers are told of how its figures were changed; null where they are told as they are or not at all.</summary>
    public string? Note { get; private set; }

    private DisclosurePolicy Policy => rule.Policy!;

    /// <summary>True where other counts are told in the place of the true ones.</summary>
    private bool IsAltering => Policy.Method != DisclosureMethod.Suppress;

    /// <param name="earlier">What earlier editions told.</param>
    public static MeasureProtection Of(FigureSource source, DisclosureRule rule, IReadOnlyList<MeasuredUse> uses, EarlierEditions earlier)
    {
        var (dataset, measure) = (uses[0].Enquiry.Dataset, uses[0].Aggregate.Measure);
        var made = new MeasureProtection(rule, uses);
        var title = measure is null ? dataset.Title : $"{dataset.Title}: {measure.Title}";
        try
        {
            if (!made.CanBeLookedAt(measure) || !uses[0].Aggregate.IsAdditive)
            {
                throw new UnlinkableException($"{measure!.Title} is not a count, and what it would tell of people is not known");
            }

            var linked = LinkedMeasure.Of(source.Connection, dataset, measure, uses, made.With(source, dataset));
            var before = earlier.Of(linked, uses);
            var release = linked.Tables.Count == 0 ? null : before.Into(LinkedTables.Of([.. linked.Tables])) with { Numbers = made.IsAltering ? [.. Sums(linked, uses)] : [] };
            var protection = release is null ? null : Protect(release, rule.Policy!);
            made.Note = protection is null ? null : ReaderNote.Of(protection.Report);
            made.Tell(linked, protection);
            made.Report = new MeasureReport(title, rule, made.sums, protection?.Report, null) { ToldBefore = before.Count, Told = made.toldSums, Times = made.Times };
        }
        catch (Exception e) when (e is UnlinkableException or ArgumentException or InvalidOperationException)
        {
            made.Withhold();
            made.Report = new MeasureReport(title, rule, made.sums, null, e is UnlinkableException ? e.Message : $"its tables could not be protected together: {e.Message}");
        }

        return made;
    }

    private int Times => uses[0].Aggregate.Measure is { Type: ColumnType.Money } ? PenceInAPound : 1;

    /// <summary>Counts, and where a rule says whose they are, sums of money.</summary>
    private bool CanBeLookedAt(Column? measure) => measure is null or { Type: ColumnType.Integer } || (measure.Type == ColumnType.Money && rule.Contributors is not null);

    /// <exception cref="UnlinkableException">The rule names a column that the dataset has not.</exception>
    private CountedWith With(FigureSource source, Dataset dataset) => new()
    {
        Secret = Policy.Method == DisclosureMethod.Perturb ? source.Secret() : null,
        Contributors = rule.Contributors is not { } named ? null : dataset[named]?.Name ?? throw new UnlinkableException($"it has no column \"{named}\" that says whose amounts they are"),
        Times = Times,
    };

    /// <summary>Sums of several cells, which are told as numbers of their own where counts are altered.</summary>
    private static IEnumerable<DerivedNumber> Sums(LinkedMeasure linked, IReadOnlyList<MeasuredUse> uses) => uses.SelectMany(use => use.Asked.Select(sum => linked.CellsOf(use, sum)))
        .Where(cells => cells.Count > 1).GroupBy(NameOf).Select(same => DerivedNumber.Sum(same.Key, same.First()));

    private static string NameOf(IEnumerable<TableCell> cells) => string.Join('\u001f', cells.Select(cell => cell.ToString()).Order(StringComparer.Ordinal));

    private void Withhold()
    {
        Note = null;
        told.Clear();
        toldSums.Clear();
        sums.Clear();
        foreach (var use in uses)
        {
            foreach (var sum in use.Asked)
            {
                Add(use, sum, use.Enquiry.Sum(sum.Aggregate, sum.Row, sum.Column), Withheld.Silently, null);
            }
        }
    }

    private void Tell(LinkedMeasure linked, Protection? protection)
    {
        var counts = linked.Tables.ToDictionary(t => t.Name);
        var hidden = protection?.Report.Cells.ToDictionary(c => c.Name) ?? [];
        foreach (var use in uses)
        {
            var stated = new List<(AskedSum Sum, Figure Figure)>();
            var anyHidden = false;
            foreach (var sum in use.Asked)
            {
                var figure = use.Enquiry.Sum(sum.Aggregate, sum.Row, sum.Column);
                if (figure.Working is StatedWorking)
                {
                    stated.Add((sum, figure));
                    continue;
                }

                var cells = linked.CellsOf(use, sum).Select(c => (Count: counts[c.Table][c.Categories], Shown: protection![c.Table][c.Categories], Name: NameOf(counts[c.Table], c.Categories))).ToList();
                var why = Judge(figure, cells.Sum(c => c.Count), [.. cells.Select(c => c.Shown)]);
                anyHidden |= why is not null;
                var altered = why is null && IsAltering && figure.Value is not null ? Altered(linked.CellsOf(use, sum), protection) : (long?)null;
                Add(use, sum, figure, why, (why is null && !IsAltering) || cells.Count != 1 ? null : hidden.GetValueOrDefault(cells[0].Name), altered);
                if (why is null && cells.Count > 0 && figure.Value * Times is { } value && value == cells.Sum(c => c.Count))
                {
                    toldSums.Add(ToldSum.Of(use, sum, altered ?? (long)(value * Times)) with { Within = IsAltering ? Policy.Within : null });
                }
            }

            // A total that a partner stated, without parts to add: beside hidden parts it would give them away.
            foreach (var (sum, figure) in stated)
            {
                Add(use, sum, figure, anyHidden || IsAltering || rule.Contributors is not null || figure.Value is not { } value || value != Math.Truncate(value) || value < 0 || Policy.Hides((long)value) ? Withheld.Silently : null, null);
            }
        }
    }

    /// <summary>Null where the figure may be told, as it is or altered.</summary>
    private Withheld? Judge(Figure figure, long count, IReadOnlyList<DisclosedCount?> cells)
    {
        // A mark that the partner left is printed as it is; it is not known what is behind it.
        if (figure is { Value: null, Text: not null })
        {
            return null;
        }

        // A figure that is not the count of its records has not been understood, and is not told.
        if (figure.Value * Times is { } value && value != count)
        {
            return Withheld.Silently;
        }

        if (cells.Count == 0)
        {
            return Policy.ShowsZero ? null : Withheld.Silently;
        }

        return cells.All(c => c is { Mark: Mark.Shown or Mark.Altered }) ? null
            : cells is [{ Mark: Mark.Hidden }] && Policy is { Attacker: AttackerKnowledge.Threshold } && rule.SaysFewerThan && Policy.Hides(count) ? new Withheld(Policy.Threshold)
            : Withheld.Silently;
    }

    /// <summary>What is told of a sum in its place; of one in which there cannot be anything, nought.</summary>
    private static long Altered(IReadOnlyList<TableCell> cells, Protection? protection) => cells switch
    {
        [] => 0,
        [var only] => protection![only.Table][only.Categories]!.Count!.Value,
        _ => (long)protection!.Number(NameOf(cells)).Value!.Value,
    };

    private void Add(MeasuredUse use, AskedSum sum, Figure figure, Withheld? why, HiddenCell? hidden, long? altered = null)
    {
        told.Add((use.Enquiry, sum, new Told(why, altered, altered is null ? null : new Withheld((int)Policy.Within + 1))));
        sums.Add(new LookedAt
        {
            Exhibit = use.Exhibit,
            Row = MeasuredUse.RowOf(sum),
            Column = use.ColumnOf(sum),
            Count = figure.Value,
            IsWithheld = why is not null,
            ToldAs = altered,
            Reason = hidden?.Reason,
            IsSmall = hidden is { IsAtRisk: true } || figure.Value is >= 0 and var value && value == Math.Truncate(value) && Policy.Hides((long)value),
            Name = hidden?.Name,
            Protects = hidden?.Protects ?? [],
            Possible = hidden is null ? null : PossibleFigures.Of(hidden.Possible, Times),
        });
    }

    /// <summary>As <see cref="DisclosureReport"/> of the analysis names the cell.</summary>
    private static string NameOf(CountTable table, IReadOnlyList<string> categories)
    {
        var places = table.Axes.Zip(categories).Where(p => p.Second != p.First.Total).OrderBy(p => p.First.Name, StringComparer.Ordinal).Select(p => $"{p.First.Name} {p.Second}").ToList();
        return $"{table.Measure}: {(places.Count == 0 ? "in all" : string.Join(", ", places))}";
    }
}
