using Wardmote.Partnership.Meetings;

namespace Wardmote.Web.Meetings;

/// <summary>An agenda as one reader sees it.</summary>
public sealed record AgendaModel
{
    public required Meeting Meeting { get; init; }

    /// <summary>The reader sees what is not for publication.</summary>
    public required bool Restricted { get; init; }

    /// <summary>The reader is a member, who reads papers one by one and sees what comes up from earlier meetings.</summary>
    public required bool IsMember { get; init; }

    /// <summary>What earlier meetings left for this one.</summary>
    public IReadOnlyList<Promise> Arising { get; init; } = [];

    public DateOnly Today { get; init; }

    /// <summary>The item under which it comes up: the one for matters arising, or that for the minutes where there is none.</summary>
    public AgendaItem? ArisingUnder =>
        Meeting.Items.FirstOrDefault(i => i is { Standing: StandingItem.MattersArising, WithdrawnAt: null }) ?? Meeting.Items.FirstOrDefault(i => i is { Standing: StandingItem.PreviousMinutes, WithdrawnAt: null });

    /// <summary>A paper's place in the pack or supplement that it went out in; null where it has not gone out.</summary>
    public PackSheet? SheetOf(Paper paper) => Meeting.Packs.SelectMany(p => p.Sheets).FirstOrDefault(s => s.PaperId == paper.Id);

    /// <summary>Papers that the reader may know of.</summary>
    public IReadOnlyList<Paper> PapersOf(AgendaItem item) =>
    [
        .. item.Papers.Where(p => (p.WithdrawnAt is null || SheetOf(p) is not null) && (Restricted || !(p.Restricted || item.IsExempt)) && (IsMember || SheetOf(p) is not null))
            .OrderBy(p => p.Order).ThenBy(p => p.Id),
    ];
}
