using Wardmote.Evidence.Rendering.Pdf;
using Wardmote.Evidence.Rendering.Pdf.Binding;
using Wardmote.Partnership;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Meetings;

/// <summary>Takes in a paper that somebody sends: checks that it is what it says, and makes its PDF where it is a Word document.</summary>
public static class PaperUpload
{
    /// <summary>In bytes.</summary>
    public const long Largest = 25_000_000;

    /// <param name="title">What it is called; null to go by the file's name.</param>
    /// <returns>The paper, and what its sender should know of it: empty, or a sentence after a space.</returns>
    /// <exception cref="RuleException">There is no file, it is too large, or it is neither a PDF nor a Word document that can be read.</exception>
    public static async Task<(PaperFile Paper, string Warning)> ReadAsync(IFormFile? file, string? title)
    {
        if (file is null || file.Length == 0)
        {
            throw new RuleException("Choose the file", "File");
        }

        if (file.Length > Largest)
        {
            throw new RuleException($"The file must be smaller than {Largest / 1_000_000} MB", "File");
        }

        using var read = new MemoryStream();
        await file.CopyToAsync(read);
        var bytes = read.ToArray();
        // The bytes are kept under a name of ours.
        var name = UploadName.Of(file, "paper.pdf");
        try
        {
            var pdf = bytes.AsSpan().StartsWith("PK"u8) && Path.GetExtension(name).Equals(".docx", StringComparison.OrdinalIgnoreCase) ? await Task.Run(() => DocxFile.ToPdf(bytes)) : bytes;
            var checkedPdf = PdfFile.Read(pdf);
            var paper = new PaperFile
            {
                Title = title ?? Path.GetFileNameWithoutExtension(name),
                FileName = name,
                Bytes = bytes,
                Pdf = pdf,
                Pages = checkedPdf.Pages,
                Tagged = checkedPdf.IsTagged,
            };
            return (paper, Warning(checkedPdf));
        }
        catch (PdfException fault)
        {
            throw new RuleException(fault.Message.TrimEnd('.'), "File");
        }
    }

    private static string Warning(PdfFile pdf) => pdf switch
    {
        { HasText: false } => " It is a picture of a paper: a screen reader finds nothing in it. Send the document that it was printed from.",
        { IsTagged: false } => " It has no headings that a screen reader could find. Save it as a tagged PDF, or send it as a Word document.",
        _ => "",
    };
}
