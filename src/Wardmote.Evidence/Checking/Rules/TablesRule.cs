using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Holds each table of a report against itself: totals against sums, percentages against counts, changes against columns.</summary>
internal static class TablesRule
{
    public static IEnumerable<CheckFinding> Check(CheckedReport report) =>
        report.Views.Where(v => v.Part >= 0).SelectMany(v => Shares(report, v).ToList() is var shares ? TotalRows(report, v, shares.Count == 0).Concat(TotalColumns(report, v)).Concat(shares).Concat(Changes(report, v)) : []);

    /// <param name="shares">False where a percentage is known to be wrong: that they add up to more than 100 is no second error.</param>
    private static IEnumerable<CheckFinding> TotalRows(CheckedReport report, TableView view, bool shares)
    {
        var deriver = new Deriver(view);
        foreach (var total in view.Rows.Where(r => r.IsTotal && r.Period is null))
        {
            var parts = view.Rows.Where(r => !r.IsTotal && !deriver.IsBaseRow(r.Index)).Select(r => r.Index).ToList();
            var columns = view.Columns.Where(c => (c.IsShare || view.IsCount(c.Index) || c.IsChange) && view[total.Index, c.Index] is not null && parts.Count > 1 && parts.TrueForAll(p => view[p, c.Index] is not null)).ToList();
            var wrong = columns.Where(c => !Fits(view[total.Index, c.Index]!, parts.Select(p => view[p, c.Index]!))).ToList();
            // Percentages whose total is no sum are shares of something else; a total that fits nowhere covers more than is listed.
            if (wrong.Count == columns.Count && columns.Count > 2)
            {
                continue;
            }

            // A change that is right for the total's own figures is wrong in some part, which is told there.
            foreach (var column in wrong.Where(c => (!c.IsShare || (shares && view[total.Index, c.Index]!.Value == 100)) && !(c.IsChange && IsOwnChange(view, total.Index, c.Index))))
            {
                var sum = parts.Sum(p => view[p, column.Index]!.Value);
                yield return report.Finding(view, total.Index, CheckKind.Total,
                    $"{Heading(view, total.Label, column.Label)} is {FigureText.Written(view[total.Index, column.Index]!)}, and its {parts.Count} parts add up to {FigureText.Written(sum)}. Ask the owner which is right.", column.IsShare ? 0.6 : 0.85);
            }
        }
    }

    private static IEnumerable<CheckFinding> TotalColumns(CheckedReport report, TableView view)
    {
        foreach (var total in view.Columns.Where(c => c.IsTotal && !c.IsShare && view.IsCount(c.Index)))
        {
            var parts = view.Columns.Where(c => !c.IsTotal && !c.IsShare && !c.IsChange && view.IsCount(c.Index)).Select(c => c.Index).ToList();
            var rows = view.Rows.Where(r => parts.Count > 1 && view[r.Index, total.Index] is not null && parts.TrueForAll(p => view[r.Index, p] is not null)).ToList();
            var wrong = rows.Where(r => !Fits(view[r.Index, total.Index]!, parts.Select(p => view[r.Index, p]!))).ToList();
            foreach (var row in wrong.Count * 2 > rows.Count ? [] : wrong)
            {
                yield return report.Finding(view, row.Index, CheckKind.Total,
                    $"{Heading(view, row.Label, total.Label)} is {FigureText.Written(view[row.Index, total.Index]!)}, and its {parts.Count} parts add up to {FigureText.Written(parts.Sum(p => view[row.Index, p]!.Value))}. Ask the owner which is right.", 0.85);
            }
        }
    }

