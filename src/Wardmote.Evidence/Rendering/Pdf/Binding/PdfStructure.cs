using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;

namespace Wardmote.Evidence.Rendering.Pdf.Binding;

/// <summary>The tags of the bound file: one document, and in it each file's own tags as a part. A page without tags becomes one passage of text.</summary>
internal sealed class PdfStructure
{
    private const int DeepestTree = 50;

    private readonly PdfDocument document;
    private readonly PdfDictionary root;
    private readonly PdfDictionary whole;
    private readonly PdfDictionary roles;
    private readonly PdfDictionary classes;
    private readonly SortedDictionary<int, PdfItem> parents = [];
    private readonly SortedDictionary<string, PdfItem> names = new(StringComparer.Ordinal);
    private int parts;

    public PdfStructure(PdfDocument document, string language)
    {
        this.document = document;
        root = Indirect();
        whole = Indirect();
        (roles, classes) = (new PdfDictionary(document), new PdfDictionary(document));
        root.Elements["/Type"] = new PdfName("/StructTreeRoot");
        root.Elements["/K"] = whole.Reference!;
        whole.Elements["/Type"] = new PdfName("/StructElem");
        whole.Elements["/S"] = new PdfName("/Document");
        whole.Elements["/P"] = root.Reference!;
        whole.Elements["/Lang"] = new PdfString(language);
        whole.Elements["/K"] = new PdfArray(document);
    }

    /// <summary>The number from which the next file's pages find their tags.</summary>
    public int NextKey => parents.Count == 0 ? 0 : parents.Keys.Max() + 1;

    /// <summary>What is set before the names of the next file's cells.</summary>
    public string NextPrefix => PrefixOf(parts + 1);

    /// <summary>Takes over the tags of a file whose pages have been copied.</summary>
    public void Add(PdfFile file, string title, PdfCopier copier, int keys)
    {
        var part = NewPart(title);
        var old = file.Catalog.Elements.GetDictionary("/StructTreeRoot")!;
        copier.Map(old, part);
        var children = (PdfArray)part.Elements["/K"]!;
        foreach (var child in Each(old.Elements["/K"]))
        {
            if (copier.Copy(child) is { } copy)
            {
                children.Elements.Add(copy);
            }
        }

        Gather(old.Elements.GetDictionary("/ParentTree"), "/Nums", (tree, i) => parents[tree.Elements.GetInteger(i) + keys] = copier.Copy(tree.Elements[i + 1])!);
        var prefix = PrefixOf(parts);
        Gather(old.Elements.GetDictionary("/IDTree"), "/Names", (tree, i) => names[prefix + tree.Elements.GetString(i)] = copier.Copy(tree.Elements[i + 1])!);
        Merge(roles, old.Elements.GetDictionary("/RoleMap"), copier);
        Merge(classes, old.Elements.GetDictionary("/ClassMap"), copier);
        copier.Finish();
        NameTheInnerDocument(children);
    }

    /// <summary>Takes up a file without tags, each page as a passage.</summary>
    /// <returns>For each page, the number by which it finds its tag.</returns>
    public IReadOnlyList<int> Add(string title, IReadOnlyList<PdfPage> pages)
    {
        var part = NewPart(title);
        var children = (PdfArray)part.Elements["/K"]!;
        var keys = new List<int>();
        foreach (var page in pages)
        {
            var passage = Indirect();
            passage.Elements["/Type"] = new PdfName("/StructElem");
            passage.Elements["/S"] = new PdfName("/P");
            passage.Elements["/P"] = part.Reference!;
            passage.Elements["/Pg"] = page.Reference!;
            passage.Elements["/K"] = new PdfInteger(0);
            children.Elements.Add(passage.Reference!);
            var marks = new PdfArray(document);
            marks.Elements.Add(passage.Reference!);
            document.Internals.AddObject(marks);
            keys.Add(NextKey);
            parents[NextKey] = marks.Reference!;
        }

        return keys;
    }

    /// <summary>Hangs the tags into the file.</summary>
    public void Finish()
    {
        root.Elements["/ParentTree"] = Tree("/Nums", parents.Select(p => ((PdfItem)new PdfInteger(p.Key), p.Value)));
        root.Elements["/ParentTreeNextKey"] = new PdfInteger(NextKey);
        if (names.Count > 0)
        {
            root.Elements["/IDTree"] = Tree("/Names", names.Select(n => ((PdfItem)new PdfString(n.Key), n.Value)));
        }

        foreach (var (key, map) in new[] { ("/RoleMap", roles), ("/ClassMap", classes) })
        {
            if (map.Elements.Count > 0)
            {
                root.Elements[key] = map;
            }
        }

        document.Internals.Catalog.Elements["/StructTreeRoot"] = root.Reference!;
        var marked = new PdfDictionary(document);
        marked.Elements["/Marked"] = new PdfBoolean(true);
        document.Internals.Catalog.Elements["/MarkInfo"] = marked;
    }

    private static string PrefixOf(int part) => FormattableString.Invariant($"part{part:000}-");

    private PdfDictionary NewPart(string title)
    {
        parts++;
        var part = Indirect();
        part.Elements["/Type"] = new PdfName("/StructElem");
        part.Elements["/S"] = new PdfName("/Part");
        part.Elements["/T"] = new PdfString(title, PdfStringEncoding.Unicode);
        part.Elements["/P"] = whole.Reference!;
        part.Elements["/K"] = new PdfArray(document);
        ((PdfArray)whole.Elements["/K"]!).Elements.Add(part.Reference!);
        return part;
    }

    /// <summary>There is one document now; what was one in its own file is a section of this.</summary>
    private static void NameTheInnerDocument(PdfArray children)
    {
        for (var i = 0; i < children.Elements.Count; i++)
        {
            if (children.Elements.GetDictionary(i) is { } child && child.Elements.GetName("/S") == "/Document")
            {
                child.Elements["/S"] = new PdfName("/Sect");
            }
        }
    }

    private PdfDictionary Indirect()
    {
        var made = new PdfDictionary(document);
        document.Internals.AddObject(made);
        return made;
    }

    private PdfReference Tree(string leaf, IEnumerable<(PdfItem Key, PdfItem Value)> entries)
    {
        var list = new PdfArray(document);
        foreach (var (key, value) in entries)
        {
            list.Elements.Add(key);
            list.Elements.Add(value);
        }

        var tree = Indirect();
        tree.Elements[leaf] = list;
        return tree.Reference!;
    }

    private static IEnumerable<PdfItem> Each(PdfItem? kids) => kids switch
    {
        null => [],
        PdfReference { Value: PdfArray array } => array.Elements,
        PdfArray array => array.Elements,
        _ => [kids],
    };

    private static void Gather(PdfDictionary? node, string leaf, Action<PdfArray, int> take, int depth = 0)
    {
        var entries = node?.Elements.GetArray(leaf);
        for (var i = 0; i + 1 < entries?.Elements.Count; i += 2)
        {
            take(entries, i);
        }

        var kids = node?.Elements.GetArray("/Kids");
        for (var i = 0; i < kids?.Elements.Count && depth < DeepestTree; i++)
        {
            Gather(kids.Elements.GetDictionary(i), leaf, take, depth + 1);
        }
    }

    private static void Merge(PdfDictionary into, PdfDictionary? map, PdfCopier copier)
    {
        foreach (var key in map?.Elements.KeyNames.Select(name => name.Value) ?? [])
        {
            if (!into.Elements.ContainsKey(key) && copier.Copy(map!.Elements[key]) is { } copy)
            {
                into.Elements[key] = copy;
            }
        }
    }
}
