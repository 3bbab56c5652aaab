using System.Collections.Concurrent;

namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>One browser for this process, started when first asked for, and ended when it has not been used for a while.</summary>
internal sealed class KeptBrowser : IDisposable
{
    private const int PieceBytes = 1 << 20;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);
    private static readonly ConcurrentDictionary<string, KeptBrowser> All = new();

    private readonly string browser;
    private readonly Lock use = new();
    private readonly Timer idle;
    private (BrowserPipe Pipe, string Profile)? running;

    static KeptBrowser() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var kept in All.Values)
        {
            kept.Dispose();
        }
    };

    private KeptBrowser(string browser)
    {
        this.browser = browser;
        idle = new Timer(_ => End());
    }

    public static KeptBrowser For(string browser) => All.GetOrAdd(browser, path => new KeptBrowser(path));

    /// <summary>Starts it, so that it is ready by the time something is printed.</summary>
    /// <exception cref="PdfException">It could not start.</exception>
    public void Begin()
    {
        lock (use)
        {
            running ??= Start();
            idle.Change(Idle, Timeout.InfiniteTimeSpan);
        }
    }

    /// <exception cref="PdfException">The browser could not start, failed or took too long.</exception>
    public void Print(string html, string pdf, TimeSpan limit)
    {
        lock (use)
        {
            Begin();
            var pipe = running!.Value.Pipe;
            var late = false;
            using var watch = new Timer(_ =>
            {
                late = true;
                pipe.Kill();
            });
            watch.Change(limit, Timeout.InfiniteTimeSpan);
            try
            {
                Print(pipe, new Uri(html).AbsoluteUri, pdf);
            }
            catch (PdfException failure)
            {
                End();
                throw late
                    ? new PdfException($"{browser} did not finish the PDF within {limit.TotalSeconds:0} seconds and was stopped. Try again when the machine is less busy.")
                    : failure;
            }
        }
    }

    public void Dispose()
    {
        idle.Dispose();
        End();
    }

    private static void Print(BrowserPipe pipe, string address, string pdf)
    {
        var tab = pipe.Call("Target.createTarget", new { url = "about:blank" }).GetProperty("targetId").GetString()!;
        var session = pipe.Call("Target.attachToTarget", new { targetId = tab, flatten = true }).GetProperty("sessionId").GetString()!;
        pipe.Call("Page.enable", new { }, session);
        pipe.Call("Page.navigate", new { url = address }, session);
        pipe.Await("Page.loadEventFired", session);
        var printed = pipe.Call("Page.printToPDF", new { printBackground = true, preferCSSPageSize = true, generateTaggedPDF = true, generateDocumentOutline = true, transferMode = "ReturnAsStream" }, session);
        var stream = printed.GetProperty("stream").GetString()!;
        using (var file = File.Create(pdf))
        {
            while (true)
            {
                var piece = pipe.Call("IO.read", new { handle = stream, size = PieceBytes }, session);
                file.Write(piece.GetProperty("data").GetBytesFromBase64());
                if (piece.GetProperty("eof").GetBoolean())
                {
                    break;
                }
            }
        }

        pipe.Call("IO.close", new { handle = stream }, session);
        pipe.Call("Target.closeTarget", new { targetId = tab });
    }

    private (BrowserPipe Pipe, string Profile) Start()
    {
        var profile = Directory.CreateTempSubdirectory("wardmote-browser-").FullName;
        try
        {
            return (new BrowserPipe(browser, BrowserPrinter.ArgumentsWith(profile)), profile);
        }
        catch (PdfException)
        {
            PrinterFolder.Remove(profile);
            throw;
        }
    }

    private void End()
    {
        lock (use)
        {
            if (running is { } ended)
            {
                running = null;
                ended.Pipe.Dispose();
                PrinterFolder.Remove(ended.Profile);
            }
        }
    }
}
