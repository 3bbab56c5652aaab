using System.Diagnostics.CodeAnalysis;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace Wardmote.Evidence.Rendering.Pdf.Binding;

/// <summary>The places of a PDF that its links and bookmarks lead to. Names of places are its own, so each is replaced by the place.</summary>
internal sealed class PdfDestinations
{
    private const int DeepestTree = 20;

    private readonly Dictionary<string, PdfItem> named = new(StringComparer.Ordinal);

    public PdfDestinations(PdfFile file)
    {
        if (file.Catalog.Elements.GetDictionary("/Dests") is { } old)
        {
            foreach (var (name, place) in old.Elements)
            {
                named[name.TrimStart('/')] = place ?? PdfNull.Value;
            }
        }

        if (file.Catalog.Elements.GetDictionary("/Names")?.Elements.GetDictionary("/Dests") is { } tree)
        {
            Read(tree, 0);
        }
    }

    /// <summary>The page and the place on it; null where it leads nowhere within the file.</summary>
    public PdfArray? Find(PdfItem? destination) => Plain(destination) switch
    {
        PdfArray place when place.Elements.Count > 0 && place.Elements[0] is PdfReference => place,
        PdfDictionary inner => Find(inner.Elements["/D"]),
        PdfName name when TryName(name.Value.TrimStart('/'), out var place) => Find(place),
        PdfString text when TryName(text.Value, out var place) => Find(place),
        _ => null,
    };

    private bool TryName(string name, [MaybeNullWhen(false)] out PdfItem place) => named.Remove(name, out place) && Keep(name, place);

    /// <summary>A name that leads to itself is followed once.</summary>
    private bool Keep(string name, PdfItem place)
    {
        if (Plain(place) is not (PdfName or PdfString))
        {
            named[name] = place;
        }

        return true;
    }

    private void Read(PdfDictionary node, int depth)
    {
        var names = node.Elements.GetArray("/Names");
        for (var i = 0; i + 1 < names?.Elements.Count; i += 2)
        {
            named[names.Elements.GetString(i)] = names.Elements[i + 1];
        }

        var kids = node.Elements.GetArray("/Kids");
        for (var i = 0; i < kids?.Elements.Count && depth < DeepestTree; i++)
        {
            if (kids.Elements.GetDictionary(i) is { } kid)
            {
                Read(kid, depth + 1);
            }
        }
    }

    private static PdfItem? Plain(PdfItem? item) => item is PdfReference reference ? reference.Value : item;
}
