using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Plan;

namespace Wardmote.Partnership.Deadlines;

/// <summary>What of one noun falls due within a stretch of time.</summary>
public delegate Task<IEnumerable<Deadline>> DeadlineSource(PartnershipDb db, Period span);

/// <summary>Everything with a clock. A noun that gets one adds its line here.</summary>
public static class DeadlineSources
{
    public static readonly IReadOnlyList<DeadlineSource> All = [Duties, Reminders, Communications, Promises, Milestones];

    private static async Task<IEnumerable<Deadline>> Duties(PartnershipDb db, Period span)
    {
        var marks = (await db.Set<DutyMark>().AsNoTracking().ToListAsync()).ToDictionary(mark => mark.Key);
        // One that was moved into the stretch may be due before or after it.
        var wide = new Period(span.Start.AddYears(-1), span.End.AddYears(1));
        return DutyFile.BuiltIn
            .Where(duty => marks.GetValueOrDefault(duty.Key)?.NotOursBecause is null)
            .SelectMany(duty => duty.Within(wide))
            .Select(date => Of(date, marks.GetValueOrDefault(date.Key)))
            .Where(deadline => span.Contains(Period.Day(deadline.Due)));
    }

    private static Deadline Of(DutyDate date, DutyMark? mark) => new()
    {
        About = new(Chain.ItemKind.Duty, date.Key),
        Title = date.Title,
        Due = mark?.MovedTo ?? date.Due,
        Owner = date.Duty.Owner.Label(),
        OwnerRole = date.Duty.Owner,
        Source = date.Rule.Source,
        IsStatutory = date.Rule.IsStatutory,
        Remind = date.Duty.Remind,
        DoneOn = mark?.DoneOn,
    };

    private static async Task<IEnumerable<Deadline>> Reminders(PartnershipDb db, Period span)
    {
        var reminders = await db.Set<Reminder>().AsNoTracking().Include(r => r.Person!.Organisation).Where(r => r.Due >= span.Start && r.Due <= span.End).ToListAsync();
        return reminders.Select(reminder => new Deadline
        {
            About = reminder.Reference,
            Title = reminder.Title,
            Due = reminder.Due,
            Owner = reminder.Person!.Title,
            OwnerPeople = [reminder.PersonId],
            Source = reminder.Note,
            DoneOn = reminder.DoneOn,
        });
    }

    private static async Task<IEnumerable<Deadline>> Promises(PartnershipDb db, Period span)
    {
        var promises = await db.Set<Promise>().AsNoTracking().Include(p => p.Meeting).Include(p => p.Item).Include(p => p.Owner!.Organisation)
            .Where(p => p.Due >= span.Start && p.Due <= span.End && p.WithdrawnAt == null && p.State != PromiseState.NoLongerNeeded).ToListAsync();
        return promises.Select(promise => new Deadline
        {
            About = promise.Reference,
            // The list is read by all members.
            Title = promise.IsExempt && !db.Actor.May(Right.SeeRestricted) ? "What was promised is not for publication" : promise.Text,
            Due = promise.Due,
            Owner = promise.Owner!.Title,
            OwnerPeople = [promise.OwnerId],
            Source = $"Promised at the meeting of {PlainDate.Of(promise.Meeting!.Date)}",
            DoneOn = promise.ClosedOn,
        });
    }

    /// <summary>Of plans that are agreed and not over. A milestone without leads of its own is for those of its action.</summary>
    private static async Task<IEnumerable<Deadline>> Milestones(PartnershipDb db, Period span)
    {
        var milestones = await db.Set<Milestone>().AsNoTracking().AsSplitQuery()
            .Include(m => m.Action!.Plan).Include(m => m.Action!.Leads).ThenInclude(l => l.Organisation).Include(m => m.Action!.Leads).ThenInclude(l => l.Person)
            .Where(m => m.Due >= span.Start && m.Due <= span.End && m.Action!.ClosedOn == null && m.Action.Plan!.State == PlanState.Agreed).ToListAsync();
        return milestones.Select(milestone =>
        {
            var named = milestone.Action!.Leads.Where(lead => !lead.Supports && (lead.MilestoneId == milestone.Id || lead.MilestoneId is null)).ToList();
            var leads = named.Where(lead => lead.MilestoneId is not null).ToList() is { Count: > 0 } own ? own : named;
            return new Deadline
            {
                About = milestone.Reference,
                ReadWith = milestone.Action.Reference,
                Title = $"{milestone.Action.Number} {milestone.Action.Title}: {milestone.Words}",
                Due = milestone.Due!.Value,
                Owner = string.Join("; ", leads.InOrder().Select(lead => lead.Title)),
                OwnerPeople = [.. leads.Select(lead => lead.PersonId).OfType<Guid>()],
                OwnerOrganisations = [.. leads.Where(lead => lead.PersonId is null).Select(lead => lead.OrganisationId).OfType<Guid>()],
                Source = milestone.Action.Plan!.Title,
                DoneOn = milestone.DoneOn,
            };
        });
    }

    private static async Task<IEnumerable<Deadline>> Communications(PartnershipDb db, Period span)
    {
        var messages = await db.Set<Communication>().AsNoTracking().Where(c => c.Due >= span.Start && c.Due <= span.End && c.DroppedBecause == null).ToListAsync();
        return messages.Select(message => new Deadline
        {
            About = message.Reference,
            Title = $"{message.Theme}: {message.Message}",
            Due = message.Due,
            Owner = message.Lead,
            Source = AwarenessFile.BuiltIn.FirstOrDefault(row => row.Key == message.Observance)?.Title,
            DoneOn = message.SentOn,
        });
    }
}
