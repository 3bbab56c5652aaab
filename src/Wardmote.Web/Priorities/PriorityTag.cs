using Wardmote.Partnership.Priorities;

namespace Wardmote.Web.Priorities;

/// <summary>Colours of tags; the word in the tag says the same.</summary>
public static class PriorityTag
{
    public static string Class(Priority priority) => priority switch
    {
        { IsInForce: true } => "govuk-tag--green",
        { Last.Kind: PriorityStepKind.Proposed } => "govuk-tag--blue",
        _ => "govuk-tag--grey",
    };

    public static string Class(RecommendationAnswer answer) => answer switch
    {
        RecommendationAnswer.Accepted => "govuk-tag--green",
        RecommendationAnswer.Rejected => "govuk-tag--grey",
        _ => "govuk-tag--yellow",
    };

    /// <summary>"Not answered yet", "Accepted".</summary>
    public static string Label(RecommendationAnswer answer) => answer == RecommendationAnswer.Open ? "Not answered yet" : answer.ToString();
}
