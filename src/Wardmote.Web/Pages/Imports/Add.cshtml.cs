using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;
using Wardmote.Web.Imports;

namespace Wardmote.Web.Pages.Imports;

/// <summary>Sends a partner's file to be looked at; nothing is taken in yet.</summary>
[RequiresOfHome(Right.ImportReturns)]
[RequestSizeLimit(Largest + 1_000_000)]
[RequestFormLimits(MultipartBodyLengthLimit = Largest + 1_000_000)]
public sealed class AddPage(SentReturns returns, Edition edition, Actor actor) : FormPage<AddReturnForm>, IReadingPage
{
    /// <summary>In bytes. Larger ones are for the command line.</summary>
    public const long Largest = 500_000_000;

    public IReadOnlyList<SelectListItem> Datasets => ReadingForm.Datasets(edition);

    ReadingForm IReadingPage.Form => Form;

    protected override Task<bool> FindAsync() => Task.FromResult(true);

    protected override async Task<IActionResult> SaveAsync()
    {
        if (Form.File is not { Length: > 0 } file)
        {
            throw new RuleException("Choose the file", nameof(Form.File));
        }

        await using var content = file.OpenReadStream();
        var sent = await returns.KeepAsync(actor.AccountId!.Value, UploadName.Of(file, "return.csv"), content, Form.Read(new ReturnReading()), HttpContext.RequestAborted);
        return LocalRedirect($"/imports/sent/{sent.Id:N}");
    }
}

public sealed class AddReturnForm : ReadingForm
{
    [Display(Name = "The partner’s file")]
    public IFormFile? File { get; set; }
}
