namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>
/// Prints pages with Chromium, Chrome or Edge: tagged, with an outline, and title and language from the page. Starting a browser
/// takes about as long as printing a page, so one is kept for the next.
/// </summary>
internal static class BrowserPrinter
{
    private static readonly string[] Arguments =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-default-apps",

        // The page needs nothing from outside, and a figure under embargo must not leave the machine by way of the printer.
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND",

        // A container's shared memory is often too small for a long document.
        "--disable-dev-shm-usage",
    ];

    /// <summary>
    /// A browser's arguments. As root, which is so in most containers, its sandbox cannot work and it refuses to start with it.
    /// </summary>
    public static IEnumerable<string> ArgumentsWith(string profile) =>
        [.. Arguments, "--user-data-dir=" + profile, .. !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : (string[])[]];

    /// <param name="html">The page's file.</param>
    /// <param name="profile">A folder for a browser that is not kept.</param>
    /// <exception cref="PdfException">The browser could not start, failed or took too long.</exception>
    public static void Print(string browser, string html, string pdf, string profile, TimeSpan limit)
    {
        if (OperatingSystem.IsWindows())
        {
            // No shell there hands a child the pipes that a kept browser listens on.
            PrinterProcess.Run(browser, [.. ArgumentsWith(profile), "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf", "--print-to-pdf=" + pdf, new Uri(html).AbsoluteUri], pdf, limit);
        }
        else
        {
            KeptBrowser.For(browser).Print(html, pdf, limit);
        }
    }
}
