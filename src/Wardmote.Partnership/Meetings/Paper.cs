using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Meetings;

/// <summary>A paper under an item: a file that was sent, or what the program makes when the pack is made.</summary>
public sealed class Paper : PartnershipRecord
{
    /// <summary>The source that prints the minutes of the meeting before.</summary>
    public const string MinutesSource = "minutes";

    /// <summary>The source that lists what earlier meetings left for this one.</summary>
    public const string ActionsSource = "actions";

    public override ItemKind ItemKind => ItemKind.Paper;

    public override SearchText? ForSearch() => WithdrawnAt is null ? new(Title, FileName ?? "", IsExempt ? Right.SeeRestricted : Right.ReadPartnership) : null;

    public required Guid ItemId { get; init; }

    public AgendaItem? Item { get; init; }

    public required int Order { get; set; }

    public required string Title { get; set; }

    /// <summary>What makes it ("assessment", "action-plan"); null for a file that was sent.</summary>
    public string? Source { get; init; }

    /// <summary>The name that the file had; null for what the program makes.</summary>
    public string? FileName { get; init; }

    /// <summary>SHA-256 of the file as it was sent, under which it is kept.</summary>
    public string? Sha256 { get; init; }

    /// <summary>SHA-256 of its PDF: the file itself, or what a Word document was made.</summary>
    public string? PdfSha256 { get; init; }

    public int? Pages { get; init; }

    /// <summary>False where a screen reader will find no headings or tables in the PDF.</summary>
    public bool Tagged { get; init; }

    /// <summary>Not for publication, although its item is.</summary>
    public bool Restricted { get; set; }

    public required DateTimeOffset AddedAt { get; init; }

    public required string AddedBy { get; init; }

    /// <summary>Set where it was taken back before it was in any pack, or another took its place.</summary>
    public DateTimeOffset? WithdrawnAt { get; internal set; }

    /// <summary>Not for publication, for its own sake or its item's.</summary>
    public bool IsExempt => Restricted || Item is { IsExempt: true };
}
