using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;
using Wardmote.Web.Imports;

namespace Wardmote.Web.Pages.Imports;

/// <summary>How a file is to be read, as its sender says.</summary>
public class ReadingForm
{
    [Display(Name = "Which dataset is it?")]
    public string? Dataset { get; set; }

    [Display(Name = "What does it cover? (optional)")]
    [StringLength(60, ErrorMessage = "What it covers must be 60 characters or fewer")]
    public string? Period { get; set; }

    [Display(Name = "Will the partner still change these figures?")]
    public bool Provisional { get; set; }

    [Display(Name = "What should readers know about it? (optional)")]
    [StringLength(500, ErrorMessage = "What readers should know must be 500 characters or fewer")]
    public string? Note { get; set; }

    public static IReadOnlyList<SelectListItem> Datasets(Edition edition) =>
        Choices.From(edition.Catalog.All.Where(d => d.MadeOf is null).OrderBy(d => d.Title, StringComparer.Ordinal), d => d.Key, d => d.Title, "Let its headings tell");

    internal ReturnReading Read(ReturnReading before) => before with { Dataset = Said(Dataset), Period = Said(Period), Provisional = Provisional, Note = Said(Note) };

    private static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>A page that asks how a file is to be read.</summary>
public interface IReadingPage
{
    ReadingForm Form { get; }

    IReadOnlyList<SelectListItem> Datasets { get; }
}
