using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Partners;

/// <summary>Somebody in post at a partner. What is printed is the post; the name is for members only.</summary>
public sealed class Person : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Person;

    public override SearchText? ForSearch() => new(Organisation is null ? Post : Title, SearchText.Join(Name));

    public required Guid OrganisationId { get; set; }

    public Organisation? Organisation { get; set; }

    /// <summary>"Partnership officer", "Councillor".</summary>
    public required string Post { get; set; }

    public string? Name { get; set; }

    /// <summary>The day on which they left the post; null while they are in it.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>"Partnership officer, District council".</summary>
    public string Title => $"{Post}, {Organisation?.Name ?? throw new InvalidOperationException("Load the organisation with the person.")}";
}
