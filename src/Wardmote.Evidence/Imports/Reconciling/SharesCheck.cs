using System.Globalization;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Reconciling;

/// <summary>Compares percentages printed beside figures with what the figures give. Which base is meant is told by which fits most of them.</summary>
internal static class SharesCheck
{
    private const double EnoughFit = 0.75;

    /// <param name="mismatches">Totals that do not add up: where a count and its percentage were swapped, both give it away.</param>
    public static void Of(FigureTable table, IReadOnlyList<TotalMismatch> mismatches, Grid grid, FindingList findings)
    {
        var shares = table.Figures.Where(f => f.Number is not null && PrintedFigure.Read(f.Share) is not null).ToList();
        if (shares.Count == 0)
        {
            return;
        }

        var (meant, fit) = ShareBase.Candidates(table)
            .Select(b => (Base: b, Fit: (double)shares.Count(f => Fits(f.Number!.Value.Value, Share(f), b.Of(f))) / shares.Count))
            .MaxBy(b => b.Fit);
        if (fit < EnoughFit)
        {
            findings.Warn(FindingKind.Share, grid.At(), "The percentages could not be checked: no total of the table is their base.", "Ask the owner what they are percentages of.");
            return;
        }

        foreach (var figure in shares.Where(f => meant.Of(f) is > 0 && !Fits(f.Number!.Value.Value, Share(f), meant.Of(f))))
        {
            var (count, total) = (figure.Number!.Value.Value, meant.Of(figure)!.Value);
            findings.Warn(
                FindingKind.Share,
                grid.At(figure.Row, figure.ShareColumn),
                $"{figure.Share} is stated for {Written(count)} of {Written(total)} ({meant.Words}), which is {Percentage(count, total, Share(figure).Decimals)}%.{Swapped(figure, meant, mismatches)}",
                "Ask the owner which is right. Both are kept as stated.",
                figure.Share);
        }
    }

    private static PrintedFigure Share(TableFigure figure) => PrintedFigure.Read(figure.Share)!.Value;

    private static bool Fits(decimal count, PrintedFigure share, decimal? total) =>
        total is { } t && (t == 0 ? count == 0 : Math.Abs(share.Value - count / t * 100) <= share.Rounding);

    /// <summary>" The two look swapped: …" where the count read as a percentage, and the percentage as a count, agree with the base.</summary>
    private static string Swapped(TableFigure figure, ShareBase meant, IReadOnlyList<TotalMismatch> mismatches)
    {
        var (count, share) = (figure.Number!.Value, Share(figure));
        var total = meant.Of(figure)!.Value + (meant.CountsItself ? share.Value - count.Value : 0);
        if (share.Decimals > 0 || count.Value > 100 || !Fits(share.Value, count, total))
        {
            return "";
        }

        var explained = mismatches.FirstOrDefault(m => m.Counts(figure.Row, figure.Column) && m.Stated - m.Sum == share.Value - count.Value);
        return explained is null
            ? $" The two look swapped: {Written(share.Value)} and {Written(count.Value)}% would agree."
            : $" The two look swapped: {Written(share.Value)} and {Written(count.Value)}% would agree, and the total of {Written(explained.Stated)} ({Place.Letters(explained.Column)}{explained.Row}) would add up.";
    }

    private static string Percentage(decimal count, decimal total, int decimals) =>
        Math.Round(count / total * 100, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture);

    private static string Written(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
