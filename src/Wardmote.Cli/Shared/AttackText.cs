using System.Globalization;
using Wardmote.Evidence.Disclosure.Published;

namespace Wardmote.Cli.Shared;

/// <summary>What an attack found, for people and for programs.</summary>
public static class AttackText
{
    public static void Write(FolderAttackReport report, TextWriter to)
    {
        foreach (var file in report.TooNarrow.GroupBy(cell => (cell.File, cell.Sheet)))
        {
            to.WriteLine(file.Key.Sheet is null ? file.Key.File : $"{file.Key.File}, sheet {file.Key.Sheet}");
            foreach (var cell in file)
            {
                to.WriteLine($"  {cell.Name}: {cell.Mark} is {Range(cell)}{(cell.Through is { } through ? $", since {through}" : "")}.");
            }
        }

        foreach (var note in report.Notes)
        {
            to.WriteLine($"Note: {note}");
        }

        var rounded = report.Hidden.Count(cell => cell.IsRounded);
        var amounts = report.Hidden.Count(cell => cell.IsAmount);
        var what = rounded > 0 ? "hidden or rounded count" : "hidden count";
        var unproved = report.Hidden.Count(cell => !cell.IsTooNarrow && cell.Possible is null);
        to.WriteLine($"{Count(report.Tables, "table")} in {Count(report.Files, "file")}: {Count(report.Shown, "count")} printed{(rounded > 0 ? $" ({Number(rounded)} of them rounded or perturbed)" : "")}, {Number(report.Hidden.Count - rounded - amounts)} hidden{(amounts + report.ShownAmounts > 0 ? $"; {Count(report.ShownAmounts, "amount")} printed, {Number(amounts)} hidden" : "")}.");
        to.WriteLine($"{Few(report.TooNarrow.Count(cell => !cell.IsAmount), what)} below {report.Policy.Threshold} can be worked out more closely than a width of {report.Policy.Width}.");
        if (amounts > 0)
        {
            to.WriteLine($"{Few(report.TooNarrow.Count(cell => cell.IsAmount), "hidden amount")} can be worked out to within {report.Percent.ToString(CultureInfo.InvariantCulture)} per cent.");
        }

        if (unproved > 0)
        {
            to.WriteLine($"Of {Count(unproved, amounts > 0 ? "hidden number" : what)} no closer bounds were found, but it was not proved that there are none.");
        }
    }

    /// <summary>The same for a program to read.</summary>
    public static object Entry(FolderAttackReport report) => new
    {
        report.Files,
        report.Tables,
        report.Shown,
        report.ShownAmounts,
        Below = report.Policy.Threshold,
        report.Policy.Width,
        report.Percent,
        TooNarrow = report.TooNarrow.Count(),
        Hidden = report.Hidden.Select(cell => new
        {
            cell.File,
            cell.Sheet,
            cell.Name,
            cell.Mark,
            cell.Least,
            cell.Most,
            cell.IsAmount,
            cell.IsRounded,
            cell.IsSupposed,
            IsTightest = cell.Surely == cell.Possible,
            cell.IsTooNarrow,
            cell.Through,
        }),
        report.Notes,
    };

    private static string Range(HiddenPublished cell) => cell.Surely.IsExact ? $"exactly {Text(cell, cell.Least)}" : cell.Most is { } most ? $"{Text(cell, cell.Least)} to {Text(cell, most)}" : $"{Text(cell, cell.Least)} or more";

    private static string Text(HiddenPublished cell, decimal number) => number.ToString(cell.IsAmount ? "N2" : "0", CultureInfo.InvariantCulture);

    private static string Few(int count, string what) => count == 0 ? $"No {what}" : Count(count, what);

    private static string Count(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
