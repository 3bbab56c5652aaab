using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>Puts right a vote that was written down wrongly; where the minutes are agreed, says how that is done then.</summary>
[Requires(Right.WriteMinutes)]
public sealed class CorrectVotePage(MeetingService meetings, MinuteService minutes) : FormPage<CorrectVoteForm>
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Decision Decision { get; private set; } = null!;

    public Meeting Meeting { get; private set; } = null!;

    protected override Guid FoundVersion => Decision.Version;

    protected override async Task<bool> FindAsync()
    {
        if (await minutes.EntryAsync(Key) is not Decision { WithdrawnAt: null } decision || await meetings.FindAsync(decision.Meeting!.Key) is not { } meeting)
        {
            return false;
        }

        (Decision, Meeting) = (decision, meeting);
        return true;
    }

    protected override CorrectVoteForm Fill() => new()
    {
        Votes = [.. Meeting.People.Where(p => p is { Votes: true, Partnership: null, Presence: Presence.Present or Presence.Left }).Select(p => p.Organisation)
            .Union(Decision.Votes.Select(v => v.Organisation)).Order(StringComparer.Ordinal)
            .Select(o => new VoteForm { Organisation = o, Choice = Decision.Votes.FirstOrDefault(v => v.Organisation == o)?.Choice })],
        CastingVote = Decision.CastingVote,
    };

    protected override async Task<IActionResult> SaveAsync()
    {
        await minutes.CorrectVoteAsync(Meeting, Decision, [.. Form.Votes.Where(v => v is { Organisation: not null, Choice: not null }).Select(v => (v.Organisation!, v.Choice!.Value))], Form.CastingVote, Form.Because, Seen);
        Say("The vote was corrected. What was written before stays beside it.");
        return LocalRedirect($"/meetings/{Meeting.Key}/minutes");
    }
}

public sealed class CorrectVoteForm
{
    public List<VoteForm> Votes { get; set; } = [];

    [Display(Name = "The chair’s casting vote, where votes were equal")]
    public Choice? CastingVote { get; set; }

    [Display(Name = "Why it is corrected")]
    [Required(ErrorMessage = "Enter why the vote is corrected")]
    [StringLength(1000, ErrorMessage = "Why it is corrected must be 1,000 characters or fewer")]
    public string? Because { get; set; }
}
