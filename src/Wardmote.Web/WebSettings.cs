namespace Wardmote.Web;

/// <summary>What the server is told when it starts.</summary>
public sealed record WebSettings
{
    /// <summary>The port at 127.0.0.1; 0 for any that is free.</summary>
    public required int Port { get; init; }

    /// <summary>The partnership's folder.</summary>
    public required string Data { get; init; }

    /// <summary>Tries to sign in from one network address; more are refused until the minute is over.</summary>
    public int SignInsEachMinute { get; init; } = 30;

    /// <summary>A PostgreSQL connection string; null to keep partnerships in a file of the folder.</summary>
    public string? Postgres { get; init; }
}
