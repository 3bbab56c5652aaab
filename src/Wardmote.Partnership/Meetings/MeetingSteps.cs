namespace Wardmote.Partnership.Meetings;

/// <summary>What can happen to a meeting before it is held. Pure: no database, no clock.</summary>
public static class MeetingSteps
{
    /// <exception cref="RuleException">The agenda is empty, it is too late, or notice is short and no reason is given.</exception>
    public static void Call(Meeting meeting, MeetingRules rules, string? shortNoticeBecause, DateTimeOffset now)
    {
        if (meeting.IsCalled || meeting.IsCancelled)
        {
            throw new RuleException(meeting.IsCalled ? "Notice has been given already" : "The meeting is cancelled");
        }

        if (now >= meeting.StartsAt)
        {
            throw new RuleException("The meeting has begun, so notice can no longer be given");
        }

        if (meeting.Items.All(i => i.WithdrawnAt is not null))
        {
            throw new RuleException("Put something on the agenda before you give notice");
        }

        var today = Calendars.LondonTime.Day(now);
        var isShort = rules.IsShortNotice(today, meeting);
        if (isShort && string.IsNullOrWhiteSpace(shortNoticeBecause))
        {
            throw new RuleException(
                $"Members would have {Days(MeetingRules.ClearDays(today, meeting.Date))} of notice, and {rules.NoticeDays.Value:0} are due. Enter why the meeting cannot wait", "ShortNoticeBecause");
        }

        (meeting.CalledAt, meeting.ShortNoticeBecause) = (now, isShort ? shortNoticeBecause!.Trim() : null);
    }

    /// <exception cref="RuleException">No reason is given, or its minutes have been begun.</exception>
    public static void Cancel(Meeting meeting, string because, DateTimeOffset now)
    {
        if (meeting.IsCancelled)
        {
            throw new RuleException("The meeting is cancelled already");
        }

        if (meeting.Minutes != MinutesState.NotWritten)
        {
            throw new RuleException("The meeting has minutes, so it was held");
        }

        if (string.IsNullOrWhiteSpace(because))
        {
            throw new RuleException("Enter why it is cancelled", "Because");
        }

        (meeting.CancelledAt, meeting.CancelledBecause) = (now, because.Trim());
    }

    /// <summary>The reason for which late business is taken; null for what comes in time.</summary>
    /// <exception cref="RuleException">It comes late, and no reason is given.</exception>
    public static string? LateBecause(Meeting meeting, MeetingRules rules, string? reason, DateTimeOffset now)
    {
        if (!rules.IsLate(now, meeting))
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(reason)
            ? throw new RuleException(
                $"This comes less than {rules.LateBusinessHours.Value:0} hours before the meeting. Enter why the chair takes it all the same", nameof(ItemEntry.LateBecause))
            : reason.Trim();
    }

    private static string Days(int days) => days == 1 ? "1 clear day" : $"{days} clear days";
}
