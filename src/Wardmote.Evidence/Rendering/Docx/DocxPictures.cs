using System.Text;
using Wardmote.Evidence.Rendering.Charts;

namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>Charts as pictures: SVG for programs that draw it, PNG for those that do not. Drawn while the text is being written.</summary>
internal sealed class DocxPictures
{
    private const int EmuPerPixel = 9525;
    private const string SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private readonly List<(string Name, string Svg, Task<byte[]> Png)> pictures = [];
    private readonly Dictionary<ExhibitBlock, (Scene Scene, Task<byte[]> Png)> drawn = new(ReferenceEqualityComparer.Instance);

    public DocxPictures(Document document)
    {
        foreach (var exhibit in document.Exhibits)
        {
            if (exhibit.Chart is { } chart)
            {
                drawn.TryAdd(exhibit, Draw(chart));
            }
        }
    }

    public void Write(ExhibitBlock exhibit, Chart chart, DocxWriter word, OfficePackage package, string part)
    {
        var (scene, png) = drawn.TryGetValue(exhibit, out var already) ? already : Draw(chart);
        var number = DocxWriter.N(pictures.Count + 1);
        pictures.Add(($"word/media/chart{number}", Svg(scene, exhibit, chart), png));
        var pngRelation = package.Relate(part, "image", $"media/chart{number}.png");
        var svgRelation = package.Relate(part, "image", $"media/chart{number}.svg");
        // Most descriptions begin with what is drawn of what; nobody should hear the caption twice.
        var description = chart.Description.Contains(exhibit.Caption, StringComparison.Ordinal) ? chart.Description : $"{exhibit.Caption}. {chart.Description}";
        var (width, height) = (DocxWriter.N((int)(scene.Width * EmuPerPixel)), DocxWriter.N((int)(scene.Height * EmuPerPixel)));
        word.OpenRun().Xml.Open("w:drawing").Open("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"))
            .Empty("wp:extent", ("cx", width), ("cy", height))
            .Empty("wp:docPr", ("id", number), ("name", exhibit.Label), ("descr", description))
            .Open("a:graphic").Open("a:graphicData", ("uri", DocxNames.Picture)).Open("pic:pic")
            .Open("pic:nvPicPr").Empty("pic:cNvPr", ("id", number), ("name", exhibit.Label), ("descr", description)).Empty("pic:cNvPicPr").Close()
            .Open("pic:blipFill").Open("a:blip", ("r:embed", pngRelation))
            .Open("a:extLst").Open("a:ext", ("uri", SvgExtension)).Empty("asvg:svgBlip", ("r:embed", svgRelation)).Close().Close()
            .Close().Open("a:stretch").Empty("a:fillRect").Close().Close()
            .Open("pic:spPr").Open("a:xfrm").Empty("a:off", ("x", "0"), ("y", "0")).Empty("a:ext", ("cx", width), ("cy", height)).Close()
            .Open("a:prstGeom", ("prst", "rect")).Empty("a:avLst").Close().Close()
            .Close().Close().Close().Close().Close();
        word.End();
    }

    /// <summary>Puts the files into the package, after the text that shows them.</summary>
    public void WriteFiles(OfficePackage package)
    {
        foreach (var (name, svg, png) in pictures)
        {
            package.AddBytes(name + ".svg", "image/svg+xml", Encoding.UTF8.GetBytes(svg));
            package.AddBytes(name + ".png", "image/png", png.GetAwaiter().GetResult());
        }
    }

    private static (Scene Scene, Task<byte[]> Png) Draw(Chart chart)
    {
        var scene = ChartRenderer.Draw(chart, ChartRenderer.Wide);
        return (scene, Task.Run(() => PngWriter.Write(scene, scale: 2)));
    }

    private static string Svg(Scene scene, ExhibitBlock exhibit, Chart chart)
    {
        using var text = new StringWriter();
        new SvgWriter(new MarkupWriter(text), exhibit.Id).Write(scene, $"{exhibit.Label}: {exhibit.Caption}", chart.Description);
        return text.ToString();
    }
}
