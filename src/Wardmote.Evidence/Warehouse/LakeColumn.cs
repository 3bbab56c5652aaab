namespace Wardmote.Evidence.Warehouse;

/// <summary>
/// Columns that every Parquet file in the lake has beside those of its dataset. They are named here and nowhere else.
/// </summary>
public static class LakeColumn
{
    /// <summary>DATE: first day of the period the row is for.</summary>
    public const string PeriodStart = "period_start";

    /// <summary>DATE: last day of the period, included.</summary>
    public const string PeriodEnd = "period_end";

    /// <summary>BOOLEAN: true for a total or group figure that the partner stated, which must not be added to its parts.</summary>
    public const string Stated = "stated";

    /// <summary>INTEGER: row in the partner's file, counting from 1; null where rows are records in the file's own order.</summary>
    public const string SourceRow = "source_row";

    /// <summary>INTEGER: column in the partner's file for a figure out of a wide table; null otherwise.</summary>
    public const string SourceColumn = "source_column";

    /// <summary>VARCHAR, in the warehouse's views only: the import that the row came with.</summary>
    public const string ImportId = "import_id";

    /// <summary>VARCHAR beside each measure: the mark that stood instead of a figure ("..", "*", "c"); null where there is one.</summary>
    public static string Mark(string measure) => measure + "_mark";

    /// <summary>DECIMAL beside each measure: the percentage the partner printed beside the figure; null where none was.</summary>
    public static string StatedShare(string measure) => measure + "_stated_share";
}
