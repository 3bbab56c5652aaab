using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Web.Downloads;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Pages.Downloads;

/// <summary>What can be downloaded: for what use, of what kind and how large.</summary>
public sealed class DownloadsPage(DownloadShelf shelf, Edition edition) : PageModel
{
    public IEnumerable<Offer> Files => DownloadShelf.OffersPdf ? [.. Written, Printed] : Written;

    /// <summary>Printing takes seconds, so it waits until somebody asks for it, and its size is not known before.</summary>
    private static Offer Printed => new("assessment.pdf", "Document for printing", "PDF", "Pages as they are printed: tagged for screen readers, with an outline.", Size: null);

    private Offer[] Written =>
    [
        Offer("assessment.html", "Web page", "HTML", "One file to read in a browser, to send or to keep. Works without a connection."),
        Offer("assessment.docx", "Word document", "DOCX", "To go on editing: real headings, captions, footnotes and contents."),
        Offer("tables.xlsx", "Spreadsheet", "XLSX", "Every table on a sheet of its own, with notes and sources."),
        Offer("data.zip", "Open data", "ZIP of CSV files", "Every table as CSV, with a description of its columns for machines (CSVW)."),
    ];

    private Offer Offer(string name, string title, string kind, string purpose) =>
        new(name, title, kind, purpose, shelf.Find(edition, name)?.Length);
}

/// <param name="Size">In bytes; null where it is only made when it is asked for.</param>
public sealed record Offer(string Name, string Title, string Kind, string Purpose, long? Size);
