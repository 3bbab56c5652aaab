using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>The same results for a program to read.</summary>
public static class JsonOption
{
    // An apostrophe is an apostrophe: this JSON is for a terminal or a pipe, never part of a page.
    private static readonly JsonSerializerOptions Written = new(Sidecar.Json) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Option<bool> Create() => new("--json") { Description = "Write the result as JSON." };

    public static void Write(object result) => Console.Out.WriteLine(JsonSerializer.Serialize(result, Written));
}
