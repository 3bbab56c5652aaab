using System.Runtime.InteropServices;
using System.Text;

namespace Wardmote.Evidence.Imports;

/// <summary>
/// Makes an import part of the lake. Files are forced to disk and renamed into place, the sidecar last: before its rename the
/// lake is as it was, after it the import is there.
/// </summary>
public static partial class Commit
{
    public static void Files(Lake lake, ImportRecord import, string parquet, string? rejected, WorkFolder work)
    {
        var data = new List<(string, string)> { (parquet, lake.ParquetFile(import)) };
        if (rejected is not null)
        {
            data.Add((rejected, lake.RejectedFile(import)));
        }

        Files(data, Sidecar.Write(import), lake.SidecarFile(import), work);
    }

    /// <param name="data">Files built in the work folder, and where they are to lie; all in the folder of the sidecar.</param>
    public static void Files(IEnumerable<(string From, string To)> data, string sidecar, string sidecarFile, WorkFolder work)
    {
        var folder = Path.GetDirectoryName(sidecarFile)!;
        Directory.CreateDirectory(folder);
        foreach (var (from, to) in data)
        {
            Place(from, to);
        }

        FlushFolder(folder);
        var written = work.File("sidecar.json");
        File.WriteAllText(written, sidecar, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Place(written, sidecarFile);
        FlushFolder(folder);
    }

    private static void Place(string from, string to)
    {
        using (var stream = new FileStream(from, FileMode.Open, FileAccess.ReadWrite))
        {
            stream.Flush(flushToDisk: true);
        }

        File.Move(from, to, overwrite: false);
    }

    /// <summary>A rename survives a power cut only once its folder is on disk. Windows does this by itself.</summary>
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows() || Open(folder, 0) is not (>= 0 and var handle))
        {
            return;
        }

        _ = Flush(handle);
        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Flush(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
