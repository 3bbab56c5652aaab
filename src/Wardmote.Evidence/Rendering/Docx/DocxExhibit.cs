using System.Globalization;

namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>An exhibit: its caption with a number that Word can count anew, the picture or table, notes and source.</summary>
internal sealed class DocxExhibit(DocxWriter word, OfficePackage package, DocxBookmarks bookmarks, DocxPictures pictures, string part)
{
    private readonly Dictionary<string, int> counted = new(StringComparer.Ordinal);

    public void Write(ExhibitBlock exhibit, int pageWidth)
    {
        WriteCaption(exhibit);
        if (exhibit.Chart is { } chart)
        {
            word.Paragraph(DocxStyle.Figure);
            pictures.Write(exhibit, chart, word, package, part);
            word.End();
        }
        else
        {
            new DocxTable(exhibit.Table, $"{exhibit.Label}: {exhibit.Caption}", word, pageWidth).Write();
        }

        WriteNotes(exhibit);
    }

    public void Write(TableBlock block, int pageWidth)
    {
        word.Paragraph(DocxStyle.Caption);
        word.Bookmark(bookmarks.Of(block.Id), () => word.Run(block.Caption));
        word.End();
        new DocxTable(block.Table, block.Caption, word, pageWidth).Write();

        // Two tables that touch would be one table to Word.
        word.Paragraph(DocxStyle.Note).End();
    }

    private void WriteCaption(ExhibitBlock exhibit)
    {
        word.Paragraph(DocxStyle.Caption);
        word.Bookmark(bookmarks.Of(exhibit.Id), () => WriteLabel(exhibit.Label));
        word.Run(": " + exhibit.Caption).End();
    }

    /// <summary>"Table 3" as a word and a counter; the counter is set where the numbers do not simply follow.</summary>
    private void WriteLabel(string label)
    {
        var space = label.LastIndexOf(' ');
        if (space <= 0 || label[..space].Contains(' ', StringComparison.Ordinal) || !int.TryParse(label.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            word.Run(label);
            return;
        }

        var kind = label[..space];
        var follows = counted.GetValueOrDefault(kind) + 1 == number;
        counted[kind] = number;
        word.Run(kind + " ").Field($"SEQ {kind} \\* ARABIC{(follows ? "" : " \\r " + DocxWriter.N(number))}", DocxWriter.N(number));
    }

    private void WriteNotes(ExhibitBlock exhibit)
    {
        var numbered = exhibit.Table.Rows.Any(row => row.Cells.Any(cell => cell.Note is not null)) && exhibit.Chart is null;
        for (var i = 0; i < exhibit.Notes.Count; i++)
        {
            word.Paragraph(DocxStyle.Note, keepNext: true).Run(numbered ? $"[{DocxWriter.N(i + 1)}]\u00A0{exhibit.Notes[i]}" : exhibit.Notes[i]).End();
        }

        word.Paragraph(DocxStyle.Source)
            .Run("Source: ", new RunLook(Bold: true)).Run($"{Sentence(exhibit.Provenance.Source)} ")
            .Run("Period: ", new RunLook(Bold: true)).Run(Sentence(exhibit.Provenance.Period))
            .End();
    }

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";
}
