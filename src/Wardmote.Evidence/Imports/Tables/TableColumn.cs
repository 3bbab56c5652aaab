using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>What one column of a file is, once all its headings have been read together.</summary>
internal sealed record TableColumn(int Number, string Heading, ColumnUse Use)
{
    /// <summary>For a label, the column of the dataset that its cells belong to; null where they name periods or measures.</summary>
    public Column? Label { get; init; }

    /// <summary>For figures, what is measured; null where the row says it.</summary>
    public Column? Measure { get; init; }

    /// <summary>For figures, when; null where the row or the whole file says it.</summary>
    public Period? Period { get; init; }

    /// <summary>For figures, values of dimensions that stand across the top, by name of the dimension.</summary>
    public IReadOnlyDictionary<string, TableValue> Values { get; init; } = new Dictionary<string, TableValue>();

    /// <summary>For figures, true where the period is that of several columns together.</summary>
    public bool TotalOfPeriods { get; init; }

    /// <summary>For percentages, number of the column whose figures they belong to.</summary>
    public int? ShareOf { get; init; }

    public StatedChange? Change { get; init; }

    /// <summary>True for a figure that adds up others.</summary>
    public bool Stated => TotalOfPeriods || Values.Values.Any(v => v.Stated);
}

/// <param name="Text">The value as the dataset writes it where it has a code, else as the file does.</param>
/// <param name="Stated">True for a total or a group.</param>
internal readonly record struct TableValue(string Text, bool Stated)
{
    public static readonly TableValue Total = new(TotalWords.Code, true);

    public static TableValue Of(Code code) => new(code.Value, code.IsGroup);
}

internal enum ColumnUse
{
    Label,

    /// <summary>A label whose cells are periods.</summary>
    PeriodLabel,

    /// <summary>A label whose cells say what is measured.</summary>
    MeasureLabel,
    Figure,
    Share,
    Change,
    LeftOut,
}
