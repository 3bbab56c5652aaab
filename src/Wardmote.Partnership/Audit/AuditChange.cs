using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wardmote.Partnership.Audit;

/// <summary>One field, from what to what; null for nothing.</summary>
public sealed record AuditChange(string Field, string? From, string? To)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
