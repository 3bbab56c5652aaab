using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Plan;

/// <summary>Lead officers' reports, by whatever way they come: the site, an e-mailed link, a spreadsheet. Nothing that another has entered meanwhile is lost.</summary>
public sealed class ProgressService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    private const int Tries = 3;

    private DateOnly Today => LondonTime.Today(clock);

    /// <summary>What an organisation can report; null where there is no such plan, quarter or organisation.</summary>
    /// <exception cref="RightException">The actor may not report for that organisation.</exception>
    public async Task<ProgressBook?> BookAsync(string plan, int quarter, string organisation)
    {
        var found = await db.PlanAsync(plan, delivered: true);
        var partner = await db.Set<Organisation>().FirstOrDefaultAsync(o => o.Key == organisation);
        if (found is null || partner is null || quarter < 1 || quarter > found.Quarters.Count)
        {
            return null;
        }

        RequireFor(partner);
        return ProgressBook.Of(found, found.Quarters[quarter - 1], partner, StatusPolicy.On(found.JudgedOn(Today)), found.JudgedOn(Today));
    }

    /// <summary>Holds entries against what stands there now, without saving anything.</summary>
    public static ProgressOutcome Check(ProgressBook book, IReadOnlyCollection<CellEntry> entries, DateOnly today)
    {
        var merged = new List<MergedCell>();
        var problems = new List<CellProblem>();
        foreach (var entry in entries)
        {
            if (book.Find(entry.Cell) is not { } cell)
            {
                problems.Add(new(entry.Cell, "This is not among the actions that you lead. It was left out"));
                continue;
            }

            var one = MergedCell.Of(new CellEntry(entry.Cell, Plain(cell, entry.Seen), Plain(cell, entry.Entered)), cell.Value);
            merged.Add(one);
            if (one.Outcome is CellOutcome.Changed or CellOutcome.Conflict && Problem(cell, one.Entered, today) is { } problem)
            {
                problems.Add(new(cell.Id, problem));
            }
        }

        return new ProgressOutcome { Book = book, Cells = merged, Problems = problems };
    }

    /// <summary>Saves the entries, all of them or none. Nothing is saved where one cannot be read, or somebody else has changed the same thing.</summary>
    /// <exception cref="RightException">The actor may not report for that organisation.</exception>
    public async Task<ProgressOutcome> SaveAsync(ProgressBook book, IReadOnlyCollection<CellEntry> entries, ReportedThrough through)
    {
        RequireFor(book.Organisation);
        if (book.Plan.State == PlanState.Closed)
        {
            throw new RuleException($"The plan {book.Plan.Key} is closed, and nothing more can be reported on it");
        }

        for (var attempt = 1; ; attempt++)
        {
            var outcome = Check(book, entries, Today);
            if (outcome.IsHeld || !outcome.Changes.Any())
            {
                return outcome;
            }

            var problems = new ProgressChange(db, book, actor, clock.GetUtcNow(), through).Apply(outcome.Changes);
            if (problems.Count > 0)
            {
                return outcome with { Problems = problems, Book = await Anew(book) };
            }

            try
            {
                await db.SaveChangesAsync();
                return outcome with { IsSaved = true, Book = await Anew(book) };
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Somebody was a moment earlier: look again at what stands there now.
                book = await Anew(book);
            }
        }
    }

    private async Task<ProgressBook> Anew(ProgressBook book)
    {
        db.ChangeTracker.Clear();
        return (await BookAsync(book.Plan.Key, book.Quarter.Number, book.Organisation.Key))!;
    }

    private void RequireFor(Organisation organisation)
    {
        if (actor.OrganisationId == organisation.Id)
        {
            actor.Require(Right.UpdateOwnActions);
        }
        else
        {
            actor.Require(Right.ManagePlan);
        }
    }

    /// <summary>Dates and figures in one way of writing, so that "5/2/2019" and "5 February 2019" are the same; what cannot be read stays as it is.</summary>
    private static string Plain(BookCell cell, string text)
    {
        try
        {
            return cell.Field switch
            {
                BookField.Done => CellText.Of(CellText.Date(text, cell.Id)),
                BookField.Value or BookField.Of => CellText.Figure(text, cell.Id) is var (value, about) ? CellText.Of(value, about) : "",
                BookField.Status => CellText.Of(CellText.Status(text, cell.Id)),
                _ => text,
            };
        }
        catch (RuleException)
        {
            return text;
        }
    }

    private static string? Problem(BookCell cell, string text, DateOnly today)
    {
        try
        {
            switch (cell.Field)
            {
                case BookField.Done when CellText.Date(text, cell.Id) is { } day && day > today:
                    return $"{CellText.Of(day)} is still to come. Enter a day up to today";
                case BookField.Value or BookField.Of when CellText.Figure(text, cell.Id) is var (value, about):
                    _ = new MeasureFigure(1, value, About: about).Checked();
                    return null;
                case BookField.Status:
                    _ = CellText.Status(text, cell.Id);
                    return null;
                default:
                    return null;
            }
        }
        catch (RuleException broken)
        {
            return broken.Message;
        }
    }
}

/// <summary>What came of entries.</summary>
public sealed record ProgressOutcome
{
    /// <summary>As things stand after it.</summary>
    public required ProgressBook Book { get; init; }

    public required IReadOnlyList<MergedCell> Cells { get; init; }

    public required IReadOnlyList<CellProblem> Problems { get; init; }

    public bool IsSaved { get; init; }

    public IEnumerable<MergedCell> Changes => Cells.Where(cell => cell.Outcome == CellOutcome.Changed);

    public IEnumerable<MergedCell> Conflicts => Cells.Where(cell => cell.Outcome == CellOutcome.Conflict);

    /// <summary>True where a person must put something right, or choose, before anything is saved.</summary>
    public bool IsHeld => Problems.Count > 0 || Conflicts.Any();
}

/// <param name="Cell">The cell's id.</param>
public sealed record CellProblem(string Cell, string Sentence);
