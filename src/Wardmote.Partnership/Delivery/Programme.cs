using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Delivery;

/// <summary>A play or course that is offered to a list of schools. Its performances are activities.</summary>
public sealed class Programme : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Programme;

    public override SearchText? ForSearch() => new(Title, SearchText.Join([About, Lead, .. Offers.Select(offer => offer.School)]));

    public required string Title { get; set; }

    public required string About { get; set; }

    public required DateOnly From { get; set; }

    public required DateOnly Until { get; set; }

    public required string Lead { get; set; }

    public List<Offer> Offers { get; init; } = [];
}

/// <summary>One school that was asked.</summary>
public sealed class Offer : PartnershipPart
{
    public Guid ProgrammeId { get; init; }

    public required string School { get; init; }

    /// <summary>True where it said no.</summary>
    public bool IsDeclined { get; set; }

    /// <summary>What it gave as its reason; null where it gave none.</summary>
    public string? Because { get; set; }
}
