using System.Globalization;
using System.Text.Json;
using Wardmote.Evidence.Rendering.OpenData;
using Wardmote.Partnership.Audit;

namespace Wardmote.Web.Audit;

/// <summary>Entries of the audit as files, written as they are read: an audit may be longer than memory.</summary>
public static class AuditExport
{
    private static readonly string[] Headings = ["Number", "At (UTC)", "By", "Account", "Act", "Item", "Changes", "Previous hash", "Hash"];

    /// <summary>What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection").</summary>
    private const string Formula = "=+-@\t\r";

    /// <summary>For people and spreadsheets: changes as sentences; an apostrophe before what would be a formula.</summary>
    public static async Task WriteCsvAsync(IAsyncEnumerable<AuditEntry> entries, Stream to, CancellationToken stop)
    {
        await using var text = new StreamWriter(to, leaveOpen: true);
        await WriteAsync(Headings, text, stop);
        await foreach (var entry in entries.WithCancellation(stop))
        {
            string[] fields =
            [
                entry.Number.ToString(CultureInfo.InvariantCulture), At(entry), entry.By, entry.AccountId?.ToString() ?? "", entry.Act.Label(), entry.Item,
                string.Join("\n", entry.ReadChanges().Select(change => $"{AuditWords.Field(change.Field)}: {AuditWords.FromTo(change)}")), entry.PreviousHash, entry.Hash,
            ];
            await WriteAsync(fields.Select(field => field.Length > 0 && Formula.Contains(field[0], StringComparison.Ordinal) ? "'" + field : field), text, stop);
        }
    }

    /// <summary>For machines: everything as it was sealed, so that somebody else can go through the hashes.</summary>
    public static async Task WriteJsonAsync(IAsyncEnumerable<AuditEntry> entries, Stream to, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(to);
        json.WriteStartArray();
        await foreach (var entry in entries.WithCancellation(stop))
        {
            json.WriteStartObject();
            json.WriteString("partnership", entry.PartnershipId.ToString("N"));
            json.WriteNumber("number", entry.Number);
            json.WriteString("at", At(entry));
            json.WriteString("account", entry.AccountId?.ToString("N"));
            json.WriteString("by", entry.By);
            json.WriteString("act", entry.Act.ToString());
            json.WriteString("item", entry.Item);
            json.WriteString("changes", entry.Changes);
            json.WriteString("previousHash", entry.PreviousHash);
            json.WriteString("hash", entry.Hash);
            json.WriteEndObject();
            await json.FlushAsync(stop);
        }

        json.WriteEndArray();
    }

    /// <summary>A line at a time, because the server takes nothing that is not written asynchronously.</summary>
    private static Task WriteAsync(IEnumerable<string> fields, StreamWriter text, CancellationToken stop)
    {
        using var line = new StringWriter();
        CsvLine.Write(fields, line);
        return text.WriteAsync(line.ToString().AsMemory(), stop);
    }

    private static string At(AuditEntry entry) => entry.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
