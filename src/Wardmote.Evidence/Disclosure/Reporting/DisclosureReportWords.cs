using System.Globalization;
using Wardmote.Analysis.Disclosure;

namespace Wardmote.Evidence.Disclosure.Reporting;

/// <summary>The sentences of a disclosure report.</summary>
internal static class DisclosureReportWords
{
    public static string Policy(DisclosurePolicy policy) => policy.Method switch
    {
        DisclosureMethod.Round => $"Counts are rounded to multiples of {policy.Base}; those {(policy.ShowsZero ? "from 1" : "from nought")} to {policy.Threshold - 1} are at risk, and a reader must be left with {policy.Width + 1} possible values of each at least.",
        DisclosureMethod.Perturb => string.Create(CultureInfo.InvariantCulture, $"Counts are changed by chance, by {policy.Noise.Most} at most, with a variance of {policy.Noise.Variance} and a mean of nought; those {(policy.ShowsZero ? "from 1" : "from nought")} to {policy.Threshold - 1} are at risk, and a reader must be left with {policy.Width + 1} possible values of each at least."),
        _ when policy.Dominance is { } dominance => $"An amount is withheld where {dominance}. It must stay as uncertain as it would have to be for that not to be so.",
        _ => Suppressing(policy),
    };

    private static string Suppressing(DisclosurePolicy policy) => $"Counts {(policy.ShowsZero ? "from 1" : "from nought")} to {policy.Threshold - 1} are withheld. A reader is taken to know "
        + (policy.Attacker == AttackerKnowledge.Threshold ? "which withheld numbers are small" : "no more of a withheld number than that it is a count")
        + $", and must be left with {policy.Width + 1} possible values of each at least.";

    /// <param name="times">In how many parts a figure was taken apart to be counted: 100 for pounds and pence.</param>
    public static string Attack(Analysis.Disclosure.DisclosureReport protection, int times)
    {
        if (protection.AtRisk == 0)
        {
            return protection.Changes is { } harmless ? $"No count was at risk. {Changed(protection, harmless)}" : $"No {(protection.Policy.Dominance is null ? "count" : "amount")} was at risk.";
        }

        var what = protection.Policy.Dominance is null ? "count" : "amount";
        var narrowest = PossibleFigures.Of(protection.Cells.Where(cell => cell.IsAtRisk).MinBy(cell => cell.Possible.Width ?? long.MaxValue)!.Possible, times);
        var gap = protection.Secondary == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" Protecting them hides at most {Math.Ceiling(Math.Round(100 * protection.Gap, 3)):0}% more than the least that could be enough.");
        return protection.Changes is { } changes
            ? $"{Changed(protection, changes)} The attack, which has the published numbers alone, was run on {Count(protection.AtRisk, "count")} at risk. The closest that it could come to any of them is {Range(narrowest)}."
            : $"The attack, which has the published numbers alone, was run on {Count(protection.AtRisk, what)} at risk. The closest that it could come to any of them is {Range(narrowest)}. Of {Count(protection.Printed, $"printed {what}")} {Number(protection.Shown)} are shown; those hidden only to protect others add up to {Number((decimal)protection.CountHidden / times)}.{gap}";
    }

    private static string Changed(Analysis.Disclosure.DisclosureReport protection, ChangedCounts changes) =>
        $"Of {Count(protection.Printed, "printed count")} {Number(protection.Shown)} are told, {Number(changes.Changed)} of them as another, by {Number(changes.Most)} at most and {Number(changes.Sum)} all together. {(protection.Policy.Method == DisclosureMethod.Perturb ? "Totals are changed on their own." : changes.Unadded.Count == 0 ? "Every total is the sum of its parts as they are told." : $"{Count(changes.Unadded.Count, "total")} {(changes.Unadded.Count == 1 ? "is" : "are")} not.")}";

    public static string Range(PossibleFigures range) => range.Most is { } most ? range.Least == most ? Number(most) : $"{Number(range.Least)} to {Number(most)}" : $"{Number(range.Least)} or more";

    public static string Share(List<LookedAt> sums) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * sums.Count(s => !s.IsWithheld) / sums.Count:0}%");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Count(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    public static string Number(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);
}
