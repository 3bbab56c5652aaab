using Wardmote.Partnership;
using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Plan;

/// <summary>Takes in a filled-in workbook from a browser.</summary>
public static class ProgressUpload
{
    /// <summary>In bytes; a book of a large plan has some tens of kilobytes.</summary>
    public const long Largest = 5_000_000;

    /// <exception cref="RuleException">There is no file, it is too large, or it is not the book's workbook.</exception>
    public static async Task<IReadOnlyList<CellEntry>> ReadAsync(ProgressBook book, IFormFile? file)
    {
        if (file is null || file.Length == 0)
        {
            throw new RuleException("Choose the workbook that you filled in", "File");
        }

        if (file.Length > Largest)
        {
            throw new RuleException($"The file must be smaller than {Largest / 1_000_000} MB", "File");
        }

        // The name in messages is the sender's, without any folder; the bytes go under one of ours.
        var folder = Directory.CreateTempSubdirectory("wardmote-progress-");
        try
        {
            var path = Path.Combine(folder.FullName, "progress.xlsx");
            await using (var to = File.Create(path))
            {
                await file.CopyToAsync(to);
            }

            return ProgressWorkbook.Read(book, path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
