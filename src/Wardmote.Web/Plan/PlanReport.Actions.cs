using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Plan;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Plan;

/// <summary>The tables of actions: what, who and by when, how it stands, what was reported.</summary>
public sealed partial class PlanReport
{
    private ExhibitBlock ActionTable(string id, string caption, IReadOnlyList<PlanAction> actions) => Table(id, caption,
    [
        new TableColumn { Heading = "Action" },
        new TableColumn { Heading = "Who, and by when" },
        new TableColumn { Heading = "Status" },
        new TableColumn { Heading = $"Progress, {string.Join(" and ", Shown.Select(q => $"quarter {q.Number}"))}" },
    ],
    [.. actions.Select(Row)],
    sideways: true);

    private TableRow Row(PlanAction action)
    {
        // A part is judged with its whole, unless somebody has said how it stands by itself.
        var standing = ActionStanding.Of(action, plan, policy, on);
        return new TableRow(
        [
            Cell.Of([.. What(action)]),
            Cell.Of([.. Who(action)]),
            action.ClosedOn <= on ? Cell.Of([new("Closed", Strong: true), new($"On {Words.Date(action.ClosedOn!.Value)}: {action.ClosedBecause}")]) with { Tint = Tint.Grey }
                : action.WholeId is not null && standing.Statement is null ? Plain("")
                : Cell.Of([new(StatusWords.Label(standing.Status), Strong: true), .. StatusWords.Grounds(standing).Select(words => new CellLine(words))]) with { Tint = StatusWords.Tint(standing.Status) },
            Cell.Of([.. Progress(action)]),
        ]);
    }

    private static IEnumerable<CellLine> What(PlanAction action)
    {
        yield return new($"{action.Number} {action.Title}", Strong: true);
        foreach (var line in ProgressText.Lines(action.Words))
        {
            yield return line;
        }

        foreach (var funding in action.Funding.OrderBy(f => f.Source, StringComparer.Ordinal))
        {
            yield return new($"Funding: {Words.Pounds(funding.Amount)}, {funding.Source}{(funding.Note.Length > 0 ? $" ({funding.Note})" : "")}");
        }

        foreach (var number in action.AlsoServes)
        {
            yield return new($"Also serves priority {number}");
        }
    }

    private IEnumerable<CellLine> Who(PlanAction action)
    {
        foreach (var milestone in action.Milestones.OrderBy(m => m.Number))
        {
            var who = milestone.Leads.Count == 0 ? "" : $" {Leads(milestone.Leads)}.";
            yield return new($"{milestone.Words}.{who} {MilestoneWords.When(milestone, on)}", Bullet: true);
        }

        if (action.Milestones.All(m => m.Leads.Count == 0) && action.Leads.Any(l => l.MilestoneId is null))
        {
            yield return new(Leads(action.Leads.Where(l => l.MilestoneId is null)));
        }
    }

    private IEnumerable<CellLine> Progress(PlanAction action)
    {
        foreach (var quarter in Shown)
        {
            var notes = action.Progress.Where(n => n.Quarter == quarter.Number && n.Words.Length > 0 && DateOnly.FromDateTime(n.At.UtcDateTime) <= on).OrderBy(n => n.Organisation!.Name, StringComparer.Ordinal);
            foreach (var note in notes)
            {
                yield return new($"Quarter {quarter.Number}, {note.Organisation!.Name}", Strong: true);
                foreach (var line in ProgressText.Lines(note.Words))
                {
                    yield return line;
                }
            }
        }

        var measured = action.Measures.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (Measure: m, Standing: m.StandingIn(plan.QuarterOn(on).Number))).Where(m => m.Standing is not null).ToList();
        if (measured.Count > 0)
        {
            yield return new("Measures", Strong: true);
        }

        foreach (var (measure, standing) in measured)
        {
            yield return new($"{measure.Name}: {standing!.Words(measure.Unit)}{(measure.Target is { } target ? $", target {Words.Figure(target)}" : "")}", Bullet: true);
        }
    }

    /// <summary>"Partnership officer, District council; supported by all partners".</summary>
    private static string Leads(IEnumerable<ActionLead> leads)
    {
        var all = leads.InOrder().ToList();
        var lead = string.Join("; ", all.Where(l => !l.Supports).Select(l => l.Title));
        var support = string.Join("; ", all.Where(l => l.Supports).Select(l => l.OrganisationId is null ? "all partners" : l.Title));
        return support.Length == 0 ? lead : $"{lead}; supported by {support}";
    }
}
