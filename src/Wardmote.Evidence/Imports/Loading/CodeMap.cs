using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>Spellings found in a file and the code that each stands for, as a table that the check joins.</summary>
public static class CodeMap
{
    public static string TableOf(Column column) => "codes of " + column.Name;

    /// <summary>Maps every distinct text of the column. In an open list a new word stands for itself, with a finding.</summary>
    public static IEnumerable<Finding> Fill(DuckDBConnection connection, Column column, Place place)
    {
        var codes = column.Codes!;
        using (var create = connection.CreateCommand())
        {
            create.CommandText = $"CREATE TEMP TABLE {Sql.Name(TableOf(column))} (written VARCHAR PRIMARY KEY, value VARCHAR)";
            create.ExecuteNonQuery();
        }

        var unknown = new List<string>();
        var distinct = Distinct(connection, column);
        using var appender = connection.CreateAppender(TableOf(column));
        foreach (var text in distinct)
        {
            var value = codes.Find(text)?.Value ?? (TotalWord(text) ? text : null);
            if (value is null && codes.Open)
            {
                value = text;
                unknown.Add(text);
            }

            appender.CreateRow().AppendValue(text).AppendValue(value).EndRow();
        }

        if (unknown.Count > 0 && codes.Codes.Count > 0)
        {
            yield return new Finding
            {
                Kind = FindingKind.Value,
                Severity = Severity.Warning,
                Message = $"{column.Title} has {(unknown.Count == 1 ? "a value" : "values")} that its list of codes does not have: {string.Join(", ", unknown.Take(10))}{(unknown.Count > 10 ? " …" : "")}.",
                Advice = "Kept as written. If one is another spelling of a code, add it to that code's aliases.",
                Place = place,
            };
        }
    }

    private static bool TotalWord(string text) => text == Tables.TotalWords.Code;

    private static List<string> Distinct(DuckDBConnection connection, Column column)
    {
        var name = Sql.Name(column.Name);
        using var query = connection.CreateCommand();
        query.CommandText = $"SELECT DISTINCT nullif(trim({name}), '') AS text FROM source WHERE text IS NOT NULL ORDER BY text";
        using var reader = query.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
