using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Tables;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>SQL that reads numbers, dates and marks as people type them: "1,215", "38%", "£5,000", "31/05/2018", "yes", "..".</summary>
public static class FigureText
{
    private static readonly string[] DateFormats = ["%d/%m/%Y", "%d/%m/%y", "%d.%m.%Y", "%d-%m-%Y", "%d %b %Y", "%d %B %Y", "%d-%b-%Y", "%d-%b-%y", "%d %b %y", "%Y/%m/%d"];

    private static readonly string[] TimeFormats = ["%H:%M", "%H:%M:%S", "%H.%M", "%H%M", "%I:%M %p", "%I:%M:%S %p"];

    private static readonly string[] DateTimeFormats = [.. DateFormats.SelectMany(d => TimeFormats.Take(2).Select(t => $"{d} {t}")), .. DateFormats];

    /// <summary>A mark, or "&lt;5" and the like; null for anything else.</summary>
    public static string MarkSql(string text) =>
        $"CASE WHEN lower({text}) IN ({string.Join(", ", FigureMark.Known.Select(Sql.Text))}) OR regexp_full_match({text}, {Sql.Text(FigureMark.FewerThan)}) THEN {text} END";

    public static string TypedSql(string text, ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Period => text,
        ColumnType.Integer => $"CASE WHEN {Decimal(text, "")} = round({Decimal(text, "")}, 0) THEN {Decimal(text, "")}::BIGINT END",
        ColumnType.Decimal => Decimal(text, ""),
        ColumnType.Percent => Decimal(text, "%"),
        ColumnType.Money => $"{Decimal(text, "£")}::DECIMAL(18,2)",
        ColumnType.Date => Within($"coalesce(try_cast({text} AS DATE), try_strptime({text}, {Sql.List([.. DateFormats, .. DateTimeFormats])})::DATE)"),
        ColumnType.DateTime => Within($"coalesce(try_cast({text} AS TIMESTAMP), try_strptime({text}, {Sql.List(DateTimeFormats)}))"),
        ColumnType.Time => $"coalesce(try_cast({text} AS TIME), try_strptime({text}, {Sql.List(TimeFormats)})::TIME)",
        ColumnType.Boolean => $"CASE WHEN lower({text}) IN ('yes', 'y', 'true', 't', '1') THEN true WHEN lower({text}) IN ('no', 'n', 'false', 'f', '0') THEN false END",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Every column type can be read from text."),
    };

    /// <summary>Null for a date of another age: a slip of the keyboard ("20180-05-01"), or a program's way of saying "never".</summary>
    private static string Within(string date) => $"CASE WHEN {date} BETWEEN DATE '1800-01-01' AND DATE '2199-12-31' THEN {date} END";

    /// <summary>Digits with commas at thousands, a sign, and the one symbol that its type allows.</summary>
    /// <param name="symbol">"%", "£" or nothing: "38%" is no count.</param>
    private static string Decimal(string text, string symbol)
    {
        var (before, after) = (symbol == "£" ? "£?\\s?" : "", symbol == "%" ? "\\s?%?" : "");
        var written = $"regexp_full_match({text}, '[-+−]?{before}(\\d+|\\d{{1,3}}([, ]\\d{{3}})+)(\\.\\d+)?{after}')";
        var plain = $"replace(regexp_replace({text}, '[£%, +]', '', 'g'), '−', '-')";
        return $"coalesce(try_cast({text} AS DECIMAL(18,6)), CASE WHEN {written} THEN try_cast({plain} AS DECIMAL(18,6)) END)";
    }
}
