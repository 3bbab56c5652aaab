using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Plan;

/// <summary>Asking lead officers for their reports, and knowing who has answered.</summary>
public sealed class RequestService(PartnershipDb db, Actor actor, TimeProvider clock)
{
    /// <summary>Every organisation that leads something in the plan, with how far it has reported on a quarter and what it was sent.</summary>
    /// <param name="plan">With all that hangs on it.</param>
    public async Task<IReadOnlyList<Asked>> AskedAsync(ActionPlan plan, Quarter quarter)
    {
        actor.Require(Right.ManagePlan);
        var requests = await db.Set<UpdateRequest>().Include(r => r.Person!.Organisation).Where(r => r.PlanId == plan.Id && r.Quarter == quarter.Number).OrderBy(r => r.AskedAt).ToListAsync();
        var on = plan.JudgedOn(LondonTime.Today(clock));
        var leads = plan.Actions.Where(a => a.ClosedOn is null).SelectMany(a => a.Leads).ToList();
        return
        [
            .. leads.Where(l => l.Organisation is not null).Select(l => l.Organisation!).Distinct().OrderBy(o => o.Name, StringComparer.Ordinal).Select(organisation => new Asked
            {
                Book = ProgressBook.Of(plan, quarter, organisation, StatusPolicy.On(on), on),
                Leads = [.. leads.Where(l => l.OrganisationId == organisation.Id && l.Person is not null).Select(l => l.Person!).Distinct().OrderBy(p => p.Post, StringComparer.Ordinal)],
                Requests = [.. requests.Where(r => r.OrganisationId == organisation.Id)],
            }),
        ];
    }

    /// <summary>Opens a request; whoever sends it makes its link.</summary>
    /// <param name="lasts">How long the link is good.</param>
    public async Task<UpdateRequest> AskAsync(ActionPlan plan, Quarter quarter, Person person, TimeSpan lasts)
    {
        actor.Require(Right.ManagePlan);
        var now = clock.GetUtcNow();
        var request = new UpdateRequest
        {
            Key = await db.FreeKeyAsync<UpdateRequest>(Slug.Of($"{plan.Key}-q{quarter.Number}-{person.Key}")),
            PlanId = plan.Id,
            Quarter = quarter.Number,
            OrganisationId = person.OrganisationId,
            PersonId = person.Id,
            AskedAt = now,
            ExpiresAt = now + lasts,
        };
        db.Add(request);
        await db.SaveChangesAsync();
        return request;
    }

    /// <summary>Where those who are members may be written to, by person.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> EmailsAsync()
    {
        actor.Require(Right.ManagePlan);
        var members = await db.Set<Membership>().Where(m => m.EndedAt == null).Select(m => new { m.PersonId, m.Account!.Email }).ToListAsync();
        return members.GroupBy(m => m.PersonId).ToDictionary(m => m.Key, m => m.First().Email!);
    }

    public async Task WithdrawAsync(string key)
    {
        actor.Require(Right.ManagePlan);
        if (await db.Set<UpdateRequest>().FirstOrDefaultAsync(r => r.Key == key && r.WithdrawnAt == null) is { } request)
        {
            request.WithdrawnAt = clock.GetUtcNow();
            await db.SaveChangesAsync();
        }
    }
}

/// <summary>How one organisation stands with its report.</summary>
public sealed record Asked
{
    public required ProgressBook Book { get; init; }

    public required IReadOnlyList<Person> Leads { get; init; }

    /// <summary>Earliest first.</summary>
    public required IReadOnlyList<UpdateRequest> Requests { get; init; }

    /// <summary>Actions of its own on which it has reported.</summary>
    public int Reported => Book.Rows.Count(row => row.Progress.Value.Length > 0);
}
