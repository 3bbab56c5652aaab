using Wardmote.Partnership.Delivery;

namespace Wardmote.Partnership.Plan;

public sealed class WrittenMeasure
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? Unit { get; set; }

    public MeasureKind? Kind { get; set; }

    public decimal? Target { get; set; }

    public DateOnly? TargetBy { get; set; }

    public WrittenLogCount? Log { get; set; }

    public List<WrittenReading> Readings { get; set; } = [];

    public static WrittenMeasure Of(Measure measure) => new()
    {
        Key = measure.Key,
        Name = measure.Name,
        Unit = measure.Unit,
        Kind = measure.Kind,
        Target = measure.Target,
        TargetBy = measure.TargetBy,
        Log = measure.Log is { } log ? new WrittenLogCount { What = log.What, Kind = log.Kind, Title = log.Title } : null,
        Readings = [.. measure.Readings.OrderBy(r => r.Quarter).Select(r => new WrittenReading { Quarter = r.Quarter, Value = r.Value, Of = r.Of, About = r.About, Note = WrittenAction.Some(r.Note) })],
    };
}

/// <summary>What of the delivery log a measure counts.</summary>
public sealed class WrittenLogCount
{
    public LogFigure? What { get; set; }

    public ActivityKind? Kind { get; set; }

    public string? Title { get; set; }
}

public sealed class WrittenReading
{
    public int? Quarter { get; set; }

    public decimal? Value { get; set; }

    public decimal? Of { get; set; }

    public bool About { get; set; }

    public string? Note { get; set; }
}
