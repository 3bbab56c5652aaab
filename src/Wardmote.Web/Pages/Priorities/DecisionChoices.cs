using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Search;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Priorities;

/// <summary>Decisions in minutes, to rest something on.</summary>
public static class DecisionChoices
{
    /// <summary>The newest first: their keys begin with the day of the meeting.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> Of(SearchService directory) =>
        Choices.From((await directory.AllAsync(ItemKind.Decision)).Reverse(), decision => decision.Item.Key, decision => decision.Title, "Not minuted here");

    public static ItemReference? Read(string? key) => string.IsNullOrEmpty(key) ? null : new ItemReference(ItemKind.Decision, key);
}
