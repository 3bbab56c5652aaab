namespace Wardmote.Evidence.Imports.Files;

/// <summary>Opens a partner's file by what it is, whatever its name ends in.</summary>
public static class PartnerFile
{
    /// <param name="sheet">For a workbook, the sheet that is meant; null for the first that has a table.</param>
    /// <param name="keepLines">True to keep line breaks within a workbook's cells, where they hold paragraphs.</param>
    /// <exception cref="ImportException">It cannot be read as a table.</exception>
    public static Grid Read(string path, string? sheet = null, bool keepLines = false) =>
        IsWorkbook(path) ? Workbook.Read(path, sheet, keepLines) : new DelimitedText(path).Grid();

    /// <summary>The only table of a text file, or every sheet of a workbook.</summary>
    /// <exception cref="ImportException">It cannot be read as tables.</exception>
    public static IReadOnlyList<Grid> ReadAll(string path) => IsWorkbook(path) ? Workbook.ReadAll(path) : [new DelimitedText(path).Grid()];

    /// <exception cref="ImportException">It is a workbook that cannot be opened: too old, or locked.</exception>
    public static bool IsWorkbook(string path)
    {
        var start = Start(path);
        return Workbook.IsOldOrLocked(start)
            ? throw new ImportException($"{Path.GetFileName(path)} is a workbook of Excel before 2007, or is locked with a password. Save it as XLSX without a password.")
            : Workbook.Is(start);
    }

    private static ReadOnlySpan<byte> Start(string path)
    {
        using var stream = File.OpenRead(path);
        var start = new byte[8];
        return start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
    }
}
