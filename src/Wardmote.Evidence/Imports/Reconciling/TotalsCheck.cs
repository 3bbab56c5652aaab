using System.Globalization;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>Compares stated totals with the sums of their parts.</summary>
internal static class TotalsCheck
{
    public static IReadOnlyList<TotalMismatch> Of(FigureTable table, IReadOnlyList<TotalLine> totals, Grid grid, FindingList findings)
    {
        var mismatches = new List<TotalMismatch>();
        foreach (var line in totals)
        {
            var (agreeing, compared) = line.Agreement(table);
            var found = Mismatches(line, table).ToList();
            var additive = found.TrueForAll(m => FigureTable.IsAdditive(table[m.Row, m.Column]!.Measure));
            if (found.Count == 0 || (!additive && agreeing * 2 < compared))
            {
                // Percentages and rates that are no sums are averages or overall rates.
                continue;
            }

            if (agreeing == 0 && compared > 2)
            {
                findings.Warn(
                    FindingKind.Total,
                    line.IsRow ? grid.At(line.Number) : grid.At(column: line.Number),
                    $"This total is nowhere the sum of its parts: {Written(found[0].Stated)} is stated, and its {line.Parts.Count} parts give {Written(found[0].Sum)}, and so on.",
                    "It may cover more than the table lists. Ask the owner; nothing was changed.");
                continue;
            }

            foreach (var mismatch in found)
            {
                mismatches.Add(mismatch);
                findings.Warn(
                    FindingKind.Total,
                    grid.At(mismatch.Row, mismatch.Column),
                    $"The total is stated as {Written(mismatch.Stated)}, and its {line.Parts.Count} parts add up to {Written(mismatch.Sum)}.",
                    "Ask the owner which is right. Both are kept as stated.",
                    table[mismatch.Row, mismatch.Column]!.Text);
            }
        }

        return mismatches;
    }

    private static IEnumerable<TotalMismatch> Mismatches(TotalLine line, FigureTable table)
    {
        foreach (var across in line.Across(table))
        {
            var (row, column) = line.At(across);
            if (table[row, column] is not { Number: { } stated } total)
            {
                continue;
            }

            var parts = table.Add(line.PartsAt(across));
            if (parts.Filled > 0 && !parts.Fits(stated.Value, table.Rounding(total)))
            {
                yield return new TotalMismatch(line, row, column, stated.Value, parts.Sum);
            }
        }
    }

    private static string Written(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}

/// <summary>A stated total that is not the sum of its parts.</summary>
internal sealed record TotalMismatch(TotalLine Line, int Row, int Column, decimal Stated, decimal Sum)
{
    /// <summary>True where the cell is one of the parts.</summary>
    public bool Counts(int row, int column) => Line.PartsAt(Line.IsRow ? Column : Row).Contains((row, column));
}
