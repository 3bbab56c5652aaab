using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Web.Pages.Meetings;

public sealed class EntryForm
{
    public EntryKind Kind { get; set; }

    [Display(Name = "Small heading (optional)")]
    [StringLength(100, ErrorMessage = "The small heading must be 100 characters or fewer")]
    public string? Heading { get; set; }

    [Display(Name = "What was said")]
    [Required(ErrorMessage = "Write what was said")]
    [StringLength(5000, ErrorMessage = "What was said must be 5,000 characters or fewer")]
    public string? Text { get; set; }

    [Display(Name = "Is it not for publication?")]
    public bool Exempt { get; set; }

    [Display(Name = "Who promised it?")]
    public string? Owner { get; set; }

    [Display(Name = "By which day?")]
    public DateOnly? Due { get; set; }

    [Display(Name = "Who proposed it? (optional)")]
    [StringLength(200, ErrorMessage = "Who proposed it must be 200 characters or fewer")]
    public string? ProposedBy { get; set; }

    [Display(Name = "Who seconded it? (optional)")]
    [StringLength(200, ErrorMessage = "Who seconded it must be 200 characters or fewer")]
    public string? SecondedBy { get; set; }

    [Display(Name = "Whom is the rest left to? (optional)")]
    [StringLength(200, ErrorMessage = "Whom the rest is left to must be 200 characters or fewer")]
    public string? DelegatedTo { get; set; }

    public List<VoteForm> Votes { get; set; } = [];

    [Display(Name = "The chair’s casting vote, where votes were equal")]
    public Choice? CastingVote { get; set; }

    public EntryDraft ToDraft() => new()
    {
        Kind = Kind,
        Text = MeetingForm.Said(Text),
        Heading = MeetingForm.Said(Heading),
        Exempt = Exempt,
        ProposedBy = MeetingForm.Said(ProposedBy),
        SecondedBy = MeetingForm.Said(SecondedBy),
        DelegatedTo = MeetingForm.Said(DelegatedTo),
        Votes = [.. Votes.Where(v => v is { Organisation: not null, Choice: not null }).Select(v => (v.Organisation!, v.Choice!.Value))],
        CastingVote = CastingVote,
        Owner = Owner,
        Due = Due,
    };

    public static EntryForm Of(MinuteEntry entry) => new()
    {
        Kind = Web.Meetings.MeetingWords.KindOf(entry),
        Heading = entry.Heading,
        Text = entry.Text,
        Exempt = entry.Exempt,
        Owner = (entry as Promise)?.Owner?.Key,
        Due = (entry as Promise)?.Due,
        ProposedBy = (entry as Decision)?.ProposedBy,
        SecondedBy = (entry as Decision)?.SecondedBy,
        DelegatedTo = (entry as Decision)?.DelegatedTo,
    };
}

/// <summary>How one organisation voted; nothing chosen where it did not.</summary>
public sealed class VoteForm
{
    public string? Organisation { get; set; }

    public Choice? Choice { get; set; }
}
