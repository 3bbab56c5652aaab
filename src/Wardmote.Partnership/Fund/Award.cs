using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Fund;

/// <summary>A purpose for which money is set aside. How much, from which sources, stands in the ledger.</summary>
public sealed class Award : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Award;

    public override SearchText? ForSearch() => new(Title, SearchText.Join(Lead, Purpose));

    /// <summary>"Performances of a play about healthy relationships".</summary>
    public required string Title { get; set; }

    /// <summary>Who spends it: an organisation or post.</summary>
    public required string Lead { get; set; }

    public string? Purpose { get; set; }
}
