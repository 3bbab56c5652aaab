using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Plan;

/// <summary>How the report is put in order.</summary>
public enum ReportOrder
{
    Priority,
    Lead,
    Overdue,
}

/// <summary>The plan with its progress, as a paper for the board: one document, in every format that documents are written in.</summary>
/// <param name="plan">With all that hangs on it.</param>
/// <param name="on">The day on which it is judged; what was reported later is left out.</param>
public sealed partial class PlanReport(ActionPlan plan, string partnership, DateOnly on)
{
    private readonly StatusPolicy policy = StatusPolicy.On(on);
    private int tables;

    public Document Build(ReportOrder order) => new()
    {
        Form = DocumentForm.Paper,
        Control = new DocumentControl
        {
            Title = plan.Title,
            Subtitle = order switch { ReportOrder.Priority => "Progress by priority", ReportOrder.Lead => "Progress by lead", _ => "What is overdue" } + $", {Words.Date(on)}",
            Partnership = partnership,
            Version = "1",
            Status = DocumentStatus.Final,
            Date = on,
            Description = "What partners said they would do, and how far they have come.",
            ProducedBy = ["Partnership officer"],
            OnBehalfOf = partnership,
        },
        Blocks =
        [
            .. order switch
            {
                ReportOrder.Priority => ByPriority(),
                ReportOrder.Lead => ByLead(),
                _ => Overdue(),
            },
        ],
    };

    /// <summary>The quarter of the day, and the one before where there is one.</summary>
    private IReadOnlyList<Quarter> Shown
    {
        get
        {
            var now = plan.QuarterOn(on).Number;
            return [.. plan.Quarters.Where(quarter => quarter.Number >= now - 1 && quarter.Number <= now)];
        }
    }

    private IEnumerable<PlanAction> Actions => plan.Actions.Where(a => a.WholeId is null).OrderBy(a => a.Number, NumberOrder.Instance);

    private IEnumerable<Block> ByPriority()
    {
        foreach (var block in Opening())
        {
            yield return block;
        }

        foreach (var priority in plan.Priorities.OrderBy(p => p.Number))
        {
            yield return Head($"priority-{priority.Number}", $"Priority {priority.Number}: {priority.Title}");
            var actions = Actions.Where(a => a.PlanPriorityId == priority.Id).SelectMany(a => a.WithParts).ToList();
            if (actions.Count == 0)
            {
                yield return Text("No action serves it yet.");
                continue;
            }

            yield return ActionTable($"actions-{priority.Number}", $"Actions for priority {priority.Number}", actions);
        }

        yield return Key();
    }

    private IEnumerable<Block> ByLead()
    {
        var leads = plan.Actions.SelectMany(a => a.Leads).Select(l => l.Organisation).Distinct().OrderBy(o => o is null ? 0 : 1).ThenBy(o => o?.Name, StringComparer.Ordinal);
        foreach (var organisation in leads)
        {
            var actions = plan.Actions.Where(a => a.Leads.Any(l => l.OrganisationId == organisation?.Id)).OrderBy(a => a.Number, NumberOrder.Instance).ToList();
            yield return Head($"lead-{organisation?.Key ?? "all"}", organisation?.Name ?? "All partners");
            yield return ActionTable($"actions-of-{organisation?.Key ?? "all"}", $"Actions of {organisation?.Name ?? "all partners"}", actions);
        }

        yield return Key();
    }

    private IEnumerable<Block> Opening()
    {
        if (plan.Purpose.Length > 0)
        {
            yield return Text(plan.Purpose);
        }

        yield return Table("priorities", "Priorities, and what each takes in",
        [
            new TableColumn { Heading = "Priority" }, new TableColumn { Heading = "What it takes in" },
        ],
        [.. plan.Priorities.OrderBy(p => p.Number).Select(p => new TableRow([Plain($"{p.Number}. {p.Title}"), Cell.Of([.. p.Context.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new CellLine(line, Bullet: true))])]))]);
        if (plan.Themes.Length > 0)
        {
            yield return Text("Through all of them:");
            yield return new ListBlock(Ordered: false, [.. plan.Themes.Split('\n').Select(theme => new ListItem([Text(theme)]))]);
        }

        yield return Count();
    }

    /// <summary>How many actions stand how, and how many of those statuses rest on the word of those who lead them.</summary>
    private ExhibitBlock Count()
    {
        var standings = Actions.Where(a => a.ClosedOn is null).Select(a => ActionStanding.Of(a, plan, policy, on)).ToList();
        RagStatus?[] order = [RagStatus.Complete, RagStatus.Green, RagStatus.Amber, RagStatus.Red, null];
        return Table("count", "How the actions stand",
        [
            new TableColumn { Heading = "Status" }, new TableColumn { Heading = "Actions" }, new TableColumn { Heading = "of them self-determined" }, new TableColumn { Heading = "Proposed from dates and figures" },
        ],
        [
            .. order.Select(status => new TableRow([
                Plain(StatusWords.Label(status)) with { Tint = StatusWords.Tint(status) },
                Number(standings.Count(s => s.Status == status)),
                Number(standings.Count(s => s.Status == status && s.IsSelfDetermined)),
                Number(standings.Count(s => s.Proposal.Status == status)),
            ])),
            new TableRow([Plain("All"), Number(standings.Count), Number(standings.Count(s => s.IsSelfDetermined)), Number(standings.Count)], Total: true),
        ]);
    }

    private ExhibitBlock Key() => Table("key", "Key to the status",
    [
        new TableColumn { Heading = "Status" }, new TableColumn { Heading = "What it means" },
    ],
    [.. RagStatuses.All.Select(status => new TableRow([Plain(StatusWords.Label(status)) with { Tint = StatusWords.Tint(status) }, Plain(policy.Key[status])]))],
    [
        $"A status is proposed: red where a milestone is more than {policy.RedAfterDays} days late or a target was missed; amber where one is late, a target is behind its pace, or no report came within {policy.ReportWithinDays} days of the last quarter's end; complete where every milestone is reached.",
        "“Self-determined” means that those who lead the action stated it. Another status than the one proposed needs a reason.",
    ]);

    private ExhibitBlock Table(string id, string caption, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, IReadOnlyList<string>? notes = null, bool sideways = false) => new()
    {
        Id = id,
        Label = $"Table {++tables}",
        Caption = caption,
        Table = new Table { Columns = columns, RowHeaders = 1, Rows = rows, Sideways = sideways },
        Notes = notes ?? [],
        Provenance = new Provenance
        {
            Source = $"Plan {plan.Key} and what lead officers reported by {Words.Date(on)}",
            Period = $"{Words.Date(plan.From)} to {Words.Date(plan.To)}",
            Caveats = [],
            Imports = [],
            Question = "",
        },
    };

    private static Heading Head(string id, string title) => new(1, id, null, [new TextRun(title)]);

    private static Paragraph Text(string words) => new([new TextRun(words)]);

    private static Cell Plain(string words) => new() { Text = words };

    private static Cell Number(int number) => new() { Text = Words.Number(number), Value = number };
}
