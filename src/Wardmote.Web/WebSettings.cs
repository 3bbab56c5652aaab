using Wardmote.Web.Mail;

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

    /// <summary>The address at which readers find the site, for links in letters: "https://safer.example.gov.uk". Null for the one that is listened at.</summary>
    public string? Site { get; init; }

    /// <summary>Null to put letters into the folder <c>mail</c>.</summary>
    public SmtpServer? Smtp { get; init; }

    /// <summary>The address that letters come from.</summary>
    public string MailFrom { get; init; } = "wardmote@localhost";

    /// <summary>What an environment variable holds: secrets stand there and in no file.</summary>
    public Func<string, string?> SecretOf { get; init; } = Environment.GetEnvironmentVariable;
}
