using System.Globalization;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>Compares stated changes with the columns between which they lie. Changes are not kept: they can always be worked out.</summary>
internal static class ChangesCheck
{
    public static void Of(FigureTable table, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, Grid grid, FindingList findings)
    {
        foreach (var column in columns.Where(c => c.Use == ColumnUse.Change))
        {
            if (Ends(column, table) is not var (from, to))
            {
                findings.Warn(FindingKind.Change, grid.At(column: column.Number), $"'{column.Heading}' could not be checked: the columns between which it lies are not in the table.", "Nothing to do; changes are worked out anew.", column.Heading);
                continue;
            }

            foreach (var row in rows)
            {
                if (PrintedFigure.Read(row.Cells[column.Number]) is not { } stated
                    || table[row.Cells.Number, from.Number]?.Number is not { } before
                    || table[row.Cells.Number, to.Number]?.Number is not { } after)
                {
                    continue;
                }

                var percent = stated.Percent || column.Change!.Percent;
                var change = !percent ? after.Value - before.Value : before.Value == 0 ? (decimal?)null : (after.Value - before.Value) / before.Value * 100;
                if (change is { } c && Math.Abs(c - stated.Value) > (percent || stated.Decimals > 0 ? stated.Rounding : 0))
                {
                    findings.Warn(
                        FindingKind.Change,
                        grid.At(row.Cells.Number, column.Number),
                        $"The change is stated as {row.Cells[column.Number]}; from {Written(before.Value)} to {Written(after.Value)} it is {Written(Math.Round(c, stated.Decimals, MidpointRounding.AwayFromZero))}{(percent ? "%" : "")}.",
                        "Ask the owner which is right. The change is worked out anew wherever it is shown.",
                        row.Cells[column.Number]);
                }
            }
        }
    }

    /// <summary>The columns of the years it names; where it names none, the two periods before it.</summary>
    private static (TableColumn From, TableColumn To)? Ends(TableColumn change, FigureTable table)
    {
        var dated = table.Columns.Where(c => c.Period is not null).ToList();
        if (change.Change is { From: { } from, To: { } to })
        {
            var (first, last) = (Named(from), Named(to));
            return first is null || last is null ? null : (first, last);
        }

        var before = dated.Where(c => c.Number < change.Number).TakeLast(2).ToList();
        return before is [var left, var right] ? left.Period < right.Period ? (left, right) : (right, left) : null;

        // "Change 2017 to 2018" over April to November of each: the part of the year that the table has.
        TableColumn? Named(Period period) =>
            dated.Find(c => c.Period == period) ?? dated.FindLast(c => c.Number < change.Number && period.Contains(c.Period!.Value)) ?? dated.FindLast(c => period.Contains(c.Period!.Value));
    }

    private static string Written(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
