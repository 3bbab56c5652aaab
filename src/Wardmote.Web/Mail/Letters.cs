using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Meetings;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Mail;

/// <summary>What letters say.</summary>
public static class Letters
{
    public static Letter Invitation(string to, string partnership, string link) => new()
    {
        To = to,
        Subject = $"Set your password for {partnership}",
        Text = $"""
            You are a member of {partnership} in Wardmote.

            Set your password here, and you are signed in:
            {link}

            The link is good for {Words.Count(InvitationLinks.GoodFor.Days, "day")}, and once. If you did not expect this letter, ask your partnership's officer.
            """,
    };

    public static Letter Forgotten(string to, string link) => new()
    {
        To = to,
        Subject = "Set a new password",
        Text = $"""
            Somebody, most likely you, said that the password of this address is forgotten.

            Set a new one here:
            {link}

            The link is good for an hour, and once. If it was not you, do nothing: your password stays as it is.
            """,
    };

    /// <param name="what">"Your password was changed".</param>
    public static Letter Changed(string to, string what) => new()
    {
        To = to,
        Subject = what,
        Text = $"""
            {what}.

            If it was you, there is nothing to do. If it was not, tell your partnership's officer at once: somebody else may be using your account.
            """,
    };

    public static Letter ReportProgress(string to, UpdateRequest request, ActionPlan plan, Quarter quarter, string link) => new()
    {
        To = to,
        Subject = $"Report on {quarter}, action plan {plan.Key}",
        Text = $"""
            Please report for {request.Person!.Organisation!.Name} on its actions in {quarter} of the action plan {plan.Key}.

            Report here, without signing in:
            {link}

            The link is good until {Words.Date(request.ExpiresAt)}. It lets whoever has it report for your organisation, so pass it on to nobody else.
            """,
    };

    public static Letter Notice(string to, Meeting meeting, string link) => new()
    {
        To = to,
        Subject = $"Notice of meeting: {MeetingWords.Name(meeting)}",
        Text = $"""
            Notice is given of this meeting:

            {MeetingWords.Name(meeting)}
            {MeetingWords.When(meeting)}
            {meeting.Place}

            Agenda and papers:
            {link}
            """,
    };
}
