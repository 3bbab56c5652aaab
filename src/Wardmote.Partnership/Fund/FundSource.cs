using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Fund;

/// <summary>Money of one origin, kept apart in the accounts: the pooled fund, or a grant with terms of its own.</summary>
public sealed class FundSource : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Source;

    public override SearchText? ForSearch() => new(Name, SearchText.Join(Funder, Terms));

    /// <summary>"Pooled fund", "Police and crime commissioner's grant 2018/19".</summary>
    public required string Name { get; set; }

    /// <summary>The organisation that gives it or holds it, as it is printed.</summary>
    public required string Funder { get; set; }

    /// <summary>True for the partners' common fund; a grant is used before it.</summary>
    public required bool IsPooled { get; init; }

    /// <summary>What it may be spent on; null where the partnership decides.</summary>
    public string? Terms { get; set; }
}
