using System.Xml;
using System.Xml.Linq;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Html;

namespace Wardmote.Tests.Evidence.Rendering.Html;

/// <summary>Rendered HTML, parsed: it is well-formed XML, so the strictest parser at hand reads it.</summary>
internal static class Page
{
    public static XDocument Of(Document document, HtmlLinks? links = null)
    {
        using var text = new StringWriter();
        new HtmlRenderer(links).Write(document, text);
        return Parse(text.ToString());
    }

    public static XElement Fragment(string html) => Parse("<fragment>" + html + "</fragment>").Root!;

    public static IEnumerable<XElement> WithClass(this XContainer within, string name) =>
        within.Descendants().Where(element => ((string?)element.Attribute("class"))?.Split(' ').Contains(name) == true);

    public static XElement ById(this XContainer within, string id) =>
        within.Descendants().Single(element => (string?)element.Attribute("id") == id);

    /// <summary>
    /// The table as a grid of what is read in each place: a cell over several rows or columns fills them all; marks and
    /// references to notes are left out.
    /// </summary>
    public static string[][] Grid(XElement table)
    {
        var rows = table.Descendants("tr").ToList();
        var grid = rows.Select(_ => new List<string?>()).ToList();
        for (var r = 0; r < rows.Count; r++)
        {
            var c = 0;
            foreach (var cell in rows[r].Elements())
            {
                while (c < grid[r].Count && grid[r][c] is not null)
                {
                    c++;
                }

                for (var down = r; down < r + ((int?)cell.Attribute("rowspan") ?? 1); down++)
                {
                    for (var right = c; right < c + ((int?)cell.Attribute("colspan") ?? 1); right++)
                    {
                        while (grid[down].Count <= right)
                        {
                            grid[down].Add(null);
                        }

                        grid[down][right] = Read(cell);
                    }
                }
            }
        }

        return [.. grid.Select(row => row.Select(text => text ?? "").ToArray())];
    }

    private static string Read(XElement cell) => string.Concat(cell.Nodes().OfType<XText>().Select(text => text.Value)).Trim();

    private static XDocument Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
