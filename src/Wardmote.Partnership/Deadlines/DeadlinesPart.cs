using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Deadlines;

/// <summary><c>deadlines.yaml</c>: what became of duties, and the partnership's own deadlines.</summary>
public sealed class DeadlinesPart : ExchangePart<DeadlinesPart.Written>
{
    public override string File => "deadlines.yaml";

    protected override async Task<Written?> WriteAsync(ExchangeSource source)
    {
        var (marks, reminders) = (await source.ByKey<DutyMark>(), await source.ByKey<Reminder>(all => all.Include(r => r.Person)));
        return marks.Count + reminders.Count == 0 ? null : new Written
        {
            Duties = [.. marks.Select(m => new WrittenMark { Key = m.Key, DoneOn = m.DoneOn, How = m.How, MovedTo = m.MovedTo, MovedBecause = m.MovedBecause, NotOursBecause = m.NotOursBecause })],
            Reminders = [.. reminders.Select(r => new WrittenReminder { Key = r.Key, Title = r.Title, Due = r.Due, Person = r.Person!.Key, EveryMonths = r.EveryMonths, Note = r.Note, DoneOn = r.DoneOn, How = r.How })],
        };
    }

    protected override async Task ReadAsync(Written written, ExchangeTarget target)
    {
        foreach (var mark in written.Duties)
        {
            target.Add(new DutyMark
            {
                Key = target.Need(mark.Key, "the key of a duty"),
                DoneOn = mark.DoneOn,
                How = mark.How,
                MovedTo = mark.MovedTo,
                MovedBecause = mark.MovedBecause,
                NotOursBecause = mark.NotOursBecause,
            });
        }

        foreach (var reminder in written.Reminders)
        {
            target.Add(new Reminder
            {
                Key = target.Need(reminder.Key, "the key of a reminder"),
                Title = target.Need(reminder.Title, $"the title of {reminder.Key}"),
                Due = target.Need(reminder.Due, $"the day of {reminder.Key}"),
                PersonId = (await target.Find<Person>(reminder.Person)).Id,
                EveryMonths = reminder.EveryMonths,
                Note = reminder.Note,
                DoneOn = reminder.DoneOn,
                How = reminder.How,
            });
        }
    }

    public sealed class Written
    {
        public List<WrittenMark> Duties { get; set; } = [];

        public List<WrittenReminder> Reminders { get; set; } = [];
    }

    public sealed class WrittenMark
    {
        public string? Key { get; set; }

        public DateOnly? DoneOn { get; set; }

        public string? How { get; set; }

        public DateOnly? MovedTo { get; set; }

        public string? MovedBecause { get; set; }

        public string? NotOursBecause { get; set; }
    }

    public sealed class WrittenReminder
    {
        public string? Key { get; set; }

        public string? Title { get; set; }

        public DateOnly? Due { get; set; }

        /// <summary>The key of whoever sees to it.</summary>
        public string? Person { get; set; }

        public int? EveryMonths { get; set; }

        public string? Note { get; set; }

        public DateOnly? DoneOn { get; set; }

        public string? How { get; set; }
    }
}
