using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using PdfSharp.Pdf.IO;
using Wardmote.Evidence.Rendering.Pdf.Binding;

namespace Wardmote.Tests.Evidence.Rendering.Pdf.Binding;

/// <summary>A cover, an assessment from a browser, minutes from an office program and a paper without tags, bound once and read by two other programs.</summary>
public sealed class PdfBinderTests(PdfBinderTests.Pack pack) : IClassFixture<PdfBinderTests.Pack>
{
    private const int Cover = 1;

    [Fact]
    public void Pages_OfEveryPart_BearOneRunOfNumbers()
    {
        var pages = pack.Texts;
        Assert.DoesNotContain(pages[0].Split('\n'), line => line.StartsWith("Page ", StringComparison.Ordinal));
        for (var i = Cover; i < pages.Count; i++)
        {
            Assert.Contains($"Page {i - Cover + 1}", pages[i].Split('\n').Select(line => line.Trim()));
        }
    }

    [Fact]
    public void Text_OfEveryPart_IsThere()
    {
        Assert.Contains("Plain 1", pack.Texts[0], StringComparison.Ordinal);
        Assert.Contains(pack.Texts, text => text.Contains("The district remains a place of little crime", StringComparison.Ordinal));
        Assert.Contains(pack.Texts, text => text.Contains("The board agreed the terms of reference", StringComparison.Ordinal));
        Assert.Contains("Plain 2", pack.Texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_OfEveryPart_AreThereUnderItsTitle()
    {
        var info = Poppler.Run("pdfinfo", pack.Path);
        Assert.Equal("yes", Poppler.Value(info, "Tagged"));
        var tree = Poppler.Run("pdfinfo", "-struct-text", pack.Path);
        var kinds = tree.Split('\n').Select(line => line.Trim().Split(' ', ':')[0]).ToHashSet();
        Assert.Superset(new HashSet<string> { "Document", "Part", "H1", "H2", "Table", "TR", "TH", "TD", "L", "LI", "Figure", "P" }, kinds);
        foreach (var words in new[] { "The district remains a place of little crime", "The board agreed the terms of reference", "Plain 2", "Who was present" })
        {
            Assert.Contains(words, tree, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Numbers_OnPages_AreNoPartOfWhatIsRead() =>
        Assert.DoesNotContain("\"Page 1\"", Poppler.Run("pdfinfo", "-struct-text", pack.Path), StringComparison.Ordinal);

    [Fact]
    public void Tags_OfEveryPage_AreFoundByItsNumberAndPointBackIntoTheFile()
    {
        using var bound = PdfReader.Open(pack.Path, PdfDocumentOpenMode.Import);
        var pages = bound.Pages.Cast<PdfPage>().ToList();
        var numbers = Parents(bound).Keys.ToHashSet();
        Assert.Equal(pages.Count, pages.Select(page => page.Elements.GetInteger("/StructParents")).Distinct().Count());
        Assert.All(pages, page => Assert.Contains(page.Elements.GetInteger("/StructParents"), numbers));
        var own = pages.Select(page => page.Reference!.ObjectID).ToHashSet();
        Assert.All(bound.Internals.GetAllObjects().OfType<PdfDictionary>().Where(e => e.Elements.ContainsKey("/Pg")), e => Assert.Contains(e.Elements.GetReference("/Pg")!.ObjectID, own));
    }

    [Fact]
    public void Bookmarks_OfTheBoundFile_AreThePartsAndBelowThemTheirHeadings()
    {
        using var bound = PdfReader.Open(pack.Path, PdfDocumentOpenMode.Import);
        var marks = Below(bound.Internals.Catalog.Elements.GetDictionary("/Outlines")!).ToList();
        Assert.Equal(["Agenda", "8. Strategic assessment", "9. A paper"], marks.Select(Title));
        var below = Below(marks[1]).Select(Title).ToList();
        Assert.Equal("Minutes", below[^1]);
        Assert.Contains(Below(Below(marks[1]).First()).Select(Title), title => title.Contains("Violent crime", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_FromPartToPartAndWithinAPart_LeadToPagesOfTheBoundFile()
    {
        using var bound = PdfReader.Open(pack.Path, PdfDocumentOpenMode.Import);
        var pages = bound.Pages.Cast<PdfPage>().Select(page => page.Reference!.ObjectID).ToList();
        var links = bound.Pages.Cast<PdfPage>().SelectMany(Links).ToList();
        var places = links.Select(link => link.Elements.GetArray("/Dest") ?? link.Elements.GetDictionary("/A")?.Elements.GetArray("/D")).OfType<PdfArray>().ToList();
        Assert.True(places.Count > 10, $"{places.Count} links lead to pages.");
        Assert.All(places, place => Assert.Contains(((PdfReference)place.Elements[0]).ObjectID, pages));
        var addresses = links.Select(link => link.Elements.GetDictionary("/A")?.Elements.GetString("/URI") ?? "").ToList();
        Assert.Contains("https://www.gov.uk/", addresses);
        Assert.DoesNotContain(addresses, address => address.Contains("pack.invalid", StringComparison.Ordinal));
        var fromCover = Links(bound.Pages[0]).Single().Elements.GetDictionary("/A")!;
        Assert.Equal(pages[Cover], ((PdfReference)fromCover.Elements.GetArray("/D")!.Elements[0]).ObjectID);
    }

    [Fact]
    public void Labels_OfPages_AreWhatIsPrinted()
    {
        using var bound = PdfReader.Open(pack.Path, PdfDocumentOpenMode.Import);
        var labels = bound.Internals.Catalog.Elements.GetDictionary("/PageLabels")!.Elements.GetArray("/Nums")!;
        Assert.Equal("/r", labels.Elements.GetDictionary(1)!.Elements.GetName("/S"));
        Assert.Equal((1, 1), (labels.Elements.GetInteger(2), labels.Elements.GetDictionary(3)!.Elements.GetInteger("/St")));
    }

    private static SortedDictionary<int, PdfItem> Parents(PdfDocument bound)
    {
        var list = bound.Internals.Catalog.Elements.GetDictionary("/StructTreeRoot")!.Elements.GetDictionary("/ParentTree")!.Elements.GetArray("/Nums")!;
        return new(Enumerable.Range(0, list.Elements.Count / 2).ToDictionary(i => list.Elements.GetInteger(2 * i), i => list.Elements[2 * i + 1]));
    }

    private static IEnumerable<PdfDictionary> Below(PdfDictionary mark)
    {
        for (var item = mark.Elements.GetDictionary("/First"); item is not null; item = item.Elements.GetDictionary("/Next"))
        {
            yield return item;
        }
    }

    private static string Title(PdfDictionary mark) => mark.Elements.GetString("/Title");

    private static IEnumerable<PdfDictionary> Links(PdfPage page)
    {
        var annotations = page.Elements.GetArray("/Annots");
        return Enumerable.Range(0, annotations?.Elements.Count ?? 0).Select(i => annotations!.Elements.GetDictionary(i)!);
    }

    public sealed class Pack : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("wardmote-binding-").FullName;

        public Pack()
        {
            var link = $"/Annots [<< /Type /Annot /Subtype /Link /Rect [72 490 200 530] /A << /S /URI /URI ({PdfBinder.LinkTo("assessment")}) >> >>]";
            var assessment = PdfFile.Read(Papers.FromTheBrowser);
            var minutes = PdfFile.Read(Papers.FromTheOffice);
            File.WriteAllBytes(Path, Papers.Bound(
                new BoundPart { Title = "Agenda", Pdf = PdfFile.Read(Papers.Plain(1, "/MediaBox [0 0 595 842] " + link)) },
                new BoundPart { Title = "8. Strategic assessment", Pdf = assessment, Anchor = "assessment", FirstNumber = 1 },
                new BoundPart { Title = "Minutes", Pdf = minutes, Depth = 2, FirstNumber = assessment.Pages + 1 },
                new BoundPart { Title = "9. A paper", Pdf = PdfFile.Read(Papers.Plain(2)), FirstNumber = assessment.Pages + minutes.Pages + 1 }));
            Texts = Poppler.Run("pdftotext", "-layout", Path, "-").Split('\f')[..^1];
        }

        public string Path => System.IO.Path.Combine(folder, "pack.pdf");

        /// <summary>What stands on each page.</summary>
        public IReadOnlyList<string> Texts { get; }

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }
}
