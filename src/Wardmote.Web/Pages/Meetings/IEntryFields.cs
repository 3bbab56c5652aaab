using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

/// <summary>What the fields of an entry need, whether it is written or changed.</summary>
public interface IEntryFields
{
    EntryForm Form { get; }

    /// <summary>Who can have promised it.</summary>
    IReadOnlyList<SelectListItem> People { get; }
}

internal static class VoteChoices
{
    public static readonly IReadOnlyList<SelectListItem> All = [new("Did not vote", ""), .. Choices.Of<Choice>(choice => choice.ToString())];

    public static readonly IReadOnlyList<SelectListItem> Casting = [new("None", ""), new("For", nameof(Choice.For)), new("Against", nameof(Choice.Against))];
}
