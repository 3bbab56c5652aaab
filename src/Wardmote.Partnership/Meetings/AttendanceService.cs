using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Meetings;

/// <summary>Who comes to a meeting, who sends apologies, who declares what.</summary>
public sealed class AttendanceService(PartnershipDb db, Actor actor)
{
    /// <summary>Says for some of those on the list whether they are here.</summary>
    public async Task SetAsync(Meeting meeting, IReadOnlyDictionary<Guid, Presence> presence)
    {
        actor.Require(Right.WriteMinutes);
        RefuseIfAgreed(meeting);
        foreach (var person in meeting.People.Where(p => presence.ContainsKey(p.Id)))
        {
            person.Presence = presence[person.Id];
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Somebody of the partners, or a guest, is on the list from now on.</summary>
    /// <exception cref="RuleException">They are on it already, or their organisation votes through somebody else who is here.</exception>
    public async Task AddAsync(Meeting meeting, AttendanceEntry entry)
    {
        actor.Require(Right.WriteMinutes);
        RefuseIfAgreed(meeting);
        var person = entry.Person is null ? null : await db.Set<Person>().Include(p => p.Organisation).FirstOrDefaultAsync(p => p.Key == entry.Person)
            ?? throw new RuleException("Choose somebody of the partners", nameof(AttendanceEntry.Person));
        if (person is null && (string.IsNullOrWhiteSpace(entry.Post) || string.IsNullOrWhiteSpace(entry.Organisation)))
        {
            throw new RuleException("Choose somebody of the partners, or enter the post and organisation of a guest", nameof(AttendanceEntry.Person));
        }

        var added = new Attendance
        {
            MeetingId = meeting.Id,
            Order = meeting.People.Select(p => p.Order).DefaultIfEmpty().Max() + 1,
            PersonId = person?.Id,
            Post = person?.Post ?? entry.Post!.Trim(),
            Organisation = person?.Organisation!.Name ?? entry.Organisation!.Trim(),
            Capacity = entry.Capacity,
            Votes = entry.SubstituteFor is not null && meeting.People.Any(p => p.Title == entry.SubstituteFor && p.Votes),
            SubstituteFor = entry.SubstituteFor,
            Partnership = entry.FromOther ? meeting.JointWith : null,
            Presence = Presence.Present,
        };
        AttendanceRules.Check(meeting, added);
        db.Add(added);
        await db.SaveChangesAsync();
    }

    /// <summary>The actor says that they cannot come.</summary>
    /// <exception cref="RuleException">They are not expected.</exception>
    public async Task SendApologiesAsync(Meeting meeting)
    {
        actor.Require(Right.TakePartInMeetings);
        var own = Own(meeting);
        own.Presence = Presence.Apologies;
        await db.SaveChangesAsync();
    }

    /// <summary>Writes down an interest: of anybody, where the actor writes the minutes, or the actor's own.</summary>
    /// <exception cref="RuleException">Nothing is said of what the interest is, or the actor declares for somebody else.</exception>
    public async Task DeclareAsync(Meeting meeting, Guid attendance, Guid? item, string interest, bool withdraws)
    {
        RefuseIfAgreed(meeting);
        var who = meeting.People.FirstOrDefault(p => p.Id == attendance) ?? throw new RuleException("Choose who declares an interest", "Person");
        if (!actor.May(Right.WriteMinutes))
        {
            actor.Require(Right.TakePartInMeetings);
            if (who.PersonId != actor.PersonId)
            {
                throw new RuleException("You can declare an interest of your own only", "Person");
            }
        }

        if (string.IsNullOrWhiteSpace(interest))
        {
            throw new RuleException("Enter what the interest is", "Interest");
        }

        db.Add(new Declaration
        {
            MeetingId = meeting.Id,
            AttendanceId = who.Id,
            ItemId = meeting.Items.FirstOrDefault(i => i.Id == item)?.Id,
            Interest = interest.Trim(),
            Withdraws = withdraws,
        });
        await db.SaveChangesAsync();
    }

    private Attendance Own(Meeting meeting) => meeting.People.FirstOrDefault(p => p.PersonId is not null && p.PersonId == actor.PersonId)
        ?? throw new RuleException("You are not on the list of this meeting. Ask the officer to add you");

    private static void RefuseIfAgreed(Meeting meeting)
    {
        if (meeting.Minutes >= MinutesState.Agreed)
        {
            throw new RuleException("The minutes are agreed, and who was there is part of them");
        }
    }
}

/// <summary>What is entered about somebody who comes.</summary>
public sealed record AttendanceEntry
{
    /// <summary>The key of a person among the partners; null for a guest.</summary>
    public string? Person { get; init; }

    public string? Post { get; init; }

    public string? Organisation { get; init; }

    public required Capacity Capacity { get; init; }

    /// <summary>The title of the member whom they stand in for, and for whose organisation they vote.</summary>
    public string? SubstituteFor { get; init; }

    /// <summary>From the other partnership of a joint meeting.</summary>
    public bool FromOther { get; init; }
}
