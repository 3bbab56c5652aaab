namespace Wardmote.Partnership.Chain;

/// <summary>How one thing leads to another along the chain from evidence to minute.</summary>
public enum Relation
{
    Supports, Decided, SetsOut, Delivers, Funds, AuthorisedBy, MinutedIn, PromisedIn, RefersTo, ReplacedBy, CoveredBy, ChargedTo, Serves,
}

public static class Relations
{
    /// <summary>"supports": as a sentence says it from the first to the second.</summary>
    public static string Forward(this Relation relation) => relation switch
    {
        Relation.Supports => "supports",
        Relation.Decided => "was decided by",
        Relation.SetsOut => "sets out",
        Relation.Delivers => "delivers",
        Relation.Funds => "pays for",
        Relation.AuthorisedBy => "was authorised by",
        Relation.MinutedIn => "is minuted in",
        Relation.PromisedIn => "was promised in",
        Relation.RefersTo => "refers to",
        Relation.ReplacedBy => "was replaced by",
        Relation.CoveredBy => "was covered by",
        Relation.ChargedTo => "is charged to",
        _ => "serves",
    };

    /// <summary>The same from the second to the first.</summary>
    public static string Back(this Relation relation) => relation switch
    {
        Relation.Supports => "rests on",
        Relation.Decided => "decided",
        Relation.SetsOut => "is set out in",
        Relation.Delivers => "is delivered by",
        Relation.Funds => "is paid for by",
        Relation.AuthorisedBy => "authorised",
        Relation.MinutedIn => "minutes",
        Relation.PromisedIn => "promised",
        Relation.RefersTo => "is referred to by",
        Relation.ReplacedBy => "replaced",
        Relation.CoveredBy => "covered",
        Relation.ChargedTo => "bears",
        _ => "is served by",
    };
}
