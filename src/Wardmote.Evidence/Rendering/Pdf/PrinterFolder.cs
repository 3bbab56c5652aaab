namespace Wardmote.Evidence.Rendering.Pdf;

/// <summary>A folder in which another program has worked.</summary>
internal static class PrinterFolder
{
    /// <summary>The browser's last helpers may still be writing to their profile for a moment after it has gone.</summary>
    public static void Remove(string folder)
    {
        for (var attempt = 1; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && attempt < 20)
            {
                Thread.Sleep(50);
            }
        }
    }
}
