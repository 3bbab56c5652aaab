using System.Globalization;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>
/// The SQL that types one column and says what is wrong with its text. Generated from the definition, so that a rule in it
/// is checked for a table of ten cells and a file of five million records by the same words.
/// </summary>
public sealed class ColumnCheck
{
    private readonly bool marked;

    public ColumnCheck(Dataset dataset, Column column)
    {
        Column = column;
        marked = column.Role == ColumnRole.Measure && dataset.Grain == Grain.Counted;
    }

    public Column Column { get; }

    /// <summary>In <c>typed</c> and <c>checked</c>, the text from which the value was read.</summary>
    public string TextName => Sql.Name(Column.Name + " text");

    /// <summary>In <c>checked</c>, what is wrong, as a sentence; null where nothing is.</summary>
    public string ProblemName => Sql.Name(Column.Name + " problem");

    /// <summary>Over <c>source</c>: the value in its type, null where there is none or it cannot be read.</summary>
    public string Typed => Column.Codes switch
    {
        { Open: true } => $"coalesce({Sql.Name(CodeMap.TableOf(Column))}.value, {Text})",
        not null => $"{Sql.Name(CodeMap.TableOf(Column))}.value",
        null => FigureText.TypedSql(Text, Column.Type),
    };

    /// <summary>Over <c>source</c>: the mark that stands instead of a figure; null where there is a figure.</summary>
    public string Mark => marked ? FigureText.MarkSql(Text) : "NULL::VARCHAR";

    /// <summary>Over <c>source</c>: the text as it stands in the file; null for a blank cell.</summary>
    public string Text => $"source.{Sql.Name(Column.Name)}";

    /// <summary>Over <c>typed</c>: what is wrong.</summary>
    public string Problem
    {
        get
        {
            var cases = Cases().ToList();
            return cases.Count == 0 ? "NULL::VARCHAR" : $"CASE {string.Join(" ", cases)} END";
        }
    }

    private IEnumerable<string> Cases()
    {
        var value = Sql.Name(Column.Name);
        if (Column.Required)
        {
            var otherwise = Column.Role == ColumnRole.Period ? $" AND {LakeColumn.PeriodStart} IS NULL" : "";
            yield return $"WHEN {TextName} IS NULL{otherwise} THEN 'It is blank, and every row needs it.'";
        }

        if (Column.Codes is { Open: false })
        {
            yield return $"WHEN {TextName} IS NOT NULL AND {value} IS NULL THEN 'It is not among the values of {Escaped(Column.Title)}.'";
        }
        else if (Column is { Role: ColumnRole.Period, Type: ColumnType.Period })
        {
            yield return $"WHEN {TextName} IS NOT NULL AND {LakeColumn.PeriodStart} IS NULL THEN 'It is not a month, a year or another stretch of time.'";
        }
        else if (Column.Codes is null && Column.Type is not (ColumnType.Text or ColumnType.Period))
        {
            var unmarked = marked ? $" AND {Sql.Name(LakeColumn.Mark(Column.Name))} IS NULL" : "";
            yield return $"WHEN {TextName} IS NOT NULL AND {value} IS NULL{unmarked} THEN 'It is not {Wanted(Column.Type)}.'";
        }

        if (Column.Minimum is { } minimum)
        {
            yield return $"WHEN {value} < {Number(minimum)} THEN 'It is below {Number(minimum)}, the lowest that {Escaped(Column.Title)} can be.'";
        }

        if (Column.Maximum is { } maximum)
        {
            yield return $"WHEN {value} > {Number(maximum)} THEN 'It is above {Number(maximum)}, the highest that {Escaped(Column.Title)} can be.'";
        }
    }

    private static string Wanted(ColumnType type) => type switch
    {
        ColumnType.Integer => "a whole number",
        ColumnType.Decimal => "a number",
        ColumnType.Percent => "a percentage",
        ColumnType.Money => "an amount of pounds",
        ColumnType.Date => "a date",
        ColumnType.DateTime => "a date and time",
        ColumnType.Time => "a time of day",
        ColumnType.Boolean => "yes or no",
        _ => "of its type",
    };

    private static string Escaped(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
