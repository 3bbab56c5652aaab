using Wardmote.Partnership.Deadlines;

namespace Wardmote.Web.Deadlines;

/// <summary>Colours of tags; the word in the tag says the same.</summary>
public static class DeadlineTag
{
    public static string Class(DeadlineState state) => state switch
    {
        DeadlineState.Overdue => "govuk-tag--red",
        DeadlineState.DueSoon => "govuk-tag--yellow",
        DeadlineState.Done => "govuk-tag--green",
        _ => "govuk-tag--grey",
    };
}
