namespace Wardmote.Partnership.Partners;

/// <summary>The file <c>partners.yaml</c>. What a value type may not leave out is nullable, so that its first value is written too.</summary>
public sealed class WrittenPartners
{
    public List<WrittenOrganisation> Organisations { get; set; } = [];

    public List<WrittenGroup> Groups { get; set; } = [];

    public List<WrittenReferral> Referrals { get; set; } = [];
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

    public List<WrittenTerms> Terms { get; set; } = [];
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

public sealed class WrittenTerms
{
    public string? Key { get; set; }

    public int? Number { get; set; }

    public DateOnly? From { get; set; }

    public string? Text { get; set; }
}

public sealed class WrittenReferral
{
    public string? Key { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Title { get; set; }

    public string? Because { get; set; }

    public DateOnly? On { get; set; }

    public string? Answer { get; set; }

    public DateOnly? AnsweredOn { get; set; }
}
