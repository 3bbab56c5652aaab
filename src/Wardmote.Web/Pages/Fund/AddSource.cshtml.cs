using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class AddSourcePage(FundService fund) : FundFormPage<SourceForm>(fund)
{
    protected override bool NeedsAward => false;

    protected override async Task<IActionResult> SaveAsync()
    {
        var source = await Fund.AddAsync(new SourceEntry(Form.Name, Form.Funder, Form.Kind == SourceKind.Pooled, Form.Terms));
        Say($"{source.Name} was added.");
        return LocalRedirect("/fund");
    }
}

public sealed class SourceForm
{
    [Display(Name = "Name of the source")]
    [Required(ErrorMessage = "Enter what the source is called")]
    [StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Display(Name = "Funder")]
    [Required(ErrorMessage = "Enter who gives the money")]
    [StringLength(200, ErrorMessage = "The funder must be 200 characters or fewer")]
    public string? Funder { get; set; }

    [Display(Name = "What kind of source is it?")]
    [Required(ErrorMessage = "Choose what kind of source it is")]
    public SourceKind? Kind { get; set; }

    [Display(Name = "Terms")]
    public string? Terms { get; set; }
}

public enum SourceKind
{
    Grant,
    Pooled,
}

public static class SourceKinds
{
    public static string Label(this SourceKind kind) => kind == SourceKind.Grant ? "A grant with terms of its own" : "The partners’ pooled fund";
}
