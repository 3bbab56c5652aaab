using MailKit.Net.Smtp;
using MailKit.Security;

namespace Wardmote.Web.Mail;

/// <summary>
/// A mail server, as <c>smtp://user:password@host:587</c> says it, or <c>smtps://…</c> where the connection begins encrypted. Anything but
/// this machine's own server must speak TLS: a letter may hold a link that opens an account.
/// </summary>
public sealed record SmtpServer
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    public required bool BeginsEncrypted { get; init; }

    public string? User { get; init; }

    public string? Password { get; init; }

    internal SecureSocketOptions Security => BeginsEncrypted ? SecureSocketOptions.SslOnConnect
        : IsThisMachine ? SecureSocketOptions.StartTlsWhenAvailable
        : SecureSocketOptions.StartTls;

    private bool IsThisMachine => Host is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>Null where it is not written so.</summary>
    public static SmtpServer? Read(string written)
    {
        if (!Uri.TryCreate(written, UriKind.Absolute, out var uri) || uri.Scheme is not ("smtp" or "smtps") || uri.Host.Length == 0 || uri.PathAndQuery.Trim('/').Length > 0)
        {
            return null;
        }

        var who = uri.UserInfo.Split(':', 2);
        var encrypted = uri.Scheme == "smtps";
        return new SmtpServer
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : encrypted ? 465 : 587,
            BeginsEncrypted = encrypted,
            User = who[0].Length > 0 ? Uri.UnescapeDataString(who[0]) : null,
            Password = who.Length > 1 ? Uri.UnescapeDataString(who[1]) : null,
        };
    }
}

/// <summary>Hands each letter to a mail server.</summary>
public sealed class SmtpMail(SmtpServer server, string from, TimeProvider clock) : IMail
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public string Sent(string to) => $"was sent to {to}";

    public async Task SendAsync(Letter letter, CancellationToken stop = default)
    {
        try
        {
            using var client = new SmtpClient { Timeout = (int)Longest.TotalMilliseconds };
            await client.ConnectAsync(server.Host, server.Port, server.Security, stop);
            if (server.User is { } user)
            {
                await client.AuthenticateAsync(user, server.Password ?? "", stop);
            }

            await client.SendAsync(letter.Written(from, clock.GetUtcNow()), stop);
            await client.DisconnectAsync(quit: true, stop);
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException or MailKit.CommandException or MailKit.ProtocolException or AuthenticationException or SslHandshakeException or NotSupportedException or TimeoutException)
        {
            throw new MailException($"The mail server {server.Host} did not take it ({fault.GetType().Name})", fault);
        }
    }
}
