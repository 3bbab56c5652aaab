using DuckDB.NET.Data;

namespace Wardmote.Evidence.Imports;

/// <summary>Puts into words why the lake could not be written. Nothing was committed then: the lake is as before.</summary>
internal static class LakeFault
{
    /// <returns>Null for anything that is not a fault of the disk or of memory.</returns>
    public static string? Explains(Exception e, Lake lake) => e switch
    {
        DuckDBException when Means(e, "No space left", "disk full", "not enough space", "File too large") => Full(lake),
        IOException when Means(e, "No space left", "disk full", "not enough space", "File too large") => Full(lake),
        DuckDBException when Means(e, "Out of Memory") => "There is not enough memory to import this file. Close other programs, or import it in parts. Nothing was written.",
        UnauthorizedAccessException => $"{lake.Root} cannot be written: {e.Message} Check who may write to it. Nothing was written.",
        IOException and not (FileNotFoundException or DirectoryNotFoundException) => $"{lake.Root} cannot be written, or the file cannot be read: {e.Message} Nothing was written.",
        DuckDBException when Means(e, "IO Error") => $"{lake.Root} cannot be written: {FirstLine(e)} Nothing was written.",
        _ => null,
    };

    private static string Full(Lake lake) =>
        $"The disk that holds {lake.Root} is full. Make room, and import again; nothing was written.";

    private static bool Means(Exception e, params string[] words) => words.Any(w => e.Message.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string FirstLine(Exception e) => e.Message.Split('\n')[0];
}
