namespace Wardmote.Partnership.Delivery;

/// <summary>The file <c>delivery.yaml</c>.</summary>
public sealed class WrittenDelivery
{
    public List<WrittenProgramme> Programmes { get; set; } = [];

    public List<WrittenActivity> Activities { get; set; } = [];

    public List<WrittenCommunication> Communications { get; set; } = [];
}

public sealed class WrittenProgramme
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? About { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? Lead { get; set; }

    public List<WrittenOffer> Schools { get; set; } = [];
}

public sealed class WrittenOffer
{
    public string? Name { get; set; }

    public bool Declined { get; set; }

    public string? Because { get; set; }
}

public sealed class WrittenActivity
{
    public string? Key { get; set; }

    public ActivityKind? Kind { get; set; }

    public string? Title { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>May be left out for what took one day.</summary>
    public DateOnly? Until { get; set; }

    public string? Lead { get; set; }

    public string? Place { get; set; }

    public string? Programme { get; set; }

    public int? Times { get; set; }

    public int? Reached { get; set; }

    public int? ReachedAtMost { get; set; }

    public int? Of { get; set; }

    public string? Who { get; set; }

    public bool Estimate { get; set; }

    public bool RunningTotal { get; set; }

    public string? Note { get; set; }

    public DateOnly? WithdrawnOn { get; set; }

    public string? WithdrawnBecause { get; set; }
}

public sealed class WrittenCommunication
{
    public string? Key { get; set; }

    public string? Theme { get; set; }

    public string? Message { get; set; }

    public DateOnly? Due { get; set; }

    public string? Lead { get; set; }

    public string? Observance { get; set; }

    public string? Channels { get; set; }

    public DateOnly? SentOn { get; set; }

    public string? DroppedBecause { get; set; }

    public string? Note { get; set; }
}
