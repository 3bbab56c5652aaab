namespace Wardmote.Evidence.Imports.Files;

/// <summary>Opens a partner's file by what it is, whatever its name ends in.</summary>
public static class PartnerFile
{
    /// <param name="sheet">For a workbook, the sheet that is meant; null for the first that has a table.</param>
    /// <exception cref="ImportException">It cannot be read as a table.</exception>
    public static Grid Read(string path, string? sheet = null)
    {
        var start = Start(path);
        if (Workbook.IsOldOrLocked(start))
        {
            throw new ImportException($"{Path.GetFileName(path)} is a workbook of Excel before 2007, or is locked with a password. Save it as XLSX without a password.");
        }

        if (Workbook.Is(start))
        {
            return Workbook.Read(path, sheet);
        }

        return new DelimitedText(path).Grid();
    }

    private static ReadOnlySpan<byte> Start(string path)
    {
        using var stream = File.OpenRead(path);
        var start = new byte[8];
        return start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
    }
}
