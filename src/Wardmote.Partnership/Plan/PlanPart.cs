using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Exchange;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Plan;

/// <summary><c>plan.yaml</c>: plans with their actions, and what was reported on them.</summary>
public sealed class PlanPart : ExchangePart<WrittenPlans>
{
    public override string File => "plan.yaml";

    protected override async Task<WrittenPlans?> WriteAsync(ExchangeSource source)
    {
        var plans = await source.ByKey<ActionPlan>(all => all.Whole().AsTracking());
        return plans.Count == 0 ? null : new WrittenPlans { Plans = [.. plans.Select(WrittenPlan.Of)] };
    }

    protected override async Task ReadAsync(WrittenPlans written, ExchangeTarget target)
    {
        foreach (var plan in written.Plans)
        {
            var added = target.Add(new ActionPlan
            {
                Key = target.Need(plan.Key, "the key of a plan"),
                Title = target.Need(plan.Title, $"the title of the plan {plan.Key}"),
                From = target.Need(plan.From, $"the first day of the plan {plan.Key}"),
                To = target.Need(plan.To, $"the last day of the plan {plan.Key}"),
                State = target.Need(plan.State, $"the state of the plan {plan.Key}"),
                Purpose = plan.Purpose ?? "",
                Themes = plan.Themes ?? "",
            });
            var reader = new PlanReader(added, target);
            foreach (var priority in plan.Priorities)
            {
                reader.Add(priority);
            }

            foreach (var action in plan.Actions)
            {
                await reader.AddAsync(action, whole: null);
            }
        }
    }
}

/// <summary>Reads one plan's lines.</summary>
internal sealed class PlanReader(ActionPlan plan, ExchangeTarget target)
{
    public void Add(WrittenPlanPriority priority)
    {
        var added = new PlanPriority
        {
            PlanId = plan.Id,
            Number = target.Need(priority.Number, $"the number of a priority of the plan {plan.Key}"),
            PriorityKey = target.Need(priority.Priority, $"the key of a priority of the plan {plan.Key}"),
            Title = target.Need(priority.Title, $"the title of the priority {priority.Priority}"),
            Context = priority.Context ?? "",
        };
        target.Db.Add(added);
    }

    public async Task AddAsync(WrittenAction action, PlanAction? whole)
    {
        var number = target.Need(action.Number, $"the number of an action of the plan {plan.Key}");
        var added = target.Add(new PlanAction
        {
            Key = PlanAction.KeyOf(plan, number),
            PlanId = plan.Id,
            PlanPriorityId = whole?.PlanPriorityId ?? PriorityOf(action).Id,
            WholeId = whole?.Id,
            Number = number,
            Title = target.Need(action.Title, $"the title of {number}"),
            Words = action.Words ?? "",
            AlsoServes = action.AlsoServes,
            ClosedOn = action.ClosedOn,
            ClosedBecause = action.ClosedBecause,
        });
        await AddLeads(action.Leads, added, null);
        foreach (var (milestone, i) in action.Milestones.Select((m, i) => (m, i)))
        {
            await AddAsync(milestone, i + 1, added);
        }

        foreach (var measure in action.Measures)
        {
            Add(measure, added);
        }

        foreach (var funding in action.Funding)
        {
            target.Db.Add(new ActionFunding
            {
                ActionId = added.Id,
                Source = target.Need(funding.Source, $"the source of money for {number}"),
                Amount = target.Need(funding.Amount, $"the amount from {funding.Source} for {number}"),
                Note = funding.Note ?? "",
            });
        }

        foreach (var note in action.Progress)
        {
            await AddAsync(note, added);
        }

        foreach (var statement in action.Statements)
        {
            Add(statement, added);
        }

        foreach (var part in action.Parts)
        {
            await AddAsync(part, added);
        }
    }

    private PlanPriority PriorityOf(WrittenAction action) => plan.Priorities.FirstOrDefault(p => p.Number == action.Priority)
        ?? throw target.Wrong($"the plan {plan.Key} has no priority {action.Priority}, which {action.Number} is of.");

