using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Warehouse;

/// <summary>The columns of a dataset's Parquet files and of its view, with their DuckDB types. The one place that knows them.</summary>
public static class LakeSchema
{
    /// <summary>Figures keep six decimals: enough for a coordinate (0.1 m) and for any rate that is printed.</summary>
    private const string Figure = "DECIMAL(18,6)";

    public static IReadOnlyList<LakeField> Of(Dataset dataset) =>
    [
        .. dataset.Columns.Select(c => new LakeField(c.Name, SqlType(c.Type))),
        .. dataset.Measures.Select(m => new LakeField(LakeColumn.Mark(m.Name), "VARCHAR")),
        .. dataset.Measures.Select(m => new LakeField(LakeColumn.StatedShare(m.Name), Figure)),
        new(LakeColumn.PeriodStart, "DATE"),
        new(LakeColumn.PeriodEnd, "DATE"),
        new(LakeColumn.Stated, "BOOLEAN"),
        new(LakeColumn.SourceRow, "INTEGER"),
        new(LakeColumn.SourceColumn, "INTEGER"),
    ];

    public static string SqlType(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Period => "VARCHAR",
        ColumnType.Integer => "BIGINT",
        ColumnType.Decimal or ColumnType.Percent => Figure,
        ColumnType.Money => "DECIMAL(18,2)",
        ColumnType.Date => "DATE",
        ColumnType.DateTime => "TIMESTAMP",
        ColumnType.Time => "TIME",
        ColumnType.Boolean => "BOOLEAN",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Every column type has a type in the warehouse."),
    };
}

public readonly record struct LakeField(string Name, string SqlType);
