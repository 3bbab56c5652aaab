using System.Globalization;
using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Imports.Succeeding;

/// <summary>
/// Works out what a newer return moves. Figures are matched by their dimensions within the new slice, so that nine months are
/// set beside the twelve that replace them; records by their own number where they have one, and by what is coded of them.
/// </summary>
internal sealed partial class RestatementQuery(DuckDBConnection connection, Lake lake, Dataset dataset)
{
    private const int Listed = 200;

    /// <param name="parquet">The new import's rows.</param>
    /// <returns>Null where nothing is replaced.</returns>
    public Restatement? Of(IReadOnlyList<Replacement> replaced, string parquet)
    {
        if (replaced.Count == 0)
        {
            return null;
        }

        var (added, removed, changed, moves) = dataset.Grain == Grain.Record ? Records(replaced, parquet) : Figures(replaced, parquet);
        return new Restatement
        {
            Replaced = [.. replaced.Select(r => r.Old.Import.Id).Distinct()],
            Added = added,
            Removed = removed,
            Changed = changed,
            Moves = moves,
        };
    }

    private (long Added, long Removed, long Changed, IReadOnlyList<Move> Moves) Figures(IReadOnlyList<Replacement> replaced, string parquet)
    {
        var slices = replaced.Select(r => r.New).Distinct().ToList();
        var before = Rows(replaced.Select(r => (lake.ParquetFile(r.Old.Import), r.Old.Slice, slices.IndexOf(r.New))));
        var after = Rows(slices.Select((slice, i) => (parquet, slice, i)));
        var measures = dataset.Measures.Select(m => m.Name).ToList();
        var moved = measures.Count == 0 ? "false" : string.Join(" OR ", measures.Select(m => $"before.{Sql.Name(m)} IS DISTINCT FROM after.{Sql.Name(m)}"));
        using var query = connection.CreateCommand();
        query.CommandText = $"""
            WITH before AS ({before}), after AS ({after})
            SELECT before.slice IS NULL, after.slice IS NULL, coalesce(after.slice, before.slice),
                coalesce(after.label, before.label), {(measures.Count == 0 ? "NULL, NULL" : string.Join(", ", measures.Select(m => $"before.{Sql.Name(m)}::DECIMAL(18,6), after.{Sql.Name(m)}::DECIMAL(18,6)")))}
            FROM before FULL JOIN after ON before.slice = after.slice AND before.label = after.label
            WHERE before.slice IS NULL OR after.slice IS NULL OR {moved}
            """;
        using var reader = query.ExecuteReader();
        var (added, removed, changed, moves) = (0L, 0L, 0L, new List<Move>());
        while (reader.Read())
        {
            var (isNew, isGone) = (reader.GetBoolean(0), reader.GetBoolean(1));
            (added, removed, changed) = (added + (isNew ? 1 : 0), removed + (isGone ? 1 : 0), changed + (isNew || isGone ? 0 : 1));
            for (var i = 0; i < measures.Count; i++)
            {
                var move = new Move($"{reader.GetString(3)}, {Label(slices[reader.GetInt32(2)])}{(measures.Count > 1 ? ", " + measures[i] : "")}", Number(reader, 4 + 2 * i), Number(reader, 5 + 2 * i));
                if (move.Before != move.After)
                {
                    moves.Add(move);
                }
            }
        }

        return (added, removed, changed, Largest(moves));
    }

    /// <summary>Rows by slice and label, figures of several old slices added up.</summary>
    private string Rows(IEnumerable<(string Parquet, Slice Slice, int Number)> parts)
    {
        var words = dataset.Columns.Where(c => c.Role == ColumnRole.Dimension || (dataset.Grain == Grain.Text && c.Role == ColumnRole.Attribute)).Select(c => $"{Sql.Name(c.Name)}::VARCHAR").ToList();
        var label = words.Count == 0 ? "'All'" : $"concat_ws(', ', {string.Join(", ", words)})";
        var rows = parts.Select(p => $"SELECT *, {p.Number} AS slice, {label} AS label FROM read_parquet({Sql.File(p.Parquet)}) WHERE {SliceFilter.Condition(dataset, p.Slice)}");
        var sums = dataset.Measures.Select(m => $", sum({Sql.Name(m.Name)}) AS {Sql.Name(m.Name)}");
        return $"SELECT slice, label{string.Concat(sums)} FROM ({string.Join(" UNION ALL BY NAME ", rows)}) GROUP BY slice, label";
    }

    private string Label(Slice slice) => string.Join(", ", slice.Of.Where(o => o.Length > 0).Append(PeriodLabel.Of(slice.Period, dataset.Calendar.Year)));

    private static decimal? Number(DuckDBDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : decimal.Parse(reader.GetFieldValue<decimal>(column).ToString("0.######", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static IReadOnlyList<Move> Largest(IEnumerable<Move> moves) =>
        [.. moves.OrderByDescending(m => Math.Abs((m.After ?? 0) - (m.Before ?? 0))).ThenBy(m => m.Figure, StringComparer.Ordinal).Take(Listed)];
}
