using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;
using Wardmote.Web.Imports;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Imports;

/// <summary>A file that was sent: what was found in it, and what would come of taking it in.</summary>
[RequiresOfHome(Right.ImportReturns)]
public sealed class SentPage(SentReturns returns, ReturnIntake intake, EditionShelf editions, AuditTrail audit, Actor actor) : FormPage<SentReturnForm>, IReadingPage
{
    /// <summary>Rows left out that are shown; the others are only counted.</summary>
    public const int Shown = 20;

    private (ImportOutcome? Outcome, string? Problem)? looked;

    private readonly Edition edition = editions.Current.Restricted;

    [FromRoute]
    public Guid Id { get; set; }

    public SentReturn Sent { get; private set; } = null!;

    /// <summary>What would come of it; null where it cannot be read.</summary>
    public ImportOutcome? Outcome => Looked.Outcome;

    /// <summary>Why it cannot be read; null where it can.</summary>
    public string? Problem => Looked.Problem;

    public Dataset? Dataset => Outcome?.Record is { } record && edition.Catalog.TryFind(record.Dataset, out var found) ? found : null;

    public bool MayBeTakenIn => Outcome is { Refused: false, AlreadyThere: false };

    public IReadOnlyList<SelectListItem> Datasets => ReadingForm.Datasets(edition);

    ReadingForm IReadingPage.Form => Form;

    protected override Task<bool> FindAsync()
    {
        if (returns.Find(Id, actor.AccountId!.Value) is not { } sent)
        {
            return Task.FromResult(false);
        }

        Sent = sent;
        return Task.FromResult(true);
    }

    /// <summary>The file is read only for a page that shows what is in it.</summary>
    private (ImportOutcome? Outcome, string? Problem) Looked => looked ??= Look(intake.Check);

    private (ImportOutcome? Outcome, string? Problem) Look(Func<SentReturn, ImportOutcome> read)
    {
        try
        {
            return (read(Sent), null);
        }
        catch (RuleException unreadable)
        {
            return (null, unreadable.Message);
        }
    }

    protected override SentReturnForm Fill() => SentReturnForm.Of(Sent.Reading);

    protected override Task<IActionResult> SaveAsync()
    {
        returns.Change(Sent with { Reading = Form.ReadAll(Sent.Reading) });
        return Task.FromResult<IActionResult>(LocalRedirect(Request.Path));
    }

    public async Task<IActionResult> OnPostTakeInAsync()
    {
        if (!await FindAsync() || Look(intake.TakeIn).Outcome is not { Refused: false, AlreadyThere: false, Record: { } record })
        {
            return await OnGetAsync();
        }

        await audit.NoteAsync(AuditAct.Imported, $"return:{record.Dataset}/{record.Id}", [new AuditChange("file", null, Sent.FileName), new AuditChange("sha256", null, record.Source.Sha256)]);
        returns.Remove(Sent);
        var problem = editions.Problem;
        Say($"{Sent.FileName} was taken in: {Words.Count(record.Kept, "row")}.{problem switch
        {
            null => " The assessment is built from it now.",
            { IsFirst: true } => $" The assessment cannot be built yet: {problem.Words}.",
            _ => $" The assessment could not be built anew, and is shown as it was before: {problem.Words}",
        }}");
        return LocalRedirect(problem is null or { IsFirst: true } ? $"/imports/{record.Dataset}/{record.Id}" : "/imports");
    }

    public IActionResult OnPostThrowAway()
    {
        if (returns.Find(Id, actor.AccountId!.Value) is { } sent)
        {
            returns.Remove(sent);
            Say($"{sent.FileName} was thrown away; nothing was taken in.");
        }

        return LocalRedirect("/imports");
    }
}

public sealed class SentReturnForm : ReadingForm
{
    [Display(Name = "Which sheet of the workbook? (optional)")]
    [StringLength(60, ErrorMessage = "The sheet must be 60 characters or fewer")]
    public string? Sheet { get; set; }

    [Display(Name = "Take in the other rows, however many are left out?")]
    public bool AcceptRejects { get; set; }

    [Display(Name = "Let it replace figures of which it covers only a part?")]
    public bool Replace { get; set; }

    internal static SentReturnForm Of(ReturnReading reading) => new()
    {
        Dataset = reading.Dataset,
        Period = reading.Period,
        Provisional = reading.Provisional,
        Note = reading.Note,
        Sheet = reading.Sheet,
        AcceptRejects = reading.AcceptRejects,
        Replace = reading.Replace,
    };

    internal ReturnReading ReadAll(ReturnReading before) => Read(before) with { Sheet = string.IsNullOrWhiteSpace(Sheet) ? null : Sheet.Trim(), AcceptRejects = AcceptRejects, Replace = Replace };
}
