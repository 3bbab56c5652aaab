using DuckDB.NET.Data;

namespace Wardmote.Evidence.Warehouse;

/// <summary>Statements for DuckDB: names and words written where parameters cannot stand (views, COPY, column names), and running them.</summary>
public static class Sql
{
    /// <summary>A column, table or view: <c>"ed-assaults"</c>.</summary>
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>A piece of text: <c>'King''s Lynn'</c>.</summary>
    public static string Text(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>A file to be read, whose name may hold signs that would otherwise stand for other names: <c>'returns [[]2018].csv'</c>.</summary>
    public static string File(string path) => Text(string.Concat(path.Select(c => c is '[' or '*' or '?' ? $"[{c}]" : c.ToString())));

    public static string Files(IEnumerable<string> paths) => "[" + string.Join(", ", paths.Select(File)) + "]";

    public static string Day(DateOnly day) => $"DATE '{day:yyyy-MM-dd}'";

    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Text)) + "]";

    /// <summary>Runs a statement that answers nothing.</summary>
    public static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
