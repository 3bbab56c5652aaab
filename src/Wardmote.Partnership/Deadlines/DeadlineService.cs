using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Deadlines;

/// <summary>Every duty and clock in one list.</summary>
public sealed class DeadlineService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    /// <summary>The day on which partnerships came to be: the Crime and Disorder Act 1998 received Royal Assent.</summary>
    private static readonly DateOnly LongAgo = new(1998, 7, 31);

    public DateOnly Today => LondonTime.Today(clock);

    /// <summary>All that is due within the stretch, from the first to the last.</summary>
    public async Task<IReadOnlyList<Deadline>> ListAsync(Period span)
    {
        actor.Require(Right.ReadPartnership);
        var all = new List<Deadline>();
        foreach (var source in DeadlineSources.All)
        {
            all.AddRange(await source(db, span));
        }

        return [.. all.OrderBy(deadline => deadline.Due).ThenBy(deadline => deadline.Title, StringComparer.Ordinal)];
    }

    /// <summary>What matters today: all of a year back and a year on, and what people entered and is open still, however old.</summary>
    public async Task<IReadOnlyList<Deadline>> NowAsync()
    {
        var (back, on) = (Today.AddYears(-1), Today.AddYears(1));
        var all = await ListAsync(new Period(LongAgo, on));
        return [.. all.Where(deadline => deadline.Due >= back || (deadline.DoneOn is null && deadline.About.Kind != Chain.ItemKind.Duty))];
    }

    /// <summary>What became of duties, by key.</summary>
    public async Task<IReadOnlyDictionary<string, DutyMark>> MarksAsync()
    {
        actor.Require(Right.ReadPartnership);
        return await db.Set<DutyMark>().AsNoTracking().ToDictionaryAsync(mark => mark.Key);
    }

    /// <summary>What became of a duty, or of one of its dates; null where nothing is noted.</summary>
    public Task<DutyMark?> MarkAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<DutyMark>().FirstOrDefaultAsync(mark => mark.Key == key);
    }

    /// <summary>Notes that a duty was done when it was due.</summary>
    public async Task DoneAsync(DutyDate date, DateOnly on, string? how)
    {
        var mark = await MarkToChange(date.Key);
        (mark.DoneOn, mark.How) = (NotToCome(on), Said(how, "How", "Say how: where the paper is, or who agreed."));
        await db.SaveChangesAsync();
    }

    /// <summary>Puts a date of a duty off.</summary>
    public async Task MoveAsync(DutyDate date, DateOnly to, string? because)
    {
        var mark = await MarkToChange(date.Key);
        (mark.MovedTo, mark.MovedBecause) = (to, Said(because, "Because", "Say why it is moved."));
        await db.SaveChangesAsync();
    }

    /// <summary>Notes that a duty does not bind this partnership, or with null that it does after all.</summary>
    public async Task NotOursAsync(Duty duty, string? because)
    {
        var mark = await MarkToChange(duty.Key);
        mark.NotOursBecause = string.IsNullOrWhiteSpace(because) ? null : because.Trim();
        await db.SaveChangesAsync();
    }

    public Task<Reminder?> ReminderAsync(string key)
    {
        actor.Require(Right.ReadPartnership);
        return db.Set<Reminder>().Include(reminder => reminder.Person!.Organisation).FirstOrDefaultAsync(reminder => reminder.Key == key);
    }

    /// <exception cref="RuleException">It says too little.</exception>
    public async Task<Reminder> AddAsync(ReminderEntry entry)
    {
        actor.Require(Right.ManageDeadlines);
        var title = Said(entry.Title, nameof(entry.Title), "Enter what is to be done.");
        var person = await db.Set<Person>().FirstOrDefaultAsync(person => person.Id == entry.Person)
            ?? throw new RuleException("Choose who sees to it.", nameof(entry.Person));
        var reminder = new Reminder
        {
            Key = await db.FreeKeyAsync<Reminder>(Slug.Of($"{entry.Due:yyyy-MM} {title}")),
            Title = title,
            Due = entry.Due,
            PersonId = person.Id,
            EveryMonths = entry.EveryMonths is < 1 ? throw new RuleException("Enter a number of months of 1 or more, or leave it empty.", nameof(entry.EveryMonths)) : entry.EveryMonths,
            Note = string.IsNullOrWhiteSpace(entry.Note) ? null : entry.Note.Trim(),
        };
        db.Add(reminder);
        await db.SaveChangesAsync();
        return reminder;
    }

    /// <summary>Notes that it was done; one that repeats is set for its next time.</summary>
    public async Task<Reminder?> DoneAsync(Reminder reminder, DateOnly on, string? how)
    {
        if (!actor.May(Right.ManageDeadlines) && reminder.PersonId != actor.PersonId)
        {
            actor.Require(Right.ManageDeadlines);
        }

        if (reminder.DoneOn is { } before)
        {
            throw new RuleException($"It was done on {PlainDate.Of(before)} already.");
        }

        (reminder.DoneOn, reminder.How) = (NotToCome(on), string.IsNullOrWhiteSpace(how) ? null : how.Trim());
        var following = reminder.EveryMonths is { } months
            ? reminder.Following(await db.FreeKeyAsync<Reminder>(Slug.Of($"{reminder.Due.AddMonths(months):yyyy-MM} {reminder.Title}")))
            : null;
        if (following is not null)
        {
            db.Add(following);
        }

        await db.SaveChangesAsync();
        return following;
    }

    private async Task<DutyMark> MarkToChange(string key)
    {
        actor.Require(Right.ManageDeadlines);
        return await MarkAsync(key) ?? db.Add(new DutyMark { Key = key }).Entity;
    }

    private DateOnly NotToCome(DateOnly on) =>
        on > Today ? throw new RuleException("It cannot have been done on a day that is still to come.", "On") : on;

    private static string Said(string? words, string field, string otherwise) =>
        string.IsNullOrWhiteSpace(words) ? throw new RuleException(otherwise, field) : words.Trim();
}

/// <summary>What is entered about a deadline of the partnership's own.</summary>
public sealed record ReminderEntry(string? Title, DateOnly Due, Guid Person, int? EveryMonths = null, string? Note = null);
