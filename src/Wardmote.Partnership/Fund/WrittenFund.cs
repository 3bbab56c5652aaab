namespace Wardmote.Partnership.Fund;

/// <summary>The file <c>fund.yaml</c>.</summary>
public sealed class WrittenFund
{
    public List<WrittenSource> Sources { get; set; } = [];

    public List<WrittenAward> Awards { get; set; } = [];

    public List<WrittenDelegation> Delegations { get; set; } = [];

    public List<WrittenDecision> Decisions { get; set; } = [];

    public List<WrittenVoucher> Vouchers { get; set; } = [];

    public List<WrittenYear> ClosedYears { get; set; } = [];
}

public sealed class WrittenSource
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? Funder { get; set; }

    public bool Pooled { get; set; }

    public string? Terms { get; set; }
}

public sealed class WrittenAward
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Lead { get; set; }

    public string? Purpose { get; set; }
}

public sealed class WrittenDelegation
{
    public string? Key { get; set; }

    public string? To { get; set; }

    public string? What { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public decimal? EachUpTo { get; set; }

    public decimal? YearUpTo { get; set; }

    public string? GivenBy { get; set; }
}

public sealed class WrittenDecision
{
    public string? Key { get; set; }

    public DateOnly? On { get; set; }

    public string? By { get; set; }

    public string? What { get; set; }

    public string? Reasons { get; set; }

    public decimal? Amount { get; set; }

    /// <summary>The key of the delegation under which it was taken.</summary>
    public string? Under { get; set; }

    public string? Minute { get; set; }
}

/// <summary>What was booked together.</summary>
public sealed class WrittenVoucher
{
    public int Number { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>"2018/19"; may be left out where the day lies in it.</summary>
    public string? Year { get; set; }

    public string? What { get; set; }

    public string? Paper { get; set; }

    /// <summary>The number of the voucher that this one undoes.</summary>
    public int? Reverses { get; set; }

    public List<WrittenLine> Lines { get; set; } = [];
}

public sealed class WrittenLine
{
    public EntryKind? Kind { get; set; }

    public decimal? Amount { get; set; }

    public string? Source { get; set; }

    public string? Award { get; set; }

    /// <summary>The number of the voucher that placed the order.</summary>
    public int? Order { get; set; }

    public string? Decision { get; set; }
}

public sealed class WrittenYear
{
    public string? Year { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? Decision { get; set; }
}
