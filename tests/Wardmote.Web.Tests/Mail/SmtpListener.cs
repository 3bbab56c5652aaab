using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using MimeKit;

namespace Wardmote.Web.Tests.Mail;

/// <summary>A mail server on this machine that keeps what it is given (as much of RFC 5321 and of RFC 4954 as a letter needs).</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Channel<MimeMessage> taken = Channel.CreateUnbounded<MimeMessage>();
    private readonly Task listening;

    public SmtpListener()
    {
        listener.Start();
        listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Who said they were whom, with which password: "\0user\0password".</summary>
    public string? Credentials { get; private set; }

    /// <summary>Answers every letter with this instead of taking it; null to take it.</summary>
    public string? Refuses { get; init; }

    /// <summary>The next letter, when it comes.</summary>
    public async Task<MimeMessage> NextAsync() => await taken.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await listening;
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException)
        {
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 listener of the tests");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            var answer = line.Split(' ')[0].ToUpperInvariant() switch
            {
                "EHLO" => "250-listener\r\n250 AUTH PLAIN",
                "AUTH" => Known(line),
                "DATA" => Refuses ?? await TakeAsync(reader, writer),
                "QUIT" => "221 bye",
                _ => "250 OK",
            };
            await writer.WriteLineAsync(answer);
        }
    }

    private string Known(string line)
    {
        Credentials = Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[2]));
        return "235 OK";
    }

    private async Task<string> TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        taken.Writer.TryWrite(await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), stop.Token));
        return "250 taken";
    }
}