    private static IEnumerable<CheckFinding> Shares(CheckedReport report, TableView view)
    {
        var deriver = new Deriver(view);
        foreach (var share in view.Columns.Where(c => c.IsShare && !c.IsChange))
        {
            var count = view.CountBeside(share.Index) ?? (share.Index > 0 && view.Columns.Count(c => c.IsShare) == 1 && view.Columns.Count(c => !c.IsShare && !c.IsChange && view.IsCount(c.Index)) == 1 ? view.Columns.First(c => !c.IsShare && view.IsCount(c.Index)).Index : null);
            if (count is not { } counts || !view.IsCount(counts))
            {
                continue;
            }

            var rows = view.Rows.Where(r => view[r.Index, counts] is not null && view[r.Index, share.Index] is not null).ToList();
            var tried = rows.Where(r => !r.IsTotal).Select(r => deriver.Bases(r.Index, counts).Select(b => b.Whole).Distinct().ToList()).ToList();
            // The base is the one that most of the percentages fit.
            var whole = tried.SelectMany(b => b).Distinct().OrderByDescending(b => rows.Count(r => Agrees(view, r.Index, counts, share.Index, b))).FirstOrDefault();
            var agree = rows.Count(r => Agrees(view, r.Index, counts, share.Index, whole));
            if (whole <= 0 || agree < 2 || agree * 5 < rows.Count * 3)
            {
                continue;
            }

            foreach (var row in rows.Where(r => !Agrees(view, r.Index, counts, share.Index, whole) && deriver.Bases(r.Index, counts).All(b => !Agrees(view, r.Index, counts, share.Index, b.Whole))))
            {
                var (part, printed) = (view[row.Index, counts]!, view[row.Index, share.Index]!);
                yield return report.Finding(view, row.Index, CheckKind.Share,
                    $"{Heading(view, row.Label, share.Label)} is {FigureText.Written(printed)}, and {FigureText.Written(part)} of {FigureText.Written(whole)} is {FigureText.Written(100 * part.Value / whole, printed.Decimals)}%. Ask the owner which is right.", 0.85);
            }
        }
    }

    private static IEnumerable<CheckFinding> Changes(CheckedReport report, TableView view)
    {
        foreach (var column in view.Columns.Where(c => c.IsChange))
        {
            if (ChangeLines.Ends(view.Table, column.Index) is not var (from, to, percent) || ChangeLines.Agreement(view.Table, column.Index, from, to, percent) is not { Agree: >= 1 } fit || fit.Agree * 2 < fit.All)
            {
                continue;
            }

            foreach (var row in view.Rows)
            {
                if (view[row.Index, column.Index] is { } stated && ChangeLines.Change(view.Table, row.Index, from, to, percent) is { } change && Math.Abs(stated.Value - change) > stated.Slack + 0.0001m)
                {
                    yield return report.Finding(view, row.Index, CheckKind.Change,
                        $"The change of {row.Label} is stated as {FigureText.Written(stated)}; from {FigureText.Written(view[row.Index, from]!)} to {FigureText.Written(view[row.Index, to]!)} it is {FigureText.Written(change, stated.Decimals)}{(percent ? "%" : "")}. Ask the owner which is right.", 0.85);
                }
            }
        }
    }

    private static bool IsOwnChange(TableView view, int row, int column) =>
        ChangeLines.Ends(view.Table, column) is var (from, to, percent) && ChangeLines.Change(view.Table, row, from, to, percent) is { } change
            && Math.Abs(view[row, column]!.Value - change) <= view[row, column]!.Slack + 0.0001m;

    private static bool Fits(Figure total, IEnumerable<Figure> parts)
    {
        var all = parts.ToList();
        return Math.Abs(total.Value - all.Sum(p => p.Value)) <= total.Slack + all.Sum(p => p.Slack);
    }

    private static bool Agrees(TableView view, int row, int count, int share, decimal whole) =>
        whole > 0 && Math.Abs(view[row, share]!.Value - 100 * view[row, count]!.Value / whole) <= view[row, share]!.Slack + 0.0001m;

    private static string Heading(TableView view, string row, string column) => column.Length > 0 ? $"{row}, {column}," : $"{row} of {view.Name}";
}
