using PdfSharp.Pdf;

namespace Wardmote.Evidence.Rendering.Pdf.Binding;

/// <summary>
/// Binds PDFs into one: numbered pages, a bookmark for each part, links from part to part, and the tags of all of them, so that
/// what was accessible by itself still is.
/// </summary>
public static class PdfBinder
{
    private const string Within = "https://pack.invalid/";

    /// <summary>The address that a part writes to lead to the part of that anchor.</summary>
    public static string LinkTo(string anchor) => Within + anchor;

    internal static string? AnchorOf(string address) => address.StartsWith(Within, StringComparison.Ordinal) ? address[Within.Length..] : null;

    /// <param name="parts">In the order in which they are read; at least one.</param>
    public static void Bind(IReadOnlyList<BoundPart> parts, BoundProperties properties, Stream to)
    {
        ArgumentOutOfRangeException.ThrowIfZero(parts.Count);
        using var document = new PdfDocument();
        document.Options.ColorMode = PdfColorMode.Undefined;
        var pages = parts.Select(part => Enumerable.Range(0, part.Pdf.Pages).Select(_ => document.AddPage()).ToList()).ToList();
        var anchors = parts.Zip(pages).Where(p => p.First.Anchor is not null).ToDictionary(p => p.First.Anchor!, p => p.Second[0], StringComparer.Ordinal);
        var structure = new PdfStructure(document, properties.Language);
        var bookmarks = new PdfBookmarks(document);
        var stamp = new PageStamp(document);
        foreach (var (part, made) in parts.Zip(pages))
        {
            var copier = new PdfCopier(part.Pdf, document, structure.NextKey, structure.NextPrefix, anchors);
            CopyPages(part, made, copier);
            var keys = structure.NextKey;
            var untagged = !part.Pdf.IsTagged;
            if (untagged)
            {
                foreach (var (page, key) in made.Zip(structure.Add(part.Title, made)))
                {
                    page.Elements["/StructParents"] = new PdfInteger(key);
                }
            }
            else
            {
                structure.Add(part.Pdf, part.Title, copier, keys);
            }

            bookmarks.Add(part, made[0], copier);
            for (var i = 0; i < made.Count; i++)
            {
                stamp.Put(made[i], part.HeadOf(i), untagged);
            }
        }

        structure.Finish();
        Describe(document, properties, Labels(document, parts));
        document.Save(to, closeStream: false);
    }

    private static void CopyPages(BoundPart part, List<PdfPage> pages, PdfCopier copier)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            copier.Map(part.Pdf.Document.Pages[i], pages[i]);
        }

        for (var i = 0; i < pages.Count; i++)
        {
            var original = part.Pdf.Document.Pages[i];
            copier.Fill(pages[i], original, "/Type", "/Parent", "/B");
            pages[i].Elements["/Tabs"] = new PdfName("/S");
        }

        copier.Finish();
    }

    private static void Describe(PdfDocument document, BoundProperties properties, PdfDictionary labels)
    {
        (document.Info.Title, document.Info.Author, document.Info.Creator) = (properties.Title, properties.Author, "Wardmote");
        (document.Info.CreationDate, document.Info.ModificationDate) = (properties.At.UtcDateTime, properties.At.UtcDateTime);
        var catalog = document.Internals.Catalog;
        catalog.Elements["/Lang"] = new PdfString(properties.Language);
        catalog.Elements["/PageLabels"] = labels;
        catalog.Elements["/PageMode"] = new PdfName("/UseOutlines");
        var viewer = new PdfDictionary(document);
        viewer.Elements["/DisplayDocTitle"] = new PdfBoolean(true);
        catalog.Elements["/ViewerPreferences"] = viewer;
    }

    /// <summary>The numbers that a viewer shows and is asked for: those that are printed.</summary>
    private static PdfDictionary Labels(PdfDocument document, IReadOnlyList<BoundPart> parts)
    {
        var list = new PdfArray(document);
        var (page, covers) = (0, 0);
        foreach (var part in parts)
        {
            var label = new PdfDictionary(document);
            if (part.FirstNumber is not { } first)
            {
                label.Elements["/S"] = new PdfName("/r");
                label.Elements["/St"] = new PdfInteger(covers + 1);
                covers += part.Pdf.Pages;
            }
            else if (part.StandsForUpTo is { } last && last > first)
            {
                label.Elements["/P"] = new PdfString(FormattableString.Invariant($"{first}-{last}"));
            }
            else
            {
                label.Elements["/S"] = new PdfName("/D");
                label.Elements["/St"] = new PdfInteger(first);
            }

            list.Elements.Add(new PdfInteger(page));
            list.Elements.Add(label);
            page += part.Pdf.Pages;
        }

        var labels = new PdfDictionary(document);
        labels.Elements["/Nums"] = list;
        return labels;
    }
}
