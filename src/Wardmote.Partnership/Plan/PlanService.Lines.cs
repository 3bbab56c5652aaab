using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Plan;

/// <summary>What hangs on an action: milestones, measures, money.</summary>
public sealed partial class PlanService
{
    public async Task<Milestone> AddAsync(PlanAction action, MilestoneEntry entry)
    {
        actor.Require(Right.ManagePlan);
        var milestone = new Milestone
        {
            Key = await db.FreeKeyAsync<Milestone>(Slug.Of($"{action.Key}-{entry.Words}")),
            ActionId = action.Id,
            Number = action.Milestones.Select(m => m.Number).DefaultIfEmpty().Max() + 1,
            Words = entry.Words,
        };
        db.Add(milestone);
        await FillAsync(action, milestone, entry);
        await db.SaveChangesAsync();
        return milestone;
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody has changed it since.</exception>
    public async Task ChangeAsync(Milestone milestone, MilestoneEntry entry, Guid seen)
    {
        actor.Require(Right.ManagePlan);
        db.Expect(milestone, seen);
        await FillAsync(milestone.Action!, milestone, entry);
        Touch(milestone);
        await db.SaveChangesAsync();
    }

    public async Task<Measure> AddAsync(PlanAction action, MeasureEntry entry)
    {
        actor.Require(Right.ManagePlan);
        var measure = new Measure { Key = await db.FreeKeyAsync<Measure>(Slug.Of($"{action.Key}-{entry.Name}")), ActionId = action.Id, Name = entry.Name, Unit = entry.Unit, Kind = entry.Kind };
        Fill(measure, entry);
        db.Add(measure);
        await db.SaveChangesAsync();
        return measure;
    }

    /// <inheritdoc cref="ChangeAsync(Milestone, MilestoneEntry, Guid)"/>
    public async Task ChangeAsync(Measure measure, MeasureEntry entry, Guid seen)
    {
        actor.Require(Right.ManagePlan);
        db.Expect(measure, seen);
        Fill(measure, entry);
        await db.SaveChangesAsync();
    }

    public async Task AddAsync(PlanAction action, FundingEntry entry)
    {
        actor.Require(Right.ManagePlan);
        if (entry.Amount <= 0 || decimal.Round(entry.Amount, 2) != entry.Amount)
        {
            throw new RuleException("Enter an amount above nought, in pounds and pence", nameof(FundingEntry.Amount));
        }

        db.Add(new ActionFunding { ActionId = action.Id, Source = entry.Source, Amount = entry.Amount, Note = entry.Note });
        Touch(action);
        await db.SaveChangesAsync();
    }

    /// <summary>Takes a line of money out of the plan; the audit keeps it.</summary>
    public async Task RemoveFundingAsync(PlanAction action, Guid funding)
    {
        actor.Require(Right.ManagePlan);
        if (action.Funding.FirstOrDefault(f => f.Id == funding) is { } found)
        {
            db.Remove(found);
            Touch(action);
            await db.SaveChangesAsync();
        }
    }

    private async Task FillAsync(PlanAction action, Milestone milestone, MilestoneEntry entry)
    {
        if (entry.DoneOn > Today)
        {
            throw new RuleException("Enter a day up to today, or leave it empty while it is not done", nameof(MilestoneEntry.DoneOn));
        }

        (milestone.Words, milestone.Due, milestone.When, milestone.DoneOn) = (entry.Words, entry.Due, entry.When, entry.DoneOn);
        await LeadAsync(action, milestone, entry.Leads);
    }

    private static void Fill(Measure measure, MeasureEntry entry)
    {
        if (entry.Target is <= 0)
        {
            throw new RuleException("Enter a target above nought, or leave it empty", nameof(MeasureEntry.Target));
        }

        (measure.Name, measure.Unit, measure.Kind, measure.Target, measure.TargetBy, measure.Log) = (entry.Name, entry.Unit, entry.Kind, entry.Target, entry.TargetBy, entry.Log);
    }
}
