using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Plan;

/// <summary>Puts checked entries into the records of a book. What they break together, such as a status without its reason, comes back as problems.</summary>
internal sealed class ProgressChange(PartnershipDb db, ProgressBook book, Actor actor, DateTimeOffset now, ReportedThrough through)
{
    private readonly List<CellProblem> problems = [];

    public IReadOnlyList<CellProblem> Apply(IEnumerable<MergedCell> changes)
    {
        var entered = changes.ToDictionary(change => change.Cell, change => change.Entered);
        foreach (var row in book.Rows)
        {
            if (entered.TryGetValue(row.Progress.Id, out var words))
            {
                Write(row.Action, words);
            }

            foreach (var (milestone, done) in row.Milestones)
            {
                milestone.DoneOn = entered.TryGetValue(done.Id, out var day) ? CellText.Date(day, done.Id) : milestone.DoneOn;
            }

            foreach (var (measure, value, of) in row.Measures.Where(m => entered.ContainsKey(m.Value.Id) || entered.ContainsKey(m.Of.Id)))
            {
                Read(measure, value, entered.GetValueOrDefault(value.Id, value.Value), of, entered.GetValueOrDefault(of.Id, of.Value));
            }
        }

        // Only now, because what is proposed may have changed with the dates and figures above.
        foreach (var row in book.Rows.Where(r => entered.ContainsKey(r.Status.Id) || entered.ContainsKey(r.Reason.Id)))
        {
            State(row, entered.GetValueOrDefault(row.Status.Id, row.Status.Value), entered.GetValueOrDefault(row.Reason.Id, row.Reason.Value));
        }

        return problems;
    }

    private void Write(PlanAction action, string words)
    {
        if (action.Progress.FirstOrDefault(n => n.Quarter == book.Quarter.Number && n.OrganisationId == book.Organisation.Id) is { } note)
        {
            (note.Words, note.By, note.At, note.Through) = (words, actor.Title, now, through);
            return;
        }

        db.Add(new ProgressNote
        {
            Key = ProgressNote.KeyOf(action, book.Quarter, book.Organisation),
            ActionId = action.Id,
            Quarter = book.Quarter.Number,
            OrganisationId = book.Organisation.Id,
            Words = words,
            By = actor.Title,
            At = now,
            Through = through,
        });
    }

    private void Read(Measure measure, BookCell valueCell, string value, BookCell ofCell, string of)
    {
        // The measure's version stands for its readings, so that two who change one figure at once are noticed.
        db.Entry(measure).State = EntityState.Modified;
        var reading = measure.Readings.FirstOrDefault(r => r.Quarter == book.Quarter.Number);
        var (figure, whole) = (CellText.Figure(value, valueCell.Id), CellText.Figure(of, ofCell.Id));
        if (figure is not { } counted)
        {
            if (whole is not null)
            {
                problems.Add(new(valueCell.Id, "Enter the figure itself, and not only what it is out of"));
            }
            else if (reading is not null)
            {
                db.Remove(reading);
            }

            return;
        }

        try
        {
            _ = new MeasureFigure(book.Quarter.Number, counted.Value, whole?.Value, counted.About).Checked();
        }
        catch (RuleException broken)
        {
            problems.Add(new(valueCell.Id, broken.Message));
            return;
        }

        if (reading is null)
        {
            db.Add(new MeasureReading { MeasureId = measure.Id, Quarter = book.Quarter.Number, Value = counted.Value, Of = whole?.Value, About = counted.About });
        }
        else
        {
            (reading.Value, reading.Of, reading.About) = (counted.Value, whole?.Value, counted.About);
        }
    }

    private void State(BookRow row, string status, string reason)
    {
        var (action, on) = (row.Action, book.Plan.JudgedOn(DateOnly.FromDateTime(now.UtcDateTime)));
        try
        {
            var proposal = StatusProposal.Of(ActionStanding.Evidence(action, book.Plan, on), StatusPolicy.On(on), on);
            var own = actor.OrganisationId is { } organisation && action.WithParts.Any(a => a.IsLedBy(organisation));
            db.Entry(action).State = EntityState.Modified;
            db.Add(StatusStatement.Make(action, book.Quarter.Number, CellText.Status(status, row.Status.Id), reason, proposal, actor.Title, own, now));
        }
        catch (RuleException broken)
        {
            problems.Add(new(row.Reason.Id, $"{action.Number}: {broken.Message}"));
        }
    }
}
