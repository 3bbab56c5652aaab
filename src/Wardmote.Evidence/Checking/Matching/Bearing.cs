using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>How a sentence bears on a table: which lines it names, and how likely it is about this table at all.</summary>
internal sealed partial class Bearing
{
    /// <summary>At this weight a sentence is taken to be about the table.</summary>
    public const int Enough = 5;

    /// <summary>So many parts from a table a sentence may still be in the same section.</summary>
    private const int Near = 12;

    private Bearing(Statement statement, TableView view, Bearing? previous)
    {
        Statement = statement;
        View = view;
        Rows = Mentions.Of(statement, view.Rows);
        Columns = Mentions.Of(statement, view.Columns);
        NamesSomething = Rows.Concat(Columns).Any(m => m.Line.Period is null);
        // "This was a 43% increase" goes on about what the sentence before it named.
        // and "East Side has the next highest with 15%" about the same measure.
        var (rowNamed, columnNamed) = (Rows.Any(m => m.Line.Period is null), Columns.Any(m => m.Line.Period is null));
        if (previous is not null && (rowNamed != columnNamed || (!NamesSomething && GoesOn().IsMatch(statement.Text))))
        {
            Inherits = !NamesSomething;
            Follows = previous.IsMeant;
            InheritedRows = rowNamed ? [] : [.. previous.Rows.Select(m => m.Line).Concat(previous.InheritedRows).Distinct()];
            InheritedColumns = columnNamed ? [] : [.. previous.Columns.Select(m => m.Line).Concat(previous.InheritedColumns).Distinct()];
        }

        CarriedRows = previous is not null && GoesOn().IsMatch(statement.Text) ? [.. previous.Rows.Select(m => m.Line).Distinct()] : [];
        Weight = Weigh();
    }

    public Statement Statement { get; }

    public TableView View { get; }

    public IReadOnlyList<Mention> Rows { get; }

    public IReadOnlyList<Mention> Columns { get; }

    public IReadOnlyList<TableLine> InheritedRows { get; } = [];

    public IReadOnlyList<TableLine> InheritedColumns { get; } = [];

    /// <summary>"Its rate of 53 is five times that of the docks": rows of the sentence before, whatever is named here besides.</summary>
    public IReadOnlyList<TableLine> CarriedRows { get; } = [];

    public bool Inherits { get; }

    /// <summary>True where the sentence before it is about the table and it goes on from there.</summary>
    public bool Follows { get; }

    /// <summary>True where a row or column is named by words and not only by its period.</summary>
    public bool NamesSomething { get; }

    /// <summary>True where the sentence points at the table by its number.</summary>
    public bool IsReferred { get; private set; }

    public int Weight { get; }

    /// <summary>True where the sentence must be about the table: a number in it that differs is then an error.</summary>
    public bool IsMeant => IsReferred || (Weight >= Enough && (NamesSomething || Follows || IsAboutWhole)
        && (Distance <= Near || Weight >= Enough + 3 || NamesOwn) && (CaptionWords > 0 || Follows || Distance <= 3 || NamesOwn));

    /// <summary>True where it names a line of two words or more that no other table has.</summary>
    private bool NamesOwn => Rows.Concat(Columns).Any(m => m.Line.Period is null && IsProper(m) && View.OwnNames.Contains(string.Join(' ', m.Line.Stems)));

    /// <summary>True where it names no line but the subject of the whole table: its totals are meant.</summary>
    public bool IsAboutWhole => !NamesSomething && (CaptionWords >= 2 || (CaptionWords == 1 && Distance <= 3 && View.Topic.Length > 0 && View.Topic == Statement.Topic));

    /// <summary>How many parts lie between the sentence and the table.</summary>
    public int Distance => View.Part < 0 ? Near : Math.Abs(View.Part - Statement.Part);

    /// <summary>Words of the caption that the sentence has too.</summary>
    public int CaptionWords => View.CaptionStems.Count(Statement.Stems.Contains);

    public static Bearing Of(Statement statement, TableView view, Bearing? previous) => new(statement, view, previous);

    /// <summary>The rows that a number may be about: those named here, else those named before, else none.</summary>
    public IReadOnlyList<TableLine> RowLines => Rows.Count > 0 ? [.. Rows.Select(m => m.Line).Distinct()] : InheritedRows;

    public IReadOnlyList<TableLine> ColumnLines => Columns.Count > 0 ? [.. Columns.Select(m => m.Line).Distinct()] : InheritedColumns;

    private int Weigh()
    {
        IsReferred = View.Table.Name is { } name && Regex.IsMatch(Statement.Text, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase);
        var named = Rows.Concat(Columns).Where(m => m.Line.Period is null).Select(m => string.Join(' ', m.Line.Stems)).Distinct().Count();
        var dated = Rows.Concat(Columns).Any(m => m.Line.Period is not null && m.Exact) ? 1 : 0;
        return (IsReferred ? 6 : 0)
            + Math.Min(6, 2 * named)
            + (Rows.Concat(Columns).Any(m => m.Line.Period is null && IsProper(m)) ? 1 : 0)
            + (NamesOwn ? 2 : 0)
            + (Repeats ? 2 : 0)
            + dated
            + Math.Min(4, CaptionWords)
            + (View.Topic.Length > 0 && View.Topic == Statement.Topic ? 2 : 0)
            + (Distance <= 3 ? 2 : Distance <= 8 ? 1 : 0)
            + (Pointing().IsMatch(Statement.Text) && Distance <= 3 ? 2 : 0)
            + (Follows ? 3 : 0);
    }

    /// <summary>True where it has a count that stands in the table, too large to be met by chance.</summary>
    private bool Repeats => Statement.Quantities.Any(q => q is { Kind: QuantityKind.Count, Loose: false, Value: >= TellingCount } && View.Table.Rows.Any(r => r.Figures.Any(f => f is { IsPercent: false } && f.Value == q.Value)));

    private const decimal TellingCount = 100;

    /// <summary>A name of two words, as "Trefynwy Isaf", is no word that happens to be met.</summary>
    private bool IsProper(Mention mention) => mention.Line.Stems.Count >= 2 && char.IsUpper(Statement.Text[mention.Start]) && mention.End - mention.Start == mention.Line.Label.Length;

    [GeneratedRegex(@"^(?:this|these|that|it|its|they|the (?:increase|rise|fall|decrease|reduction|change|number|figure|total|proportion)|both|(?:the )?(?:two|three) together|overall|there (?:was|were|has|have)|by \d|in \d|an? (?:increase|rise|fall|further)|a further|however|of these)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"\b(?:table|chart|graph|figures?) (?:below|above)\b|\b(?:below|following) (?:table|chart)\b|\babove table\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();
}
