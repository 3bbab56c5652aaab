using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Plan;

/// <summary>A status in words and colours, the same on pages and in the report.</summary>
public static class StatusWords
{
    public const string Unknown = "Not known";

    public static string Label(RagStatus? status) => status switch
    {
        RagStatus.Complete => "\u2713 Complete",
        { } known => known.Label(),
        null => Unknown,
    };

    public static string TagClass(RagStatus? status) => status switch
    {
        RagStatus.Red => "govuk-tag--red",
        RagStatus.Amber => "govuk-tag--orange",
        RagStatus.Green or RagStatus.Complete => "govuk-tag--green",
        _ => "govuk-tag--grey",
    };

    public static Tint Tint(RagStatus? status) => status switch
    {
        RagStatus.Red => Evidence.Rendering.Tint.Red,
        RagStatus.Amber => Evidence.Rendering.Tint.Amber,
        RagStatus.Green or RagStatus.Complete => Evidence.Rendering.Tint.Green,
        _ => Evidence.Rendering.Tint.Grey,
    };

    /// <summary>Who says so, and what the dates and figures say: for under the status.</summary>
    public static IEnumerable<string> Grounds(ActionStanding standing)
    {
        if (standing.Statement is not { } stated)
        {
            yield return "Proposed from dates, figures and reports.";
            yield break;
        }

        yield return $"{(stated.SelfDetermined ? "Self-determined" : "Stated")} by the {stated.By}.";
        if (stated.Reason.Length > 0)
        {
            yield return stated.Reason;
        }

        if (standing.IsOverridden)
        {
            yield return standing.Proposal.Status is { } proposed
                ? $"Dates and figures say {proposed.Label().ToLowerInvariant()}."
                : "There are no dates or figures to judge by.";
        }
    }
}
