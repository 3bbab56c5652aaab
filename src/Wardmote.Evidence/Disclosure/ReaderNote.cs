using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Disclosure;

/// <summary>What readers are told, once under every exhibit, of counts that are told in the place of the true ones, and of amounts that are withheld.</summary>
internal static partial class ReaderNote
{
    /// <summary>Null where counts are told as they are or not at all; the mark explains itself there.</summary>
    public static string? Of(Analysis.Disclosure.DisclosureReport report) => report.Policy.Method switch
    {
        DisclosureMethod.Round => string.Create(
            CultureInfo.InvariantCulture,
            $"Numbers are rounded to multiples of {report.Policy.Base}, up or down, so that nobody can be identified; {Cell.LowMark} stands for a number from 0 to {report.Policy.Base - 1}. {Totals(report)} Percentages, rates and changes are worked out from the rounded numbers."),
        DisclosureMethod.Perturb => string.Create(
            CultureInfo.InvariantCulture,
            $"Numbers are changed by chance, by {report.Policy.Noise.Most} at most, so that nobody can be identified; the same number is changed in the same way wherever it stands. {Cell.LowMark} stands for a number from 0 to {report.Policy.Noise.Most}. Totals are changed on their own and are not exactly the sum of their parts. Percentages, rates and changes are worked out from the changed numbers."),
        _ when report.Policy.Dominance is not null => $"{Cell.WithheldMark}: amount withheld, because it would tell too much of somebody whose amounts are in it, or one could be worked out from it that would.",
        _ => null,
    };

    /// <summary>How far numbers may be from the true ones under such a note, at most; null where it is none.</summary>
    public static long? WithinOf(string note) => Rounded().Match(note) is { Success: true } rounded ? long.Parse(rounded.Groups[1].Value, CultureInfo.InvariantCulture) - 1
        : Changed().Match(note) is { Success: true } changed ? long.Parse(changed.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?:Note [0-9]+: )?Numbers are rounded to multiples of (\d{1,6}), up or down\b")]
    private static partial Regex Rounded();

    [GeneratedRegex(@"^(?:Note [0-9]+: )?Numbers are changed by chance, by (\d{1,6}) at most\b")]
    private static partial Regex Changed();

    private static string Totals(Analysis.Disclosure.DisclosureReport report) => report.Changes is { Unadded.Count: > 0 } ? "Not all rounded totals are the sum of their rounded parts." : "Rounded totals are the sum of their rounded parts.";
}
