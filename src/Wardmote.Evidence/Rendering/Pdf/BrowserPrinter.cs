namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>Prints a page with Chromium, Chrome or Edge: tagged, with an outline, and title and language from the page.</summary>
internal static class BrowserPrinter
{
    public static void Print(string browser, string html, string pdf, string profile, TimeSpan limit)
    {
        List<string> arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-default-apps",

            // The page needs nothing from outside, and a figure under embargo must not leave the machine by way of the printer.
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND",

            // A container's shared memory is often too small for a long document.
            "--disable-dev-shm-usage",
            "--user-data-dir=" + profile,
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
            "--print-to-pdf=" + pdf,
            new Uri(html).AbsoluteUri,
        ];
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            // As root, which is so in most containers, the browser's sandbox cannot work and it refuses to start with it.
            arguments.Insert(0, "--no-sandbox");
        }

        PrinterProcess.Run(browser, arguments, pdf, limit);
    }
}
