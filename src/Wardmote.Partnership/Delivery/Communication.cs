using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Delivery;

/// <summary>A message that is to go out by a day, usually for an awareness day or week.</summary>
public sealed class Communication : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Communication;

    public override SearchText? ForSearch() => new($"{Theme}: {Message}", SearchText.Join(Lead, Channels, Note, PlainDate.Of(Due)));

    /// <summary>"Hate crime".</summary>
    public required string Theme { get; set; }

    public required string Message { get; set; }

    public required DateOnly Due { get; set; }

    /// <summary>Organisations or posts.</summary>
    public required string Lead { get; set; }

    /// <summary>The awareness day or week it is for; null for none.</summary>
    public string? Observance { get; set; }

    public string? Channels { get; set; }

    public DateOnly? SentOn { get; set; }

    /// <summary>Why it is not to go out after all.</summary>
    public string? DroppedBecause { get; set; }

    public string? Note { get; set; }

    public CommunicationState StateOn(DateOnly today) => this switch
    {
        { DroppedBecause: not null } => CommunicationState.Dropped,
        { SentOn: not null } => CommunicationState.Sent,
        _ => Due < today ? CommunicationState.Late : CommunicationState.Planned,
    };
}

public enum CommunicationState
{
    Planned,
    Late,
    Sent,
    Dropped,
}