    private async Task AddLeads(IEnumerable<WrittenLead> leads, PlanAction action, Milestone? milestone)
    {
        foreach (var lead in leads)
        {
            target.Db.Add(new ActionLead
            {
                ActionId = action.Id,
                MilestoneId = milestone?.Id,
                OrganisationId = lead.Everybody ? null : (await target.Find<Organisation>(lead.Organisation)).Id,
                PersonId = lead.Person is null ? null : (await target.Find<Person>(lead.Person)).Id,
                Supports = lead.Supports,
            });
        }
    }

    private async Task AddAsync(WrittenMilestone milestone, int number, PlanAction action)
    {
        var added = target.Add(new Milestone
        {
            Key = target.Need(milestone.Key, $"the key of a milestone of {action.Number}"),
            ActionId = action.Id,
            Number = number,
            Words = target.Need(milestone.Words, $"the words of {milestone.Key}"),
            Due = milestone.Due,
            When = milestone.When ?? "",
            DoneOn = milestone.DoneOn,
        });
        await AddLeads(milestone.Leads, action, added);
    }

    private void Add(WrittenMeasure measure, PlanAction action)
    {
        var added = target.Add(new Measure
        {
            Key = target.Need(measure.Key, $"the key of a measure of {action.Number}"),
            ActionId = action.Id,
            Name = target.Need(measure.Name, $"the name of {measure.Key}"),
            Unit = target.Need(measure.Unit, $"the unit of {measure.Key}"),
            Kind = target.Need(measure.Kind, $"the kind of {measure.Key}"),
            Target = measure.Target,
            TargetBy = measure.TargetBy,
            Log = measure.Log is { } log ? new LogCount(target.Need(log.What, $"what {measure.Key} counts of the log"), log.Kind, log.Title) : null,
        });
        foreach (var reading in measure.Readings)
        {
            target.Db.Add(new MeasureReading
            {
                MeasureId = added.Id,
                Quarter = target.Need(reading.Quarter, $"the quarter of a figure of {measure.Key}"),
                Value = target.Need(reading.Value, $"a figure of {measure.Key}"),
                Of = reading.Of,
                About = reading.About,
                Note = reading.Note ?? "",
            });
        }
    }

    private async Task AddAsync(WrittenNote note, PlanAction action)
    {
        var organisation = await target.Find<Organisation>(note.Organisation);
        var quarter = plan.Quarters.ElementAtOrDefault(target.Need(note.Quarter, $"the quarter of a report on {action.Number}") - 1);
        target.Add(new ProgressNote
        {
            Key = ProgressNote.KeyOf(action, quarter, organisation),
            ActionId = action.Id,
            Quarter = note.Quarter!.Value,
            OrganisationId = organisation.Id,
            Words = target.Need(note.Words, $"the words of a report on {action.Number}").TrimEnd(),
            By = target.Need(note.By, $"who wrote a report on {action.Number}"),
            At = target.Need(note.At, $"when a report on {action.Number} was written"),
            Through = note.Through ?? ReportedThrough.File,
        });
    }

    private void Add(WrittenStatement statement, PlanAction action)
    {
        if (statement.Status is not null && statement.Status != statement.Proposed && string.IsNullOrWhiteSpace(statement.Reason))
        {
            throw target.Wrong($"the status {statement.Status} of {action.Number} is not what was proposed, and has no reason.");
        }

        target.Db.Add(new StatusStatement
        {
            ActionId = action.Id,
            Quarter = target.Need(statement.Quarter, $"the quarter of a status of {action.Number}"),
            Status = statement.Status,
            Proposed = statement.Proposed,
            Reason = statement.Reason ?? "",
            By = target.Need(statement.By, $"who stated a status of {action.Number}"),
            SelfDetermined = statement.SelfDetermined,
            At = target.Need(statement.At, $"when a status of {action.Number} was stated"),
        });
    }
}
