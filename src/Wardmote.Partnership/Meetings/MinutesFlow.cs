namespace Wardmote.Partnership.Meetings;

/// <summary>How minutes go forward: draft, agreed by a later meeting, published. Pure: no database, no clock.</summary>
public static class MinutesFlow
{
    /// <exception cref="RuleException">The meeting is not one whose minutes can be written, or they are agreed.</exception>
    public static void Write(Meeting meeting)
    {
        if (meeting.IsCancelled)
        {
            throw new RuleException("The meeting was cancelled, so it has no minutes");
        }

        if (meeting.Minutes >= MinutesState.Agreed)
        {
            throw new RuleException("The minutes are agreed and stand as they are. What was wrong in them is corrected by a decision of a later meeting");
        }

        meeting.Minutes = MinutesState.Draft;
    }

    /// <summary>A later meeting of the same group finds them a correct record, with the corrections that it asks for.</summary>
    /// <returns>The corrections, to be added.</returns>
    /// <exception cref="RuleException">They are not a draft, the other meeting is not a later one, or a correction is of something else.</exception>
    public static IReadOnlyList<Correction> Agree(Meeting meeting, Meeting by, IReadOnlyCollection<(MinuteEntry Entry, string Text)> corrections)
    {
        if (meeting.Minutes != MinutesState.Draft)
        {
            throw new RuleException(meeting.Minutes == MinutesState.NotWritten ? "Nothing has been written yet that could be agreed" : "The minutes are agreed already");
        }

        if (by.GroupId != meeting.GroupId || by.StartsAt <= meeting.StartsAt || by.IsCancelled)
        {
            throw new RuleException("Minutes are agreed by a later meeting of the same group", "AgreedBy");
        }

        var made = new List<Correction>();
        foreach (var (entry, text) in corrections.Where(c => c.Text.Trim() != c.Entry.Text))
        {
            if (entry.MeetingId != meeting.Id || string.IsNullOrWhiteSpace(text))
            {
                throw new RuleException("Enter the sentence as it should be", "Corrections");
            }

            made.Add(new Correction { MeetingId = meeting.Id, EntryId = entry.Id, AskedById = by.Id, Was = entry.Text, Now = text.Trim() });
            entry.Text = text.Trim();
        }

        (meeting.Minutes, meeting.MinutesAgreedById) = (MinutesState.Agreed, by.Id);
        return made;
    }

    /// <exception cref="RuleException">They are not agreed.</exception>
    public static void Publish(Meeting meeting, DateTimeOffset now)
    {
        if (meeting.Minutes != MinutesState.Agreed)
        {
            throw new RuleException(meeting.Minutes == MinutesState.Published ? "The minutes are published already" : "Minutes are published once a later meeting has agreed them");
        }

        (meeting.Minutes, meeting.MinutesPublishedAt) = (MinutesState.Published, now);
    }
}
