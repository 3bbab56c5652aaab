using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace Wardmote.Evidence.Rendering.Pdf.Binding;

/// <summary>Bookmarks of the bound file: its parts, and below each the bookmarks that its file had.</summary>
internal sealed class PdfBookmarks(PdfDocument document)
{
    private const int DeepestCopied = 3;
    private const int MostCopied = 2000;

    private PdfOutline? above;

    public void Add(BoundPart part, PdfPage first, PdfCopier copier)
    {
        var level = part.Depth > 1 && above is not null ? above.Outlines : document.Outlines;
        var mark = level.Add(part.Title, first, opened: part.Depth == 1);
        if (part.Depth == 1)
        {
            above = mark;
        }

        var (seen, places) = (new HashSet<PdfObjectID>(), new PdfDestinations(part.Pdf));
        var pages = document.Pages.Cast<PdfPage>().ToDictionary(page => page.Reference!.ObjectID);
        Copy(part.Pdf.Catalog.Elements.GetDictionary("/Outlines"), mark, 1);

        void Copy(PdfDictionary? from, PdfOutline under, int depth)
        {
            var item = from?.Elements.GetDictionary("/First");
            while (item?.Reference is { } reference && depth <= DeepestCopied && seen.Count < MostCopied && seen.Add(reference.ObjectID))
            {
                var place = places.Find(item.Elements["/Dest"] ?? item.Elements.GetDictionary("/A")?.Elements["/D"]);
                if (place?.Elements[0] is PdfReference to && copier.CopyOf(to) is { } copy && pages.TryGetValue(copy.ObjectID, out var page))
                {
                    var made = under.Outlines.Add(item.Elements.GetString("/Title"), page, opened: false);
                    made.PageDestinationType = PdfPageDestinationType.Xyz;
                    made.Top = place.Elements.Count > 3 && place.Elements[3] is not PdfNull ? place.Elements.GetReal(3) : null;
                    Copy(item, made, depth + 1);
                }

                item = item.Elements.GetDictionary("/Next");
            }
        }
    }
}
