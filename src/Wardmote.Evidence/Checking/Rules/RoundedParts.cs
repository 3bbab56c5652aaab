using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Percentages that come out as they are told only when the parts are rounded before they are added or subtracted.</summary>
internal static class RoundedParts
{
    public static CheckFinding? Of(CheckedReport report, Statement statement, Quantity quantity)
    {
        if (quantity.Kind is not (QuantityKind.Percent or QuantityKind.Points) || quantity.Loose)
        {
            return null;
        }

        foreach (var bearing in report.BearingsOf(statement).Where(b => b.IsMeant).OrderByDescending(b => b.Weight))
        {
            var view = bearing.View;
            var named = bearing.RowLines.Where(r => !r.IsTotal && r.Period is null).Distinct().ToList();
            foreach (var share in view.Columns.Where(c => c.IsShare && named.Count is > 1 and < 8))
            {
                var printed = named.Select(r => view[r.Index, share.Index]).ToList();
                var count = view.CountBeside(share.Index) ?? view.Columns.FirstOrDefault(c => !c.IsShare && view.IsCount(c.Index))?.Index;
                if (count is not { } column || printed.Exists(f => f is null) || printed.Sum(f => f!.Value) != quantity.Value)
                {
                    continue;
                }

                var whole = new Deriver(view).Bases(named[0].Index, column).Select(b => b.Whole).FirstOrDefault();
                if (whole > 0 && named.TrueForAll(r => view[r.Index, column] is not null) && named.Sum(r => view[r.Index, column]!.Value) is var sum && !quantity.Holds(100 * sum / whole))
                {
                    return report.Finding(statement, quantity.Start, CheckKind.RoundedParts,
                        $"{quantity.Text} adds up percentages that were rounded first ({string.Join(" + ", printed.Select(f => FigureText.Written(f!)))}). {FigureText.Written(sum)} of {FigureText.Written(whole)} is {FigureText.Written(100 * sum / whole, 1)}%. Work it out from the counts.", 0.85, $"{sum}/{whole}");
                }
            }
        }

        return null;
    }
}
