using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>
/// A browser that takes commands on a pipe (the Chrome DevTools protocol), which nothing else on the machine can reach. It ends by
/// itself when the pipe closes, so one whose owner is killed does not stay behind. One thread at a time may use it.
/// </summary>
internal sealed class BrowserPipe : IDisposable
{
    /// <summary>The browser reads commands from file 3 and answers on file 4; a shell puts this process's two pipes there.</summary>
    private const string Pipes = """exec "$0" "$@" 3<&0 4>&1 0</dev/null 1>&2""";

    private const int MessageLines = 5;
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly Stream answers;
    private readonly Task<string> said;
    private readonly List<byte> unread = [];
    private readonly byte[] block = new byte[1 << 16];
    private readonly HashSet<string> seen = [];
    private int last;

    /// <exception cref="PdfException">It could not be started.</exception>
    public BrowserPipe(string browser, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (var argument in (string[])["-c", Pipes, browser, "--remote-debugging-pipe", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            process = Process.Start(start) ?? throw new PdfException($"{browser} did not start.");
        }
        catch (Win32Exception failure)
        {
            throw new PdfException($"{browser} could not be started: {failure.Message}.");
        }

        answers = process.StandardOutput.BaseStream;
        said = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Ends it from another thread; whoever waits for an answer gets an exception.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has been disposed of meanwhile.
        }
    }

    /// <summary>Gives a command and waits for its answer.</summary>
    /// <param name="session">The tab that is meant; null for the browser as a whole.</param>
    /// <exception cref="PdfException">The browser refused the command, or has ended.</exception>
    public JsonElement Call(string method, object parameters, string? session = null)
    {
        var id = ++last;
        var to = process.StandardInput.BaseStream;
        try
        {
            JsonSerializer.Serialize(to, session is null ? (object)new { id, method, @params = parameters } : new { id, method, @params = parameters, sessionId = session });
            to.WriteByte(0);
            to.Flush();
        }
        catch (IOException)
        {
            throw Ended();
        }

        while (true)
        {
            var message = Next();
            if (message.TryGetProperty("id", out var answered) && answered.GetInt32() == id)
            {
                return message.TryGetProperty("result", out var result)
                    ? result
                    : throw new PdfException($"The browser refused {method}: {message.GetProperty("error").GetProperty("message").GetString()}");
            }
        }
    }

    /// <summary>Waits until the browser has told of an event, or returns at once where it has already.</summary>
    /// <exception cref="PdfException">The browser has ended.</exception>
    public void Await(string happening, string session)
    {
        while (!seen.Remove(EventKey(happening, session)))
        {
            Next();
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        process.Dispose();
    }

    private static string EventKey(string happening, string? session) => $"{session} {happening}";

    /// <summary>The next message; an event that it tells of is kept in mind.</summary>
    private JsonElement Next()
    {
        var message = Read();
        if (message.TryGetProperty("method", out var happening))
        {
            seen.Add(EventKey(happening.GetString()!, message.TryGetProperty("sessionId", out var of) ? of.GetString() : null));
        }

        return message;
    }

    /// <summary>One message; each ends with a nought byte.</summary>
    private JsonElement Read()
    {
        for (var looked = 0; ;)
        {
            var end = unread.IndexOf(0, looked);
            if (end >= 0)
            {
                var message = JsonSerializer.Deserialize<JsonElement>(CollectionsMarshal.AsSpan(unread)[..end]);
                unread.RemoveRange(0, end + 1);
                return message;
            }

            looked = unread.Count;
            var count = answers.Read(block);
            if (count == 0)
            {
                throw Ended();
            }

            unread.AddRange(block.AsSpan(0, count));
        }
    }

    private PdfException Ended()
    {
        var lines = said.Wait(LastWords) ? said.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        return new PdfException($"The browser ended before the PDF was made. It said: {(lines.Length == 0 ? "nothing." : string.Join(" ", lines.TakeLast(MessageLines)))}");
    }
}
