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
    public ColumnCheck(Dataset dataset, Column column)
    {
        Column = column;
        Text = $"nullif(trim(source.{Sql.Name(column.Name)}), '')";
        var mapped = $"{Sql.Name(CodeMap.TableOf(column))}.value";
        var isMeasure = column.Role == ColumnRole.Measure && dataset.Grain == Grain.Counted;
        Mark = isMeasure ? FigureText.MarkSql(Text) : "NULL::VARCHAR";
        Typed = column.Codes is { Open: true } ? $"coalesce({mapped}, {Text})" : column.Codes is not null ? mapped : FigureText.TypedSql(Text, column.Type);
        Problem = ProblemSql(isMeasure);
    }

    public Column Column { get; }

    /// <summary>The text as it stands, without blanks around it; null for a blank cell.</summary>
    public string Text { get; }

    /// <summary>The value in its type; null where there is none or it cannot be read.</summary>
    public string Typed { get; }

    /// <summary>The mark that stands instead of a figure; null where there is a figure.</summary>
    public string Mark { get; }

    /// <summary>What is wrong, as a sentence; null where nothing is.</summary>
    public string Problem { get; }

    private string ProblemSql(bool isMeasure)
    {
        List<string> cases = [];
        if (Column.Required)
        {
            var otherwise = Column.Role == ColumnRole.Period ? $" AND source.{LakeColumn.PeriodStart} IS NULL" : "";
            cases.Add($"WHEN {Text} IS NULL{otherwise} THEN 'It is blank, and every row needs it.'");
        }

        if (Column.Codes is { Open: false })
        {
            cases.Add($"WHEN {Text} IS NOT NULL AND {Typed} IS NULL THEN 'It is not among the values of {Escaped(Column.Title)}.'");
        }
        else if (Column is { Role: ColumnRole.Period, Type: ColumnType.Period })
        {
            cases.Add($"WHEN {Text} IS NOT NULL AND {PeriodMap.Table}.start IS NULL THEN 'It is not a month, a year or another stretch of time.'");
        }
        else if (Column.Codes is null && Column.Type is not (ColumnType.Text or ColumnType.Period))
        {
            var unmarked = isMeasure ? $" AND {Mark} IS NULL" : "";
            cases.Add($"WHEN {Text} IS NOT NULL AND {Typed} IS NULL{unmarked} THEN 'It is not {Wanted(Column.Type)}.'");
        }

        if (Column.Minimum is { } minimum)
        {
            cases.Add($"WHEN {Typed} < {Number(minimum)} THEN 'It is below {Number(minimum)}, the lowest that {Escaped(Column.Title)} can be.'");
        }

        if (Column.Maximum is { } maximum)
        {
            cases.Add($"WHEN {Typed} > {Number(maximum)} THEN 'It is above {Number(maximum)}, the highest that {Escaped(Column.Title)} can be.'");
        }

        return cases.Count == 0 ? "NULL::VARCHAR" : $"CASE {string.Join(" ", cases)} END";
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
