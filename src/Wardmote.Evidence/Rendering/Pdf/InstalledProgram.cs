namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>Programs of this machine that can make a PDF, looked for on the path and where they are usually installed.</summary>
internal static class InstalledProgram
{
    private const string ChosenBrowser = "WARDMOTE_BROWSER";

    /// <summary>Those without windows first: they start in a fraction of the time and do all that is needed.</summary>
    private static readonly string[] Browsers =
    [
        "chromium-headless-shell", "chrome-headless-shell",
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
        "Chromium/Application/chrome.exe",
    ];

    private static readonly string[] Offices =
    [
        "soffice", "libreoffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        "LibreOffice/program/soffice.exe",
    ];

    /// <summary>Chromium, Chrome or Edge; the one that the environment names comes before all.</summary>
    public static string? Browser() => Browser(Environment.GetEnvironmentVariable(ChosenBrowser));

    /// <param name="chosen">A path, a name on the path, or nothing.</param>
    /// <exception cref="PdfException">What was chosen is not there.</exception>
    public static string? Browser(string? chosen) => string.IsNullOrWhiteSpace(chosen)
        ? Find(Browsers)
        : Find([chosen]) ?? throw new PdfException($"{ChosenBrowser} names '{chosen}', which is not there. Set it to the path of Chromium, Chrome or Edge, or leave it unset.");

    public static string? LibreOffice() => Find(Offices);

    private static string? Find(IEnumerable<string> names) => names.SelectMany(Places).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Places(string name)
    {
        if (Path.IsPathRooted(name))
        {
            return [name];
        }

        if (name.EndsWith(".exe", StringComparison.Ordinal))
        {
            Environment.SpecialFolder[] folders = [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
            return folders.Select(Environment.GetFolderPath).Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name));
        }

        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return path.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name));
    }
}
