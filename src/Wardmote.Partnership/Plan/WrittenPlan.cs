
namespace Wardmote.Partnership.Plan;

/// <summary>The file <c>plan.yaml</c>. What a value type may not leave out is nullable, so that its first value is written too.</summary>
public sealed class WrittenPlans
{
    public List<WrittenPlan> Plans { get; set; } = [];
}

public sealed class WrittenPlan
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public PlanState? State { get; set; }

    public string? Purpose { get; set; }

    public string? Themes { get; set; }

    public List<WrittenPlanPriority> Priorities { get; set; } = [];

    public List<WrittenAction> Actions { get; set; } = [];

    public static WrittenPlan Of(ActionPlan plan) => new()
    {
        Key = plan.Key,
        Title = plan.Title,
        From = plan.From,
        To = plan.To,
        State = plan.State,
        Purpose = WrittenAction.Some(plan.Purpose),
        Themes = WrittenAction.Some(plan.Themes),
        Priorities = [.. plan.Priorities.OrderBy(p => p.Number).Select(p => new WrittenPlanPriority { Number = p.Number, Priority = p.PriorityKey, Title = p.Title, Context = WrittenAction.Some(p.Context) })],
        Actions = [.. plan.Actions.Where(a => a.WholeId is null).OrderBy(a => a.Number, NumberOrder.Instance).Select(WrittenAction.Of)],
    };
}

public sealed class WrittenPlanPriority
{
    public int? Number { get; set; }

    public string? Priority { get; set; }

    public string? Title { get; set; }

    public string? Context { get; set; }
}

public sealed class WrittenAction
{
    public string? Number { get; set; }

    /// <summary>Number of its priority in the plan; null for a part.</summary>
    public int? Priority { get; set; }

    public List<int> AlsoServes { get; set; } = [];

    public string? Title { get; set; }

    public string? Words { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? ClosedBecause { get; set; }

    public List<WrittenLead> Leads { get; set; } = [];

    public List<WrittenMilestone> Milestones { get; set; } = [];

    public List<WrittenFunding> Funding { get; set; } = [];

    public List<WrittenMeasure> Measures { get; set; } = [];

    public List<WrittenNote> Progress { get; set; } = [];

    public List<WrittenStatement> Statements { get; set; } = [];

    public List<WrittenAction> Parts { get; set; } = [];

    public static WrittenAction Of(PlanAction action) => new()
    {
        Number = action.Number,
        Priority = action.WholeId is null ? action.PlanPriority!.Number : null,
        AlsoServes = [.. action.AlsoServes],
        Title = action.Title,
        Words = Some(action.Words),
        ClosedOn = action.ClosedOn,
        ClosedBecause = action.ClosedBecause,
        Leads = [.. action.Leads.Where(l => l.MilestoneId is null).InOrder().Select(WrittenLead.Of)],
        Milestones = [.. action.Milestones.OrderBy(m => m.Number).Select(WrittenMilestone.Of)],
        Funding = [.. action.Funding.OrderBy(f => f.Source, StringComparer.Ordinal).ThenBy(f => f.Amount).Select(f => new WrittenFunding { Source = f.Source, Amount = f.Amount, Note = Some(f.Note) })],
        Measures = [.. action.Measures.OrderBy(m => m.Key, StringComparer.Ordinal).Select(WrittenMeasure.Of)],
        Progress = [.. action.Progress.OrderBy(n => n.Key, StringComparer.Ordinal).Select(WrittenNote.Of)],
        Statements = [.. action.Statements.OrderBy(s => s.At).Select(WrittenStatement.Of)],
        Parts = [.. action.Parts.OrderBy(p => p.Number, NumberOrder.Instance).Select(Of)],
    };

    internal static string? Some(string words) => words.Length == 0 ? null : words;
}

public sealed class WrittenLead
{
    public bool Everybody { get; set; }

    public string? Organisation { get; set; }

    public string? Person { get; set; }

    public bool Supports { get; set; }

    public static WrittenLead Of(ActionLead lead) => new()
    {
        Everybody = lead.OrganisationId is null,
        Organisation = lead.Organisation?.Key,
        Person = lead.Person?.Key,
        Supports = lead.Supports,
    };
}

public sealed class WrittenMilestone
{
    public string? Key { get; set; }

    public string? Words { get; set; }

    public DateOnly? Due { get; set; }

    public string? When { get; set; }

    public DateOnly? DoneOn { get; set; }

    public List<WrittenLead> Leads { get; set; } = [];

    public static WrittenMilestone Of(Milestone milestone) => new()
    {
        Key = milestone.Key,
        Words = milestone.Words,
        Due = milestone.Due,
        When = WrittenAction.Some(milestone.When),
        DoneOn = milestone.DoneOn,
        Leads = [.. milestone.Leads.InOrder().Select(WrittenLead.Of)],
    };
}

public sealed class WrittenFunding
{
    public string? Source { get; set; }

    public decimal? Amount { get; set; }

    public string? Note { get; set; }
}

public sealed class WrittenNote
{
    public int? Quarter { get; set; }

    public string? Organisation { get; set; }

    public string? By { get; set; }

    public DateTimeOffset? At { get; set; }

    public ReportedThrough? Through { get; set; }

    public string? Words { get; set; }

    public static WrittenNote Of(ProgressNote note) => new()
    {
        Quarter = note.Quarter,
        Organisation = note.Organisation!.Key,
        By = note.By,
        At = note.At,
        Through = note.Through,
        Words = note.Words,
    };
}

public sealed class WrittenStatement
{
    public int? Quarter { get; set; }

    public RagStatus? Status { get; set; }

    public RagStatus? Proposed { get; set; }

    public string? Reason { get; set; }

    public string? By { get; set; }

    public bool SelfDetermined { get; set; }

    public DateTimeOffset? At { get; set; }

    public static WrittenStatement Of(StatusStatement statement) => new()
    {
        Quarter = statement.Quarter,
        Status = statement.Status,
        Proposed = statement.Proposed,
        Reason = WrittenAction.Some(statement.Reason),
        By = statement.By,
        SelfDetermined = statement.SelfDetermined,
        At = statement.At,
    };
}
