namespace Wardmote.Partnership.Fund;

/// <summary>What an entry does. Each moves money from one place to another, so that none appears or vanishes.</summary>
public enum EntryKind
{
    /// <summary>A partner or funder pays into a source.</summary>
    Contribution = 1,

    /// <summary>The partnership earns something (a fee, a sale).</summary>
    Income = 2,

    /// <summary>Free money of a source is set aside for a purpose.</summary>
    Award = 3,

    /// <summary>Free money of a source meets what an award cost beyond what was set aside for it.</summary>
    Cover = 4,

    /// <summary>An order is placed against an award.</summary>
    Commitment = 5,

    /// <summary>An order, or the rest of it, is called off.</summary>
    Cancellation = 6,

    /// <summary>A bill is paid from an award.</summary>
    Spend = 7,

    /// <summary>A supplier pays back.</summary>
    Refund = 8,

    /// <summary>What an award does not need goes back to its source.</summary>
    Release = 9,

    /// <summary>Money goes over to the next year: free, awarded or committed as it was.</summary>
    CarryForward = 10,

    /// <summary>Free money goes back to whoever gave it.</summary>
    Return = 11,
}

public static class EntryKinds
{
    /// <summary>True where somebody must have decided it; a bill is paid on the strength of its award.</summary>
    public static bool NeedsAuthority(this EntryKind kind) =>
        kind is EntryKind.Award or EntryKind.Cover or EntryKind.Release or EntryKind.CarryForward or EntryKind.Return;

    /// <summary>As it is called in a list of entries.</summary>
    public static string Words(this EntryKind kind) => kind switch
    {
        EntryKind.Cover => "Overspend covered",
        EntryKind.Commitment => "Order placed",
        EntryKind.Cancellation => "Order called off",
        EntryKind.Spend => "Spent",
        EntryKind.Refund => "Refund received",
        EntryKind.Release => "Award released",
        EntryKind.CarryForward => "Carried forward",
        EntryKind.Return => "Returned to funder",
        _ => kind.ToString(),
    };
}
