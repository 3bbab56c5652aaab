using Wardmote.Partnership.Delivery;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Delivery;

/// <summary>How entries of the log are written on pages.</summary>
public static class DeliveryWords
{
    /// <summary>"12 June 2018", "24 September 2018 to 28 September 2018".</summary>
    public static string Days(Activity activity) =>
        activity.From == activity.Until ? Words.Date(activity.From) : $"{Words.Date(activity.From)} to {Words.Date(activity.Until)}";

    public static string StateTag(CommunicationState state) => state switch
    {
        CommunicationState.Late => "govuk-tag--red",
        CommunicationState.Sent => "govuk-tag--green",
        CommunicationState.Planned => "govuk-tag--blue",
        _ => "govuk-tag--grey",
    };
}
