namespace Wardmote.Partnership.Delivery;

/// <summary>What kind of thing was done.</summary>
public enum ActivityKind
{
    /// <summary>A stall, a talk, a workshop, a public meeting.</summary>
    Event,

    /// <summary>A play or the like, of a programme that is offered to schools.</summary>
    Performance,

    /// <summary>Training of staff or volunteers.</summary>
    Training,

    /// <summary>Councillors, parishes or partners are told how things stand.</summary>
    Briefing,

    /// <summary>Something published, sent round or put on a screen.</summary>
    Publicity,

    /// <summary>People referred and helped, counted and not named.</summary>
    Casework,

    /// <summary>People or bodies who joined a scheme.</summary>
    SignUp,
}

public static class ActivityKinds
{
    public static string Label(this ActivityKind kind) => kind == ActivityKind.SignUp ? "Sign-up" : kind.ToString();
}
