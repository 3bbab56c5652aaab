using System.Text;
using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>What is asked of one dataset: one query that brings every figure an exhibit takes from it, parts and stated totals apart.</summary>
internal sealed record FigureQuery
{
    public required Dataset Dataset { get; init; }

    public required IReadOnlyList<Axis> Rows { get; init; }

    public Axis? Columns { get; init; }

    public required Filter Filter { get; init; }

    public required IReadOnlyList<Aggregate> Aggregates { get; init; }

    /// <summary>Gathers rows by what the axes are made from, by import and by whether they are stated; with its values as parameters of the command.</summary>
    public string Gathered(DuckDBCommand command)
    {
        var parameters = new SqlParameters(command);
        var parts = Axes.SelectMany(a => a.Sql.Parts).Distinct().Select(part => (Sql: part, Name: NameOf(part))).ToList();

        // Totals are stated, and rows put in order, only by a partner that has counted itself; leaving the columns out makes a scan of records faster.
        var (stated, by, row, column) = Dataset.Grain == Grain.Record
            ? ("false", "", "NULL::INTEGER", "NULL::INTEGER")
            : (LakeColumn.Stated, $", {LakeColumn.Stated}", $"min({LakeColumn.SourceRow})", $"min({LakeColumn.SourceColumn})");
        var sql = new StringBuilder("SELECT ");
        sql.AppendJoin("", parts.Select(p => $"{p.Sql} AS {p.Name}, "));
        sql.Append($"{LakeColumn.ImportId}, {stated} AS {LakeColumn.Stated}, count(*) AS n, {row} AS row_place, {column} AS column_place");
        sql.AppendJoin("", Aggregates.Select((aggregate, i) => $", {aggregate.Gather(i, Dataset, parameters)}"));
        sql.Append($" FROM {Sql.Name(Dataset.Key)}{Filter.Where(Dataset, parameters)} GROUP BY {string.Concat(parts.Select(p => $"{p.Name}, "))}{LakeColumn.ImportId}{by}");
        return sql.ToString();
    }

    /// <summary>Every figure, from rows that were gathered.</summary>
    /// <param name="gathered">A table, or a statement in brackets.</param>
    /// <remarks>
    /// Two groupings in one pass: by rows and columns for the figures, and by import for where they came from.
    /// The number of rows (<c>n</c>) is counted in both.
    /// </remarks>
    public string Figures(string gathered)
    {
        var keys = Axes.Select((axis, i) => (axis.Sql, Alias: $"k{i}")).ToList();
        var sql = new StringBuilder("SELECT ");
        sql.AppendJoin("", keys.Select(k => $"{k.Sql.Key([.. k.Sql.Parts.Select(NameOf)])} AS {k.Alias}, "));
        sql.Append($"{LakeColumn.ImportId}, {LakeColumn.Stated}, GROUPING({LakeColumn.ImportId}) AS figures, sum(n)::BIGINT, min(row_place), min(column_place)");
        sql.AppendJoin("", Aggregates.Select((aggregate, i) => $", {aggregate.Sum(i)}"));
        sql.Append($" FROM {gathered} gathered GROUP BY GROUPING SETS (({string.Concat(keys.Select(k => $"{k.Alias}, "))}{LakeColumn.Stated}), ({LakeColumn.ImportId}, {LakeColumn.Stated}))");
        return sql.ToString();
    }

    private IEnumerable<Axis> Axes => Rows.Append(Columns).OfType<Axis>();

    /// <summary>A part is called by its own expression, so that every query that uses it finds it.</summary>
    private static string NameOf(string part) => Sql.Name(part);
}

/// <summary>One figure for each row and column: the sum of a measure, or the number of records where there is none.</summary>
/// <param name="Where">Conditions beside those of the whole exhibit.</param>
internal sealed record Aggregate(Column? Measure, IReadOnlyList<Condition> Where)
{
    /// <summary>Days in which it is counted; null for all that the exhibit asks for.</summary>
    public Period? Within { get; init; }

    /// <summary>Of the rows that are gathered into one.</summary>
    public string Gather(int index, Dataset dataset, SqlParameters parameters)
    {
        var tests = Where.Select(c => Filter.Condition(c, dataset, parameters));
        tests = Within is { } days ? tests.Append(Filter.Days(days, dataset, byEnd: false, parameters)) : tests;
        var filter = string.Join(" AND ", tests) is { Length: > 0 } all ? $" FILTER (WHERE {all})" : "";
        if (Measure is null)
        {
            return $"count(*){filter} AS v{index}";
        }

        var measure = Sql.Name(Measure.Name);
        return $"sum({measure}){filter} AS v{index}, "
            + $"max({Sql.Name(LakeColumn.Mark(Measure.Name))}){filter} AS mark{index}, "
            + $"max({Sql.Name(LakeColumn.StatedShare(Measure.Name))}){filter} AS share{index}, "
            + $"count({measure}){filter} AS parts{index}";
    }

    /// <summary>The value, the mark, the stated share and how many figures were added, of those that were gathered.</summary>
    public string Sum(int index) => Measure is null
        ? $"sum({Rows(index)})::BIGINT, NULL, NULL, sum({Rows(index)})::BIGINT"
        : $"CAST(sum(v{index}) AS DECIMAL(28, 6)), max(mark{index}), CAST(max(share{index}) AS DECIMAL(28, 6)), sum(parts{index})::BIGINT";

    /// <summary>Percentages and rates of different bases cannot be added.</summary>
    public bool IsAdditive => Measure is null || (Measure.Type != ColumnType.Percent && Measure.Unit?.StartsWith("per ", StringComparison.Ordinal) != true);

    /// <summary>The number of records; where none is left out it is that of the rows that were gathered.</summary>
    private string Rows(int index) => Where.Count == 0 && Within is null ? "n" : $"v{index}";

    public bool SameAs(Aggregate other) => Within == other.Within && CountsTheSame(other);

    /// <summary>True where nothing but the days differs.</summary>
    public bool CountsTheSame(Aggregate other) => Measure == other.Measure && Condition.AreSame(Where, other.Where);
}
