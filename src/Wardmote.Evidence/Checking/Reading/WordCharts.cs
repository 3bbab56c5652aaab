using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>The charts and pictures of a Word document: of a chart the figures that it keeps, of a picture its description.</summary>
internal sealed class WordCharts
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive archive;
    private readonly Dictionary<string, string> targets;

    public WordCharts(ZipArchive archive)
    {
        this.archive = archive;
        targets = (WordXml.Part(archive, "word/_rels/document.xml.rels")?.Root?.Elements() ?? [])
            .Where(r => (string?)r.Attribute("Id") is not null && (string?)r.Attribute("Target") is not null)
            .ToDictionary(r => (string)r.Attribute("Id")!, r => (string)r.Attribute("Target")!);
    }

    public IEnumerable<ReportPart> In(XElement paragraph, int line, ReportCaption? caption)
    {
        foreach (var chart in paragraph.Descendants(C + "chart"))
        {
            if ((string?)chart.Attribute(Related + "id") is { } id && targets.TryGetValue(id, out var target)
                && WordXml.Part(archive, target.StartsWith('/') ? target[1..] : "word/" + target) is { } part && Read(part, caption) is { } table)
            {
                yield return new ReportTable(line, caption, table);
            }
        }

        foreach (var described in paragraph.Descendants(Drawing + "docPr").Select(d => ((string?)d.Attribute("descr") ?? "").Trim()).Where(d => d.Length > 0).Distinct())
        {
            yield return new ReportPicture(line, caption, PlainLine.SingleSpaced(PlainLine.Plain(described)));
        }
    }

    /// <summary>Categories down, series across, as the chart's own table has them.</summary>
    private static FigureTable? Read(XDocument chart, ReportCaption? caption)
    {
        var series = chart.Descendants(C + "ser").Select(s => (Name: string.Join(' ', Points(s.Element(C + "tx")).Values), Categories: Points(s.Element(C + "cat") ?? s.Element(C + "xVal")), Values: s.Element(C + "val") ?? s.Element(C + "yVal"))).ToList();
        var categories = series.Select(s => s.Categories).MaxBy(c => c.Count);
        if (categories is null || categories.Count == 0)
        {
            return null;
        }

        var columns = series.Select(s => (s.Name, Percent: (s.Values?.Descendants(C + "formatCode").FirstOrDefault()?.Value ?? "").Contains('%', StringComparison.Ordinal), Points: Points(s.Values))).ToList();
        var rows = categories.OrderBy(c => c.Key).Select(c => FigureGrid.Row(c.Value, null, [.. columns.Select(column => Figure(column.Points.GetValueOrDefault(c.Key), column.Percent))], 0)).ToList();
        return rows.Exists(r => r.Figures.Any(f => f is not null)) ? FigureGrid.Of(caption?.Label, caption?.Text ?? "", [.. columns.Select(c => c.Name)], rows) : null;
    }

    private static Figure? Figure(string? text, bool percent)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        // A chart keeps 0.384615 where a reader sees 38%.
        value = percent ? 100 * value : value;
        var rounded = Math.Round(value, percent ? 0 : 1);
        return value == Math.Truncate(value) ? new(value, 0, percent) : new(rounded, percent ? 0 : 1, percent);
    }

    private static Dictionary<int, string> Points(XElement? element) => (element?.Descendants(C + "pt") ?? [])
        .Where(p => (int?)p.Attribute("idx") is not null).GroupBy(p => (int)p.Attribute("idx")!).ToDictionary(g => g.Key, g => PlainLine.Plain(g.First().Element(C + "v")?.Value ?? "").Trim());
}
