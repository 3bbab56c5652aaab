using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>Every text of the workbook once, each cell naming it by its place.</summary>
internal sealed partial class SharedStrings
{
    /// <summary>The most that a spreadsheet's cell holds.</summary>
    private const int Longest = 32767;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int uses;

    public string Place(string text)
    {
        uses++;
        if (!places.TryGetValue(text, out var place))
        {
            places.Add(text, place = texts.Count);
            texts.Add(text);
        }

        return place.ToString(CultureInfo.InvariantCulture);
    }

    public void Write(MarkupWriter xml)
    {
        xml.Open("sst", ("xmlns", Workbook.Namespace), ("count", uses.ToString(CultureInfo.InvariantCulture)), ("uniqueCount", texts.Count.ToString(CultureInfo.InvariantCulture)));
        foreach (var text in texts)
        {
            xml.Open("si").Element("t", Escape(Cut(text)), ("xml:space", "preserve")).Close();
        }

        xml.Close();
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..(Longest - 6)] + " (cut)";

    /// <summary>A spreadsheet reads "_x0041_" as "A"; the underline is written as such a code itself, so that words stay as they are.</summary>
    private static string Escape(string text) => Code().Replace(text, "_x005F$0");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Code();
}
