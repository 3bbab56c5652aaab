namespace Wardmote.Partnership.Meetings;

/// <summary>Who can be on a meeting's list. Pure: no database, no clock.</summary>
public static class AttendanceRules
{
    /// <exception cref="RuleException">They are on the list already, or their organisation would have two votes.</exception>
    public static void Check(Meeting meeting, Attendance added)
    {
        if (meeting.People.Any(p => p.PersonId is not null && p.PersonId == added.PersonId))
        {
            throw new RuleException($"{added.Title} is on the list already", nameof(AttendanceEntry.Person));
        }

        if (added.SubstituteFor is not { } absent)
        {
            return;
        }

        var member = meeting.People.FirstOrDefault(p => p.Title == absent) ?? throw new RuleException("Choose whom they stand in for", nameof(AttendanceEntry.SubstituteFor));
        if (member.IsHere)
        {
            throw new RuleException($"{member.Title} is here, so nobody stands in for them", nameof(AttendanceEntry.SubstituteFor));
        }

        if (member.Organisation != added.Organisation)
        {
            throw new RuleException($"Whoever stands in for {member.Title} comes from the same organisation, because the vote is the organisation’s", nameof(AttendanceEntry.SubstituteFor));
        }
    }
}
