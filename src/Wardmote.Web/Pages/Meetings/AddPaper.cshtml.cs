using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Meetings;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Pages.Meetings;

[Requires(Right.ManageMeetings)]
[RequestFormLimits(MultipartBodyLengthLimit = PaperUpload.Largest + 1_000_000)]
public sealed class AddPaperPage(MeetingService meetings, PaperService papers, PaperSources sources) : ItemFormPage<PaperForm>(meetings)
{
    public static bool TakesWord => DocxFile.Missing is null;

    public IReadOnlyList<SelectListItem> Sources =>
        [.. sources.All.Select(s => new SelectListItem(s.Title, s.Key)).Prepend(new SelectListItem("A file that I send", PaperForm.Sent))];

    protected override PaperForm Fill() => new() { Source = PaperForm.Sent, Restricted = false };

    protected override async Task<IActionResult> SaveAsync()
    {
        var title = MeetingForm.Said(Form.Title);
        if (sources.Find(Form.Source!) is { } source)
        {
            var made = await papers.AddAsync(Item, source.Key, title ?? await sources.TitleOfAsync(source, Meeting), Form.Restricted!.Value || source.Restricted);
            Say($"“{made.Title}” will be made for the pack.");
        }
        else
        {
            var file = await PaperUpload.ReadAsync(Form.File, title);
            var sent = await papers.AddAsync(Item, file.Paper, Form.Restricted!.Value);
            Say($"“{sent.Title}” was added, {Words.Count(file.Paper.Pages, "page")}.{file.Warning}");
        }

        return ToMeeting("/agenda");
    }
}

public sealed class PaperForm
{
    public const string Sent = "file";

    [Display(Name = "Which paper?")]
    [Required(ErrorMessage = "Choose which paper")]
    public string? Source { get; set; }

    [Display(Name = "The file, where it is one")]
    public IFormFile? File { get; set; }

    [Display(Name = "What is it called? (optional)")]
    [StringLength(200, ErrorMessage = "What it is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Is it not for publication?")]
    [Required(ErrorMessage = "Choose whether it is not for publication")]
    public bool? Restricted { get; set; }
}
