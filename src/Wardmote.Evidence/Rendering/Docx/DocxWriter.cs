using System.Globalization;

namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>Paragraphs, runs and fields of WordprocessingML.</summary>
internal sealed class DocxWriter(MarkupWriter xml)
{
    private const string SmallHalfPoints = "16";

    private int bookmarks;

    public MarkupWriter Xml => xml;

    public static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A paragraph in a style, closed by the caller's <see cref="End"/>.</summary>
    /// <param name="list">The list and level that it is an item of.</param>
    public DocxWriter Paragraph(string? style = null, (int List, int Level)? list = null, string? align = null, bool keepNext = false)
    {
        xml.Open("w:p");
        if (style is not null || list is not null || align is not null || keepNext)
        {
            xml.Open("w:pPr");
            _ = style is null ? xml : xml.Empty("w:pStyle", ("w:val", style));
            _ = keepNext ? xml.Empty("w:keepNext") : xml;
            if (list is { } item)
            {
                xml.Open("w:numPr").Empty("w:ilvl", ("w:val", N(item.Level))).Empty("w:numId", ("w:val", N(item.List))).Close();
            }

            _ = align is null ? xml : xml.Empty("w:jc", ("w:val", align));
            xml.Close();
        }

        return this;
    }

    public DocxWriter End()
    {
        xml.Close();
        return this;
    }

    /// <summary>A stretch of text of one look; line ends and tabs in it are kept as such.</summary>
    public DocxWriter Run(string text, RunLook look = default)
    {
        if (text.Length == 0)
        {
            return this;
        }

        OpenRun(look);
        var rest = PlainText.Clean(text).AsSpan();
        for (var at = rest.IndexOfAny('\n', '\t'); at >= 0; at = rest.IndexOfAny('\n', '\t'))
        {
            Text(rest[..at]);
            xml.Empty(rest[at] == '\n' ? "w:br" : "w:tab");
            rest = rest[(at + 1)..];
        }

        Text(rest);
        xml.Close();
        return this;
    }

    public DocxWriter OpenRun(RunLook look = default)
    {
        xml.Open("w:r");
        if (look != default)
        {
            xml.Open("w:rPr");
            _ = look.Style is null ? xml : xml.Empty("w:rStyle", ("w:val", look.Style));
            _ = look.Bold ? xml.Empty("w:b") : xml;
            _ = look.Italic ? xml.Empty("w:i") : xml;
            _ = look.Small ? xml.Empty("w:sz", ("w:val", SmallHalfPoints)).Empty("w:szCs", ("w:val", SmallHalfPoints)) : xml;
            _ = look.Raised ? xml.Empty("w:vertAlign", ("w:val", "superscript")) : xml;
            xml.Close();
        }

        return this;
    }

    /// <summary>A field with the result that it has now; Word computes it anew when asked to.</summary>
    public DocxWriter Field(string code, string result, RunLook look = default)
    {
        FieldMark("begin").FieldCode(code).FieldMark("separate");
        Run(result, look);
        return FieldMark("end");
    }

    public DocxWriter FieldMark(string kind)
    {
        xml.Open("w:r").Empty("w:fldChar", ("w:fldCharType", kind)).Close();
        return this;
    }

    public DocxWriter FieldCode(string code)
    {
        xml.Open("w:r").Element("w:instrText", $" {code} ", ("xml:space", "preserve")).Close();
        return this;
    }

    /// <summary>Puts what is written between under a name that links and fields can point at; without a name it is only written.</summary>
    public DocxWriter Bookmark(string? name, Action write)
    {
        if (name is null)
        {
            write();
            return this;
        }

        var id = N(++bookmarks);
        xml.Empty("w:bookmarkStart", ("w:id", id), ("w:name", name));
        write();
        xml.Empty("w:bookmarkEnd", ("w:id", id));
        return this;
    }

    private void Text(ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            xml.Element("w:t", text.ToString(), ("xml:space", "preserve"));
        }
    }
}

/// <param name="Style">A character style, or null.</param>
/// <param name="Small">8 points, for tables that would not fit the page otherwise.</param>
internal readonly record struct RunLook(string? Style = null, bool Bold = false, bool Italic = false, bool Raised = false, bool Small = false);
