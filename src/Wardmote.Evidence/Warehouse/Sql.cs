namespace Wardmote.Evidence.Warehouse;

/// <summary>Writes names and words into SQL where parameters cannot stand: views, COPY, column names.</summary>
public static class Sql
{
    /// <summary>A column, table or view: <c>"ed-assaults"</c>.</summary>
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>A piece of text: <c>'King''s Lynn'</c>.</summary>
    public static string Text(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    public static string Day(DateOnly day) => $"DATE '{day:yyyy-MM-dd}'";

    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Text)) + "]";
}
