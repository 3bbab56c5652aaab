using System.Globalization;
using Wardmote.Analysis.Disclosure.Attacking;
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
                to.WriteLine($"  {cell.Name}: {cell.Mark} is {Range(cell.Surely)}{(cell.Through is { } through ? $", since {through}" : "")}.");
            }
        }

        foreach (var note in report.Notes)
        {
            to.WriteLine($"Note: {note}");
        }

        var (rounded, narrow) = (report.Hidden.Count(cell => cell.IsRounded), report.TooNarrow.Count());
        var hidden = report.Hidden.Count - rounded;
        var what = rounded > 0 ? "hidden or rounded count" : "hidden count";
        var unproved = report.Hidden.Count(cell => !cell.IsTooNarrow && cell.Possible is null);
        to.WriteLine($"{Count(report.Tables, "table")} in {Count(report.Files, "file")}: {Count(report.Shown, "count")} printed{(rounded > 0 ? $" ({rounded.ToString("N0", CultureInfo.InvariantCulture)} of them rounded or perturbed)" : "")}, {hidden.ToString("N0", CultureInfo.InvariantCulture)} hidden.");
        to.WriteLine(narrow > 0
            ? $"{Count(narrow, what)} below {report.Policy.Threshold} can be worked out more closely than a width of {report.Policy.Width}."
            : $"No {what} below {report.Policy.Threshold} can be worked out more closely than a width of {report.Policy.Width}.");
        if (unproved > 0)
        {
            to.WriteLine($"Of {Count(unproved, what)} no closer bounds were found, but it was not proved that there are none.");
        }
    }

    /// <summary>The same for a program to read.</summary>
    public static object Entry(FolderAttackReport report) => new
    {
        report.Files,
        report.Tables,
        report.Shown,
        Below = report.Policy.Threshold,
        report.Policy.Width,
        TooNarrow = report.TooNarrow.Count(),
        Hidden = report.Hidden.Select(cell => new
        {
            cell.File,
            cell.Sheet,
            cell.Name,
            cell.Mark,
            Least = cell.Surely.Least,
            Most = cell.Surely.Most,
            cell.IsRounded,
            cell.IsSupposed,
            IsTightest = cell.Surely == cell.Possible,
            cell.IsTooNarrow,
            cell.Through,
        }),
        report.Notes,
    };

    private static string Range(KnownRange range) => range.IsExact ? $"exactly {range.Least}" : range.Most is { } most ? $"{range.Least} to {most}" : $"{range.Least} or more";

    private static string Count(int count, string what) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";
}
