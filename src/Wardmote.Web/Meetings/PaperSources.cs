using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Fund;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Fund;
using Wardmote.Web.Plan;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Meetings;

/// <summary>Papers that the program makes from what it knows. A noun that has a report adds its line here.</summary>
public sealed class PaperSources
{
    private readonly PartnershipDb db;
    private readonly EditionShelf editions;
    private readonly PlanService plans;
    private readonly PromiseService promises;
    private readonly MeetingService meetings;
    private readonly TimeProvider clock;

    public PaperSources(PartnershipDb db, EditionShelf editions, PlanService plans, PromiseService promises, MeetingService meetings, FundService fund, HomePartnership home, TimeProvider clock)
    {
        (this.db, this.editions, this.plans, this.promises, this.meetings, this.clock) = (db, editions, plans, promises, meetings, clock);
        All =
        [
            new(Paper.MinutesSource, "Minutes of the previous meeting", Restricted: false, meeting => MinutesAsync(meeting, restricted: false)),
            new("minutes-restricted", "Minutes of the previous meeting, with what is not for publication", Restricted: true, meeting => MinutesAsync(meeting, restricted: true)),
            new(Paper.ActionsSource, "What was promised at earlier meetings", Restricted: false, ActionsAsync),
            // The evidence of this folder is the home partnership's alone.
            .. db.Actor.PartnershipId != home.Id ? Array.Empty<PaperSource>() :
            [
                new("assessment", "Strategic assessment, public edition as it was published", Restricted: false, _ => Task.FromResult(editions.Current is { Publication: not null } now ? now.Published.Document : null)),
                new("assessment-restricted", "Strategic assessment, restricted edition", Restricted: true, _ => Task.FromResult<Document?>(editions.Current.Restricted.Document)),
            ],
            new("action-plan", "Action plan, progress by priority", Restricted: false, meeting => PlanAsync(meeting, ReportOrder.Priority)),
            new("action-plan-overdue", "Action plan, what is overdue", Restricted: false, meeting => PlanAsync(meeting, ReportOrder.Overdue)),
            new("budget-review", "Budget review", Restricted: false, meeting => FundRoutes.ReviewAsync(FinancialYear.Containing(Day(meeting)), fund, db, db.Actor, clock)),
        ];
    }

    public IReadOnlyList<PaperSource> All { get; }

    public PaperSource? Find(string key) => All.FirstOrDefault(source => source.Key == key);

    /// <summary>What the paper is called in an agenda where the officer gives it no other name.</summary>
    public async Task<string> TitleOfAsync(PaperSource source, Meeting meeting) =>
        source.Key.StartsWith(Paper.MinutesSource, StringComparison.Ordinal) && await meetings.PreviousAsync(meeting) is { } previous
            ? $"Minutes of the meeting of {Words.Date(previous.Date)}{(source.Restricted ? ", with what is not for publication" : "")}"
            : source.Title;

    private async Task<Document?> MinutesAsync(Meeting meeting, bool restricted) =>
        await meetings.PreviousAsync(meeting) is { } previous && await meetings.FindAsync(previous.Key) is { Minutes: not MinutesState.NotWritten } minuted
            ? MinutesPaper.Of(minuted, await db.PartnershipNameAsync(), restricted)
            : null;

    private async Task<Document?> ActionsAsync(Meeting meeting)
    {
        var arising = await promises.ArisingAsync(meeting, await meetings.PreviousAsync(meeting));
        return ActionsPaper.Of([.. arising.Where(p => !p.IsExempt)], meeting, await db.PartnershipNameAsync(), Day(meeting));
    }

    private async Task<Document?> PlanAsync(Meeting meeting, ReportOrder order)
    {
        var running = (await plans.PlansAsync()).Where(p => p.From <= meeting.Date).OrderByDescending(p => p.From).FirstOrDefault();
        return running is not null && await plans.PlanAsync(running.Key) is { } plan
            ? new PlanReport(plan, await db.PartnershipNameAsync(), plan.JudgedOn(Day(meeting))).Build(order)
            : null;
    }

    /// <summary>Papers say how things stand when they are made, and for a meeting that is over, how they stood on its day.</summary>
    private DateOnly Day(Meeting meeting) => LondonTime.Day(clock.GetUtcNow()) is var today && today < meeting.Date ? today : meeting.Date;
}

/// <summary>A paper that the program makes.</summary>
/// <param name="Key">What is kept of it: "action-plan".</param>
/// <param name="Restricted">Never for publication.</param>
/// <param name="Make">Makes it for a meeting; null where there is nothing to make it from.</param>
public sealed record PaperSource(string Key, string Title, bool Restricted, Func<Meeting, Task<Document?>> Make);
