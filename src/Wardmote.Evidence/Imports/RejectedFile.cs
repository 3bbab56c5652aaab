using System.Globalization;
using System.Text;

namespace Wardmote.Evidence.Imports;

/// <summary>Writes what was left out beside the import, for the partner to correct.</summary>
public static class RejectedFile
{
    /// <returns>The path, or null where nothing was rejected.</returns>
    public static string? Write(IReadOnlyList<RejectedRow> rejected, string path)
    {
        if (rejected.Count == 0)
        {
            return null;
        }

        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        file.WriteLine("Row,Column,Heading,Value,Reason,What to do");
        foreach (var row in rejected)
        {
            file.WriteLine(string.Join(',', row.Row.ToString(CultureInfo.InvariantCulture), row.Column?.ToString(CultureInfo.InvariantCulture), Cell(row.Heading), Cell(row.Value), Cell(row.Reason), Cell(row.Advice)));
        }

        return path;
    }

    private static string Cell(string? text) => text is null ? "" : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
