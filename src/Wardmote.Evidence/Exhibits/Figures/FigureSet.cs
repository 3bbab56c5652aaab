using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>One figure as the warehouse gives it.</summary>
/// <param name="Value">Null where a partner left a mark instead.</param>
/// <param name="StatedShare">Per cent that the partner printed beside it.</param>
/// <param name="Parts">How many figures were added to make it.</param>
internal readonly record struct Part(decimal? Value, string? Mark, decimal? StatedShare, long Parts);

/// <summary>Rows of one import that stand behind an exhibit.</summary>
/// <param name="Rows">Null where their number may not be told.</param>
internal sealed record ImportRows(string Import, long? Rows);

/// <summary>The answer to one <see cref="FigureQuery"/>.</summary>
internal sealed class FigureSet
{
    /// <summary>The word in the place of a value where a partner stated a total.</summary>
    public const string Total = "Total";

    private const char Between = '\u001f';
    private const int None = -1;

    /// <summary>All aggregates of each row and column, one after the other; where the first of them stands, the others say.</summary>
    private readonly List<Part> parts = [];
    private readonly Dictionary<string, int> rows = [];
    private readonly Dictionary<string, List<int>> byColumn = [];
    private readonly Dictionary<(string Row, string Column), (int First, long Rows)> stated = [];
    private readonly List<Dictionary<string, int?>> places;
    private readonly Dictionary<string, long> imports = [];
    private readonly string[] row;

    private FigureSet(FigureQuery query)
    {
        Query = query;
        row = new string[query.Rows.Count];
        places = [.. Enumerable.Range(0, query.Rows.Count + 1).Select(_ => new Dictionary<string, int?>())];
    }

    public FigureQuery Query { get; }

    public IReadOnlyList<ImportRows> Imports => [.. imports.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => new ImportRows(i.Key, i.Value))];

    public bool IsEmpty => byColumn.Count == 0;

    /// <summary>Keys of the rows that have a figure, with the values of each cut joined by <see cref="RowKey"/>.</summary>
    public IEnumerable<string> RowKeys => rows.Keys;

    public static string RowKey(IEnumerable<string> values) => string.Join(Between, values);

    public static string[] RowValues(string key) => key.Split(Between);

    /// <summary>The keys found on one cut of the rows, or with an index behind the last of them on that of the columns.</summary>
    public IReadOnlyList<FoundKey> Found(int axis) => [.. places[axis].Select(p => new FoundKey(p.Key, p.Value))];

    public Part? Find(int aggregate, string row, string column) =>
        byColumn.TryGetValue(column, out var cells) && rows.TryGetValue(row, out var at) && at < cells.Count && cells[at] is var first and not None ? parts[first + aggregate] : null;

    /// <summary>True where some row and column has more than one figure of the return in it.</summary>
    public bool HasSeveralParts(int aggregate) => byColumn.Values.Any(cells => cells.Any(first => first != None && parts[first + aggregate].Parts > 1));

    /// <summary>What the partner stated for a total or group; null where nothing, or more than one figure, was stated.</summary>
    public Part? Stated(int aggregate, string row, string column) =>
        stated.TryGetValue((row, column), out var found) && found.Rows == 1 ? parts[found.First + aggregate] : null;

    public static FigureSet Ask(FigureQuery query, DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query.Figures($"({query.Gathered(command)})");
        return Read(query, command);
    }

    /// <summary>Answers two queries for the same rows; the second cuts them by nothing that the first does not.</summary>
    public static (FigureSet First, FigureSet Second) AskBoth(FigureQuery first, FigureQuery second, DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE OR REPLACE TEMP TABLE gathered AS {first.Gathered(command)}";
        command.ExecuteNonQuery();
        command.Parameters.Clear();
        return (Over(first), Over(second));

        FigureSet Over(FigureQuery query)
        {
            command.CommandText = query.Figures("gathered");
            return Read(query, command);
        }
    }

    private static FigureSet Read(FigureQuery query, DuckDBCommand command)
    {
        var set = new FigureSet(query);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            set.Take(reader);
        }

        return set;
    }

    private void Take(DuckDBDataReader reader)
    {
        var keys = Query.Rows.Count + (Query.Columns is null ? 0 : 1);
        var isStated = reader.GetBoolean(keys + 1);
        var count = reader.GetInt64(keys + 3);
        if (reader.GetInt64(keys + 2) == 0)
        {
            if (!isStated)
            {
                imports[reader.GetString(keys)] = count;
            }

            return;
        }

        for (var i = 0; i < row.Length; i++)
        {
            row[i] = reader.GetString(i);
        }

        var key = row is [var only] ? only : RowKey(row);
        var column = Query.Columns is null ? "" : reader.GetString(keys - 1);
        var first = parts.Count;
        for (var i = 0; i < Query.Aggregates.Count; i++)
        {
            parts.Add(Figure(reader, keys + 6 + 4 * i, Query.Aggregates[i]));
        }

        if (isStated)
        {
            stated[(key, column)] = (first, count);
            return;
        }

        if (!rows.TryGetValue(key, out var at))
        {
            at = rows[key] = rows.Count;
            PlaceRow(null);
        }

        if (Whole(reader, keys + 4) is { } rowPlace)
        {
            PlaceRow(rowPlace);
        }

        if (!byColumn.TryGetValue(column, out var cells))
        {
            cells = byColumn[column] = [];
            Place(row.Length, column, null);
        }

        if (Whole(reader, keys + 5) is { } columnPlace)
        {
            Place(row.Length, column, columnPlace);
        }

        while (cells.Count <= at)
        {
            cells.Add(None);
        }

        cells[at] = first;
    }

    private void PlaceRow(int? place)
    {
        for (var i = 0; i < row.Length; i++)
        {
            Place(i, row[i], place);
        }
    }

    private void Place(int axis, string key, int? place)
    {
        if (!places[axis].TryGetValue(key, out var before) || place < (before ?? int.MaxValue))
        {
            places[axis][key] = place;
        }
    }

    private static Part Figure(DuckDBDataReader reader, int at, Aggregate aggregate)
    {
        var count = reader.GetInt64(at + 3);
        return aggregate.Measure is null ? new Part(count, null, null, count) : new Part(Number(reader, at), Text(reader, at + 1), Number(reader, at + 2), count);
    }

    private static decimal? Number(DuckDBDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetValue(at) switch
    {
        decimal number => number,
        BigInteger number => (decimal)number,
        var number => Convert.ToDecimal(number, CultureInfo.InvariantCulture),
    };

    private static int? Whole(DuckDBDataReader reader, int at) => reader.IsDBNull(at) ? null : Convert.ToInt32(reader.GetValue(at), CultureInfo.InvariantCulture);

    private static string? Text(DuckDBDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetString(at);
}
