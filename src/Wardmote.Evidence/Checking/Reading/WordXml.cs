using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Wardmote.Evidence.Checking.Reading;

/// <param name="IsMark">True for the raised number of a footnote.</param>
internal readonly record struct WordRun(string Text, bool IsMark);

/// <summary>The text of a Word document as its reader sees it.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static XDocument? Part(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)?.Open();
        // A document from anywhere may not make this program fetch or expand anything.
        using var reader = stream is null ? null : XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return reader is null ? null : XDocument.Load(reader);
    }

    /// <summary>Text and breaks in order, without deleted and hidden text, field codes, and what stands twice for older programs.</summary>
    public static IEnumerable<WordRun> Runs(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == W + "r")
            {
                foreach (var run in OfRun(child))
                {
                    yield return run;
                }
            }
            else if (child.Name != W + "del" && child.Name != W + "moveFrom" && child.Name != W + "pPr" && child.Name != Compatible + "Fallback")
            {
                foreach (var run in Runs(child))
                {
                    yield return run;
                }
            }
        }
    }

    private static IEnumerable<WordRun> OfRun(XElement run)
    {
        var properties = run.Element(W + "rPr");
        if (IsOn(properties?.Element(W + "vanish")))
        {
            yield break;
        }

        var raised = (string?)properties?.Element(W + "vertAlign")?.Attribute(W + "val") == "superscript"
            || ((string?)properties?.Element(W + "rStyle")?.Attribute(W + "val") ?? "").EndsWith("noteReference", StringComparison.OrdinalIgnoreCase);
        foreach (var child in run.Elements())
        {
            switch (child.Name.Namespace == W ? child.Name.LocalName : "")
            {
                case "t":
                    yield return new(child.Value, raised && child.Value.Trim().Length is > 0 and <= 3 && child.Value.Trim().All(c => char.IsAsciiDigit(c) || c is ',' or '[' or ']'));
                    break;
                case "tab" or "br" or "cr":
                    yield return new(" ", false);
                    break;
                case "noBreakHyphen":
                    yield return new("-", false);
                    break;
                case "footnoteReference" or "endnoteReference":
                    yield return new("", true);
                    break;
                default:
                    // Text in a drawn box, once.
                    foreach (var inner in child.Descendants(W + "p").Where(p => !p.Ancestors(Compatible + "Fallback").Any()).SelectMany(Runs))
                    {
                        yield return inner;
                    }

                    break;
            }
        }
    }

    private static bool IsOn(XElement? toggle) => toggle is not null && (string?)toggle.Attribute(W + "val") is null or "1" or "true" or "on";
}
