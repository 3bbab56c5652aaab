using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace Wardmote.Evidence.Rendering.Pdf.Binding;

/// <summary>
/// Copies what a page or a tag leads to from one PDF into another, each thing once. What could act by itself is left behind:
/// scripts, forms, attached files, and links to anything but a page or a web address.
/// </summary>
/// <param name="structKeys">What is added to the numbers by which pages find their tags, which are the file's own.</param>
/// <param name="idPrefix">What is set before the names of tagged cells, which are the file's own too.</param>
internal sealed class PdfCopier(PdfFile from, PdfDocument to, int structKeys, string idPrefix, IReadOnlyDictionary<string, PdfPage> anchors)
{
    private static readonly HashSet<string> LeftBehind = ["/AA", "/JS", "/EF", "/AF", "/OpenAction", "/AcroForm", "/RichMediaContent", "/PieceInfo", "/Metadata", "/Thumb", "/Next"];
    private static readonly HashSet<string> KeptAnnotations = ["/Link", "/Text", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Stamp", "/Ink", "/Caret"];

    private readonly Dictionary<PdfObjectID, PdfReference> copies = [];
    private readonly Queue<(PdfObject From, PdfObject To)> waiting = new();
    private readonly PdfDestinations destinations = new(from);

    /// <summary>From now on what refers to the one is made to refer to the other.</summary>
    public void Map(PdfObject original, PdfObject copy)
    {
        if (original.Reference is { } reference)
        {
            copies[reference.ObjectID] = copy.Reference!;
        }
    }

    /// <summary>The page of the bound file that shows a page of this one; null where the reference is to no page of it.</summary>
    public PdfReference? CopyOf(PdfReference reference) => copies.GetValueOrDefault(reference.ObjectID);

    /// <summary>Copies all entries but those named, and whatever they lead to.</summary>
    public void Fill(PdfDictionary copy, PdfDictionary original, params ReadOnlySpan<string> except)
    {
        foreach (var (key, value) in original.Elements)
        {
            if (!except.Contains(key) && Entry(original, key, value) is { } item)
            {
                copy.Elements[key] = item;
            }
        }

        if (original.Stream is { } stream)
        {
            copy.CreateStream(stream.Value);
        }
    }

    /// <summary>What stands in the place of a value: the copy of what it refers to, or of itself.</summary>
    public PdfItem? Copy(PdfItem? item)
    {
        switch (item)
        {
            case PdfReference reference:
                return Reference(reference);
            case PdfDictionary dictionary:
                var copy = new PdfDictionary(to);
                Fill(copy, dictionary);
                return copy;
            case PdfArray array:
                var list = new PdfArray(to);
                Fill(list, array);
                return list;
            default:
                return item;
        }
    }

    /// <summary>Copies what has been referred to and not been filled yet, until nothing is left.</summary>
    public void Finish()
    {
        while (waiting.TryDequeue(out var next))
        {
            if (next is { From: PdfDictionary dictionary, To: PdfDictionary copy })
            {
                Fill(copy, dictionary);
            }
            else if (next is { From: PdfArray array, To: PdfArray list })
            {
                Fill(list, array);
            }
        }
    }

    private PdfItem? Reference(PdfReference reference)
    {
        if (copies.TryGetValue(reference.ObjectID, out var done))
        {
            return done;
        }

        PdfObject? copy = reference.Value switch
        {
            PdfPage => null, // a page that is not in the page tree
            PdfDictionary => new PdfDictionary(to),
            PdfArray => new PdfArray(to),
            _ => null,
        };
        if (copy is null)
        {
            return reference.Value is PdfDictionary or null ? null : Plain(reference.Value);
        }

        to.Internals.AddObject(copy);
        copies[reference.ObjectID] = copy.Reference!;
        waiting.Enqueue((reference.Value, copy));
        return copy.Reference!;
    }

    private static PdfItem? Plain(PdfObject value) => value switch
    {
        PdfIntegerObject integer => new PdfInteger(integer.Value),
        PdfRealObject real => new PdfReal(real.Value),
        PdfStringObject text => new PdfString(text.Value, text.Encoding == PdfStringEncoding.Unicode ? PdfStringEncoding.Unicode : PdfStringEncoding.RawEncoding),
        PdfNameObject name => new PdfName(name.Value),
        PdfBooleanObject boolean => new PdfBoolean(boolean.Value),
        _ => null,
    };

    private void Fill(PdfArray copy, PdfArray original)
    {
        foreach (var item in original.Elements)
        {
            copy.Elements.Add(Copy(item) ?? PdfNull.Value);
        }
    }

    private PdfItem? Entry(PdfDictionary within, string key, PdfItem? value)
    {
        if (LeftBehind.Contains(key))
        {
            return null;
        }

        return key switch
        {
            "/StructParents" or "/StructParent" => new PdfInteger(within.Elements.GetInteger(key) + structKeys),
            "/ID" when value is PdfString id => Named(id),
            "/Headers" when within.Elements.GetArray(key) is { } headers => Named(headers),
            "/Annots" => Annotations(within.Elements.GetArray(key)),
            "/Dest" => Destination(value),
            "/D" when within.Elements.GetName("/S") == "/GoTo" => Destination(value),
            "/A" when within.Elements.GetDictionary(key) is { } action && action.Elements.ContainsKey("/S") => Action(action),
            _ => Copy(value),
        };
    }

    private PdfString Named(PdfString id) => new(idPrefix + id.Value, id.Encoding);

    private PdfArray Named(PdfArray ids)
    {
        var named = new PdfArray(to);
        foreach (var id in ids.Elements)
        {
            named.Elements.Add(id is PdfString text ? Named(text) : Copy(id) ?? PdfNull.Value);
        }

        return named;
    }

    private PdfArray? Annotations(PdfArray? annotations)
    {
        var kept = new PdfArray(to);
        for (var i = 0; i < annotations?.Elements.Count; i++)
        {
            if (annotations.Elements.GetDictionary(i) is { } annotation && KeptAnnotations.Contains(annotation.Elements.GetName("/Subtype")))
            {
                kept.Elements.Add(Copy(annotations.Elements[i]) ?? PdfNull.Value);
            }
        }

        return kept;
    }

    private PdfItem? Destination(PdfItem? value) => destinations.Find(value) is { } place ? Copy(place) : null;

    private PdfDictionary? Action(PdfDictionary action)
    {
        var kind = action.Elements.GetName("/S");
        if (kind == "/URI" && PdfBinder.AnchorOf(action.Elements.GetString("/URI")) is { } anchor)
        {
            return anchors.TryGetValue(anchor, out var page) ? PageAction(page) : null;
        }

        // Not even a layout attribute, which also is called /A, has an entry /S of another kind.
        return kind is "/URI" or "/GoTo" ? (PdfDictionary?)Copy(action) : null;
    }

    private PdfDictionary PageAction(PdfPage page)
    {
        var top = new PdfArray(to);
        foreach (var item in new PdfItem[] { page.Reference!, new PdfName("/XYZ"), PdfNull.Value, PdfNull.Value, PdfNull.Value })
        {
            top.Elements.Add(item);
        }

        var action = new PdfDictionary(to);
        action.Elements["/S"] = new PdfName("/GoTo");
        action.Elements["/D"] = top;
        return action;
    }
}
