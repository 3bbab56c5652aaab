using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>How the figures of a measure are headed and written.</summary>
/// <param name="ShortTitle">The lower of two heading rows, beside "%".</param>
internal sealed record Aggregated(string Title, string ShortTitle, string? Unit, int Decimals)
{
    /// <param name="measure">Null for the number of records.</param>
    /// <param name="dataset">Says what a record is.</param>
    /// <param name="unit">What the author calls what is counted; null for the measure's own unit.</param>
    /// <param name="decimals">What the author asks for; null for what suits the measure.</param>
    public static Aggregated Of(Column? measure, Dataset dataset, string? unit, int? decimals)
    {
        var counted = unit ?? measure?.Unit ?? dataset.Counts;
        return measure?.Type switch
        {
            null => new(char.ToUpperInvariant(counted[0]) + counted[1..], "Number", counted, 0),
            ColumnType.Percent => new(measure.Title, "Value", "%", decimals ?? 1),
            ColumnType.Money => new(measure.Title, "£", "£", decimals ?? 0),
            ColumnType.Decimal => new(measure.Title, "Value", counted, decimals ?? 1),
            _ => new(measure.Title, "Number", counted, 0),
        };
    }
}
