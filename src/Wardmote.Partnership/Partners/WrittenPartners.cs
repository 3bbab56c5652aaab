namespace Wardmote.Partnership.Partners;

/// <summary>The file <c>partners.yaml</c>. What a value type may not leave out is nullable, so that its first value is written too.</summary>
public sealed class WrittenPartners
{
    public List<WrittenOrganisation> Organisations { get; set; } = [];

    public List<WrittenGroup> Groups { get; set; } = [];
}

public sealed class WrittenOrganisation
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public Standing? Standing { get; set; }

    public DateOnly? LeftOn { get; set; }

    public List<WrittenPerson> People { get; set; } = [];
}

public sealed class WrittenPerson
{
    public string? Key { get; set; }

    public string? Post { get; set; }

    public string? Name { get; set; }

    public DateOnly? LeftOn { get; set; }
}

public sealed class WrittenGroup
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public GroupKind? Kind { get; set; }

    public string? Purpose { get; set; }

    public List<WrittenSeat> Seats { get; set; } = [];

    public List<WrittenOffice> Offices { get; set; } = [];
}

public sealed class WrittenSeat
{
    public string? Key { get; set; }

    public string? Person { get; set; }

    public bool Votes { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}

public sealed class WrittenOffice
{
    public string? Key { get; set; }

    public OfficeKind? Office { get; set; }

    public string? Person { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}
