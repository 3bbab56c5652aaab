using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Database;

/// <summary>Something that people name, link to and find again. It is never deleted: it is closed, withdrawn or superseded.</summary>
public abstract class PartnershipRecord : PartnershipPart
{
    /// <summary>A readable slug, unique among its kind in its partnership: "2019-02-12-board", "1.1a". Stands in addresses and exchange files.</summary>
    public required string Key { get; set; }

    /// <summary>Changes with every save, so that nobody overwrites what they have not seen.</summary>
    public Guid Version { get; internal set; }

    public abstract ItemKind ItemKind { get; }

    public ItemReference Reference => new(ItemKind, Key);

    /// <summary>What it is found by, and called where others lead to it; null for what nobody looks for.</summary>
    public virtual SearchText? ForSearch() => null;
}
