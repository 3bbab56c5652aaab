using System.Globalization;

namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>The document's anchors as names that Word allows: a letter first, then letters, digits and underlines, 40 at most.</summary>
internal sealed class DocxBookmarks
{
    private const int Longest = 40;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Exhibits by their anchor, whose label a field can repeat.</summary>
    private readonly Dictionary<string, ExhibitBlock> exhibits = new(StringComparer.Ordinal);

    public DocxBookmarks(Document document)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Heading heading:
                    Take(heading.Id);
                    break;
                case RecommendationBlock recommendation:
                    Take(recommendation.Id);
                    break;
                case TableBlock table:
                    Take(table.Id);
                    break;
                case ExhibitBlock exhibit:
                    Take(exhibit.Id);
                    exhibits.TryAdd(exhibit.Id, exhibit);
                    break;
            }
        }
    }

    /// <summary>The bookmark of an anchor, or null where nothing in the document has it.</summary>
    public string? Of(string anchor) => names.GetValueOrDefault(anchor);

    /// <summary>True where that text is what the anchored exhibit is called ("Table 3").</summary>
    public bool IsLabel(string anchor, string text) => exhibits.TryGetValue(anchor, out var exhibit) && exhibit.Label == text;

    public static string Footnote(int number) => "_footnote_" + number.ToString(CultureInfo.InvariantCulture);

    private void Take(string anchor)
    {
        var plain = "b_" + string.Concat(anchor.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        var name = plain[..Math.Min(plain.Length, Longest)];
        for (var n = 2; names.ContainsValue(name); n++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"_{n}");
            name = plain[..Math.Min(plain.Length, Longest - number.Length)] + number;
        }

        names.TryAdd(anchor, name);
    }
}
