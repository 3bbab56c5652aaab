using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Delivery;

/// <summary>Something that was done, entered once. What it was done for are links to actions of the plan.</summary>
public sealed class Activity : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Activity;

    public override SearchText? ForSearch() => Stands ? new(Place is null || Kind != ActivityKind.Performance ? Title : $"{Title} at {Place}", SearchText.Join(Kind.Label(), Place, Lead, Note, TotalReach?.Words, PlainDate.Of(From))) : null;

    public required ActivityKind Kind { get; set; }

    public required string Title { get; set; }

    public required DateOnly From { get; set; }

    /// <summary>The last day; the first again for what took one.</summary>
    public required DateOnly Until { get; set; }

    /// <summary>The organisation that did it, as it is printed.</summary>
    public required string Lead { get; set; }

    /// <summary>Where, or for a performance the school.</summary>
    public string? Place { get; set; }

    /// <summary>The programme that a performance belongs to.</summary>
    public Guid? ProgrammeId { get; set; }

    /// <summary>How often: 2 where a school took a play twice.</summary>
    public int Times { get; set; } = 1;

    /// <summary>How many were reached each time, or at least how many; null where nobody was counted. See <see cref="Reach"/>.</summary>
    public int? Fewest { get; set; }

    public int? Most { get; set; }

    /// <summary>Of how many in all.</summary>
    public int? Of { get; set; }

    /// <summary>Who was counted: "people", "pupils", "staff".</summary>
    public string? Who { get; set; }

    public bool IsEstimate { get; set; }

    /// <summary>True for a number that grows ("180 of 562 staff so far"): the newest counts, and they are not added.</summary>
    public bool IsRunningTotal { get; set; }

    public string? Note { get; set; }

    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>Why it should not have been entered; null where it stands.</summary>
    public string? WithdrawnBecause { get; set; }

    public bool Stands => WithdrawnOn is null;

    public Period Period => new(From, Until);

    /// <summary>Each time; null where nobody was counted.</summary>
    public Reach? Reach
    {
        get => Fewest is { } fewest ? new Reach(fewest, Most ?? fewest, Who ?? "people", Of, IsEstimate) : null;
        set => (Fewest, Most, Of, Who, IsEstimate) = (value?.Fewest, value?.Most, value?.Of, value?.Who, value?.IsEstimate ?? false);
    }

    /// <summary>All times together.</summary>
    public Reach? TotalReach => Reach is { } each && Times > 1 ? each.Times(Times) : Reach;
}
