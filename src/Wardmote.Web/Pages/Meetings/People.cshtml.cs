using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>Who came, who sent apologies, who left early; and whether the meeting can decide.</summary>
[Requires(Right.WriteMinutes)]
public sealed class PeoplePage(MeetingService meetings, AttendanceService attendance) : MeetingFormPage<PeopleForm>(meetings)
{
    public Quorum Quorum { get; private set; } = null!;

    public MeetingRules Rules { get; private set; } = null!;

    protected override async Task<bool> FindAsync()
    {
        if (!await base.FindAsync())
        {
            return false;
        }

        Rules = await Meetings.RulesAsync(Meeting);
        Quorum = Quorum.Of(Meeting.People, Rules);
        return true;
    }

    protected override PeopleForm Fill() => new()
    {
        People = [.. Meeting.People.OrderBy(p => p.Partnership is null ? 0 : 1).ThenBy(p => p.Capacity).ThenBy(p => p.Order).Select(p => new PresenceForm { Id = p.Id, Presence = p.Presence })],
    };

    protected override async Task<IActionResult> SaveAsync()
    {
        await attendance.SetAsync(Meeting, Form.People.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Presence));
        Say("Who is here was saved.");
        return ToMeeting("/people");
    }

    public async Task<IActionResult> OnPostAllAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        await attendance.SetAsync(Meeting, Meeting.People.Where(p => p.Presence == Presence.Expected).ToDictionary(p => p.Id, _ => Presence.Present));
        Say("Everybody who was expected is here. Change those who are not.");
        return ToMeeting("/people");
    }

    public Attendance PersonOf(PresenceForm form) => Meeting.People.First(p => p.Id == form.Id);

    /// <summary>"Member, votes; of Cambridge Community Safety Partnership; here for the joint session only".</summary>
    public string HintOf(Attendance person) => string.Join("; ", new[]
    {
        person.Capacity.Label() + (person.Votes ? ", votes" : ""),
        person.Partnership is { } other ? $"of {other}" : "",
        person.SubstituteFor is { } absent ? $"stands in for {absent}" : "",
        person.JointOnly ? "for the joint session only" : "",
    }.Where(words => words.Length > 0));
}

public sealed class PeopleForm
{
    public List<PresenceForm> People { get; set; } = [];
}

public sealed class PresenceForm
{
    public Guid Id { get; set; }

    public Presence Presence { get; set; }
}
