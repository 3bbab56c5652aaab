using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Web.Accounts;
using Wardmote.Web.Audit;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Audit;

/// <summary>Who changed or saw what, when, from what to what.</summary>
[Requires(Right.SeeAudit)]
public sealed class IndexPage(AuditReader reader) : AuditFilterPage
{
    public AuditPage Found { get; private set; } = new([], false);

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Acts { get; } = [new("Anything", ""), .. Choices.Of<AuditAct>(AuditWords.Label)];

    /// <summary>Entries with lower numbers are shown; null for the newest of all.</summary>
    public long? Before { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "before")] string? before)
    {
        Before = long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        Kinds = Choices.From(await reader.KindsAsync(), kind => kind, AuditWords.Kind, "Anything");
        People =
        [
            .. Choices.From(await reader.MembersAsync(), m => m.Key, m => $"{m.Person!.Organisation!.Name}: {m.Person.Post}", "Anybody"),
            new("Somebody without an account, or the program itself", AuditFilter.NoAccount),
        ];
        if (ModelState.IsValid)
        {
            Found = await reader.PageAsync(Filter, Before);
        }
    }

    /// <summary>An address with the same choices.</summary>
    public string AddressOf(string path, long? before = null)
    {
        var chosen = QueryString.Create(Request.Query.Where(q => q.Key != "before" && q.Value.ToString().Length > 0));
        return path + (before is { } number ? chosen.Add("before", number.ToString(CultureInfo.InvariantCulture)) : chosen);
    }
}
