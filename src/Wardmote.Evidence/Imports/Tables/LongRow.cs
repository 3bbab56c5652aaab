using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>One row on its way into the lake, still in the words of the file.</summary>
public sealed record LongRow
{
    /// <summary>Row of the file, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>Column of the file, from 1, for a figure out of a wide table; null where the whole row is one.</summary>
    public int? Column { get; init; }

    /// <summary>Text by name of the dataset's column; blanks are absent.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>Percentages printed beside figures, by name of the measure.</summary>
    public IReadOnlyDictionary<string, string> Shares { get; init; } = new Dictionary<string, string>();

    /// <summary>Null where the dataset's period column says it in <see cref="Texts"/>.</summary>
    public Period? Period { get; init; }

    /// <summary>A total or a group's figure.</summary>
    public bool Stated { get; init; }

    /// <summary>Why the row cannot be taken whatever its cells say, as a sentence; null for most.</summary>
    public string? Problem { get; init; }
}

/// <summary>Everything that was found in a table.</summary>
public sealed record TableContent
{
    public required IReadOnlyList<LongRow> Rows { get; init; }

    /// <summary>Where each label stands: columns of the file by name of the dataset's column.</summary>
    public required IReadOnlyDictionary<string, int> Columns { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<string> Footnotes { get; init; }

    /// <summary>How each period was written, and whether its partner marked it as not whole.</summary>
    public required IReadOnlyDictionary<Period, PeriodAsWritten> Periods { get; init; }
}

public sealed record PeriodAsWritten(string Text, bool Partial);
