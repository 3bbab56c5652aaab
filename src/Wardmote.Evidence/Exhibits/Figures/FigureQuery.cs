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

    /// <summary>The statement, with its values as parameters of the command.</summary>
    /// <remarks>
    /// Two groupings in one pass: by rows and columns for the figures, and by import for where they came from.
    /// The number of rows (<c>n</c>) is counted in both.
    /// </remarks>
    public void Write(DuckDBCommand command)
    {
        var parameters = new SqlParameters(command);
        var keys = Rows.Append(Columns).OfType<Axis>().Select((axis, i) => (axis.Sql, Alias: $"k{i}")).ToList();
        var sql = new StringBuilder("SELECT ");
        foreach (var (expression, alias) in keys)
        {
            sql.Append(expression).Append(" AS ").Append(alias).Append(", ");
        }

        sql.Append($"{LakeColumn.ImportId}, {LakeColumn.Stated}, GROUPING({LakeColumn.ImportId}) AS figures, count(*) AS n, "
            + $"min({LakeColumn.SourceRow}) AS row_place, min({LakeColumn.SourceColumn}) AS column_place");
        for (var i = 0; i < Aggregates.Count; i++)
        {
            sql.Append(", ").Append(Aggregates[i].Write(i, Dataset, parameters));
        }

        var grouping = string.Join(", ", keys.Select(k => k.Alias).Append(LakeColumn.Stated));
        sql.Append(" FROM ").Append(Sql.Name(Dataset.Key)).Append(Filter.Where(Dataset, parameters));
        sql.Append($" GROUP BY GROUPING SETS (({grouping}), ({LakeColumn.ImportId}, {LakeColumn.Stated}))");
        command.CommandText = sql.ToString();
    }
}

/// <summary>One figure for each row and column: the sum of a measure, or the number of records where there is none.</summary>
/// <param name="Where">Conditions beside those of the whole exhibit.</param>
internal sealed record Aggregate(Column? Measure, IReadOnlyList<Condition> Where)
{
    /// <summary>Days in which it is counted; null for all that the exhibit asks for.</summary>
    public Period? Within { get; init; }

    public string Write(int index, Dataset dataset, SqlParameters parameters)
    {
        var tests = Where.Select(c => Filter.Condition(c, dataset, parameters));
        tests = Within is { } days ? tests.Append(Filter.Days(days, dataset, byEnd: false, parameters)) : tests;
        var filter = string.Join(" AND ", tests) is { Length: > 0 } all ? $" FILTER (WHERE {all})" : "";
        if (Measure is null)
        {
            return $"count(*){filter} AS v{index}, NULL AS mark{index}, NULL AS share{index}, count(*){filter} AS parts{index}";
        }

        var (measure, mark, share) = (Sql.Name(Measure.Name), LakeColumn.Mark(Measure.Name), LakeColumn.StatedShare(Measure.Name));
        return $"CAST(sum({measure}){filter} AS DECIMAL(28, 6)) AS v{index}, "
            + $"max({Sql.Name(mark)}){filter} AS mark{index}, "
            + $"CAST(max({Sql.Name(share)}){filter} AS DECIMAL(28, 6)) AS share{index}, "
            + $"count({measure}){filter} AS parts{index}";
    }

    /// <summary>Percentages and rates of different bases cannot be added.</summary>
    public bool IsAdditive => Measure is null || (Measure.Type != ColumnType.Percent && Measure.Unit?.StartsWith("per ", StringComparison.Ordinal) != true);

    public bool SameAs(Aggregate other) => Within == other.Within && CountsTheSame(other);

    /// <summary>True where nothing but the days differs.</summary>
    public bool CountsTheSame(Aggregate other) => Measure == other.Measure && Condition.AreSame(Where, other.Where);
}
