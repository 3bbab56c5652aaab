using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Priorities;

/// <summary>A partner's priorities, or a national strategy: what others have set, and the partnership answers to.</summary>
public sealed class Strategy : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Strategy;

    public override SearchText? ForSearch() => new(Title, SearchText.Join(Owner, Source));

    public required string Title { get; set; }

    /// <summary>"Police force", "Home Office".</summary>
    public required string Owner { get; set; }

    public required bool IsNational { get; set; }

    /// <summary>Where it is published, or where it was copied from.</summary>
    public string Source { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public List<StrategyAim> Aims { get; } = [];
}

/// <summary>One aim or commitment of a strategy.</summary>
public sealed class StrategyAim : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.PartnerPriority;

    public override SearchText? ForSearch() => new(Words, SearchText.Join(Theme, Leads, Response));

    public required Guid StrategyId { get; init; }

    public Strategy? Strategy { get; init; }

    public required int Number { get; set; }

    public required string Words { get; set; }

    /// <summary>"People", "Places": the heading under which partners' priorities are set side by side.</summary>
    public string Theme { get; set; } = "";

    /// <summary>"p. 49–50".</summary>
    public string Place { get; set; } = "";

    /// <summary>Who is to act, where the strategy or the partnership says so.</summary>
    public string Leads { get; set; } = "";

    /// <summary>What the partnership does about it, where no action says it.</summary>
    public string Response { get; set; } = "";
}

internal sealed class StrategyMapping : IEntityTypeConfiguration<Strategy>
{
    public void Configure(EntityTypeBuilder<Strategy> strategy) =>
        strategy.HasMany(s => s.Aims).WithOne(a => a.Strategy).HasForeignKey(a => a.StrategyId);
}
