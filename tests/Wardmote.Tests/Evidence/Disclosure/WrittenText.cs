using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Wardmote.Tests.Evidence.Rendering.Pdf;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>Whatever can be read in the files of an edition, and whether a number is in it.</summary>
internal static partial class WrittenText
{
    /// <summary>As digits, with a separator, or split by markup within; not as part of a longer number.</summary>
    public static bool Holds(string text, long count) => Forms(count).Any(form =>
    {
        for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + form.Length == text.Length ? ' ' : text[at + form.Length]);
            if (!char.IsAsciiLetterOrDigit(before) && before is not ('.' or '-') && !char.IsAsciiLetterOrDigit(after))
            {
                return true;
            }
        }

        return false;
    });

    private static IEnumerable<string> Forms(long count) => [count.ToString(CultureInfo.InvariantCulture), count.ToString("N0", CultureInfo.InvariantCulture)];

    /// <summary>Everything that can be read in files: parts of packages, pictures' text chunks, a PDF's text and properties.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string folder, IEnumerable<string> files) => files.SelectMany(file =>
    {
        var path = Path.Combine(folder, file);
        return Path.GetExtension(file) switch
        {
            ".docx" or ".xlsx" or ".zip" => Parts(path),
            ".pdf" => [(file, Poppler.Run("pdftotext", "-layout", path, "-") + Poppler.Run("pdfinfo", path))],
            _ => [(file, File.ReadAllText(path))],
        };
    });

    private static List<(string Name, string Text)> Parts(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return ($"{Path.GetFileName(path)}/{entry.FullName}", entry.FullName.EndsWith(".png", StringComparison.Ordinal) ? TextChunks(memory.ToArray()) : LayoutMeasure().Replace(Encoding.UTF8.GetString(memory.ToArray()), ""));
        })];
    }

    /// <summary>The words that a PNG carries beside its picture.</summary>
    private static string TextChunks(byte[] png)
    {
        var text = new StringBuilder();
        for (var at = 8; at + 8 < png.Length;)
        {
            var length = (png[at] << 24) | (png[at + 1] << 16) | (png[at + 2] << 8) | png[at + 3];
            var kind = Encoding.ASCII.GetString(png, at + 4, 4);
            text.Append(kind is "tEXt" or "iTXt" or "zTXt" ? Encoding.Latin1.GetString(png, at + 8, length) : "");
            at += length + 12;
        }

        return text.ToString();
    }

    /// <summary>How wide and high parts of a document are, in twentieths of a point and the like: numbers of nothing that is told.</summary>
    [GeneratedRegex("""\s(?:w:w|w:h|w:left|w:right|w:pos|cx|cy)=.\d+.""")]
    private static partial Regex LayoutMeasure();
}
