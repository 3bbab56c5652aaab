using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Plan;

/// <summary>A figure that says how much of an action was done: people reached, referrals, staff trained of all staff.</summary>
public sealed class Measure : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Measure;

    public override SearchText? ForSearch() => new(Name, Unit);

    public required Guid ActionId { get; init; }

    public PlanAction? Action { get; init; }

    public required string Name { get; set; }

    /// <summary>"people", "referrals", "employees".</summary>
    public required string Unit { get; set; }

    public required MeasureKind Kind { get; set; }

    /// <summary>Null for a figure that is only counted.</summary>
    public decimal? Target { get; set; }

    /// <summary>The day by which it is to be reached; the plan's last where none is given.</summary>
    public DateOnly? TargetBy { get; set; }

    /// <summary>What lead officers reported.</summary>
    public List<MeasureReading> Readings { get; } = [];

    /// <summary>What of the delivery log it counts; null where lead officers report it.</summary>
    public LogCount? Log
    {
        get => LogWhat is { } what ? new(what, LogKind, LogTitle) : null;
        set => (LogWhat, LogKind, LogTitle) = (value?.What, value?.Kind, value?.Title);
    }

    public LogFigure? LogWhat { get; private set; }

    public ActivityKind? LogKind { get; private set; }

    public string? LogTitle { get; private set; }

    /// <summary>What the log says, where it is counted from it.</summary>
    public IReadOnlyList<MeasureFigure> Logged { get; internal set; } = [];

    /// <summary>By quarter, from wherever they come.</summary>
    public IEnumerable<MeasureFigure> Figures => Log is null ? Readings.OrderBy(r => r.Quarter).Select(r => r.Figure) : Logged;

    /// <summary>How it stands at the end of a quarter; null where nothing was reported by then.</summary>
    public MeasureStanding? StandingIn(int quarter) => MeasureStanding.Reached(Kind, [.. Figures.Where(f => f.Quarter <= quarter)]);
}

public enum MeasureKind
{
    /// <summary>Each quarter's figure is its own; together they add up.</summary>
    Counted,

    /// <summary>Each quarter's figure is how things stand then; the last one holds.</summary>
    Standing,
}

/// <summary>A measure's figure for one quarter.</summary>
public sealed class MeasureReading : PartnershipPart
{
    public Guid MeasureId { get; init; }

    public required int Quarter { get; init; }

    public required decimal Value { get; set; }

    /// <summary>What it is out of; null for a plain count.</summary>
    public decimal? Of { get; set; }

    /// <summary>True for a figure that whoever reports it calls rough.</summary>
    public bool About { get; set; }

    public string Note { get; set; } = "";

    public MeasureFigure Figure => new(Quarter, Value, Of, About);
}

internal sealed class MeasureMapping : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.HasMany(m => m.Readings).WithOne().HasForeignKey(r => r.MeasureId);
        measure.Property(m => m.LogTitle).HasMaxLength(200);
        measure.Ignore(m => m.Log);
        measure.Ignore(m => m.Logged);
        measure.Ignore(m => m.Figures);
    }
}

internal sealed class MeasureReadingMapping : IEntityTypeConfiguration<MeasureReading>
{
    public void Configure(EntityTypeBuilder<MeasureReading> reading)
    {
        reading.HasIndex(r => new { r.MeasureId, r.Quarter }).IsUnique();
        reading.Ignore(r => r.Figure);
    }
}
