using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Checking.Figures;

/// <summary>
/// Figures that a sentence may be about, with the words that name them. Made from a table found in a report, and in the same way
/// from an exhibit.
/// </summary>
public sealed record FigureTable
{
    /// <summary>"Table 2", an exhibit's id, or null for a table without either.</summary>
    public string? Name { get; init; }

    /// <summary>What the table says it shows; empty where it says nothing.</summary>
    public required string Caption { get; init; }

    public required IReadOnlyList<FigureColumn> Columns { get; init; }

    public required IReadOnlyList<FigureRow> Rows { get; init; }

    /// <summary>Days from which the figures are recorded in another way, or are of other borders, as their definition declares.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>The figure at a row and a column, both from 0; null where the cell is blank, marked or not a number.</summary>
    public Figure? this[int row, int column] => Rows[row].Figures[column];
}

/// <param name="Label">"2018", "South Cambridgeshire"; empty where the heading was lost.</param>
/// <param name="Period">What the heading says of time; null where it says nothing.</param>
/// <param name="IsShare">True for percentages.</param>
/// <param name="IsTotal">True for a column that adds others up.</param>
public sealed record FigureColumn(string Label, Period? Period = null, bool IsShare = false, bool IsTotal = false);

/// <param name="Label">"Public Place".</param>
/// <param name="Group">The heading over several rows, such as "Gender"; null where there is none.</param>
/// <param name="Period">What the label says of time; null where it says nothing.</param>
/// <param name="Figures">One for each column.</param>
/// <param name="IsTotal">True for a row that adds others up.</param>
/// <param name="Line">Line of the file, from 1; 0 where there is no file.</param>
public sealed record FigureRow(string Label, string? Group, Period? Period, IReadOnlyList<Figure?> Figures, bool IsTotal, int Line);

/// <summary>One figure as it is shown.</summary>
/// <param name="Value">38 for "38%".</param>
/// <param name="Decimals">Places after the point that are shown.</param>
/// <param name="IsPercent">True where a per cent sign stands beside it or over its column.</param>
public sealed record Figure(decimal Value, int Decimals, bool IsPercent)
{
    /// <summary>Half of the last place shown: what rounding may hide. Nought for whole counts.</summary>
    public decimal Slack => IsPercent || Decimals > 0 ? 0.5m * Unit : 0;

    private decimal Unit
    {
        get
        {
            var unit = 1m;
            for (var i = 0; i < Decimals; i++)
            {
                unit /= 10;
            }

            return unit;
        }
    }
}
