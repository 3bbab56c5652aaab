using DuckDB.NET.Data;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Tables;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Loading;

/// <summary>
/// Spellings and the code that each stands for, as a table that the check joins. In an open list a word that is not in the
/// table stands for itself.
/// </summary>
public static class CodeMap
{
    public static string TableOf(Column column) => "codes of " + column.Name;

    /// <summary>Maps every distinct text of the column that <c>source</c> has.</summary>
    public static void FillFromSource(DuckDBConnection connection, Column column) =>
        Fill(connection, column, Distinct(connection, $"SELECT DISTINCT {Sql.Name(column.Name)} AS text FROM source WHERE text IS NOT NULL ORDER BY text"));

    /// <summary>Maps all known spellings and some that were seen, for a file that is checked while it is read.</summary>
    public static void FillFromList(DuckDBConnection connection, Column column, IEnumerable<string> seen) =>
        Fill(connection, column, column.Codes!.Codes.SelectMany(c => c.Spellings).Concat(seen).Distinct());

    /// <summary>Words that an open list kept although none of its codes has them.</summary>
    public static IEnumerable<Finding> NewWords(DuckDBConnection connection, Dataset dataset, string parquet, Place place)
    {
        foreach (var column in dataset.Columns.Where(c => c.Codes is { Open: true, Codes.Count: > 0 }))
        {
            var known = column.Codes!.Codes.Select(c => c.Value).Append(TotalWords.Code).ToHashSet();
            var words = Distinct(connection, $"SELECT DISTINCT {Sql.Name(column.Name)} AS text FROM read_parquet({Sql.File(parquet)}) WHERE text IS NOT NULL ORDER BY text").Where(w => !known.Contains(w)).ToList();
            if (words.Count > 0)
            {
                yield return new Finding
                {
                    Kind = FindingKind.Value,
                    Severity = Severity.Warning,
                    Message = $"{column.Title} has {(words.Count == 1 ? "a value" : "values")} that its list of codes does not have: {string.Join(", ", words.Take(10))}{(words.Count > 10 ? $" and {words.Count - 10:N0} more" : "")}.",
                    Advice = "Kept as written. If one is another spelling of a code, add it to that code's aliases.",
                    Place = place,
                };
            }
        }
    }

    /// <summary>Spellings in a Parquet file that stand for a code, but were not yet known when it was written.</summary>
    public static IReadOnlyList<string> Unmapped(DuckDBConnection connection, Column column, string parquet) =>
        [.. Distinct(connection, $"SELECT DISTINCT {Sql.Name(column.Name)} AS text FROM read_parquet({Sql.File(parquet)}) WHERE text IS NOT NULL").Where(text => column.Codes!.Find(text) is { } code && code.Value != text)];

    private static void Fill(DuckDBConnection connection, Column column, IEnumerable<string> texts)
    {
        using (var create = connection.CreateCommand())
        {
            create.CommandText = $"CREATE OR REPLACE TEMP TABLE {Sql.Name(TableOf(column))} (written VARCHAR, value VARCHAR)";
            create.ExecuteNonQuery();
        }

        using var appender = connection.CreateAppender(TableOf(column));
        foreach (var text in texts)
        {
            if ((column.Codes!.Find(text)?.Value ?? (text == TotalWords.Code ? text : null)) is { } value)
            {
                appender.CreateRow().AppendValue(text).AppendValue(value).EndRow();
            }
        }
    }

    private static List<string> Distinct(DuckDBConnection connection, string sql)
    {
        using var query = connection.CreateCommand();
        query.CommandText = sql;
        using var reader = query.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
