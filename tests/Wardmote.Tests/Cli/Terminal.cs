using System.Diagnostics;
using System.Text.Json;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Cli;

/// <summary>Types commands as a person does: a process of its own, in an empty folder of its own.</summary>
internal sealed class Terminal : IDisposable
{
    private const string Program = "wardmote.dll";

    private readonly TemporaryFolder folder = new();

    public Dictionary<string, string?> Variables { get; } = new() { ["WARDMOTE_LAKE"] = null };

    /// <summary>Places of ambulance callouts that the built-in definitions know without a partnership's own.</summary>
    public const string Callouts = "District,2016,2017\nFenland,12,15\nHuntingdonshire,20,18\n";

    public string Folder => folder.Path;

    public string With(string name, string text) => folder.With(name, text);

    public Said Type(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, Program), .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Said(process.ExitCode, output, error.Result);
    }

    public void Dispose() => folder.Dispose();
}

/// <summary>What a command answered.</summary>
internal sealed record Said(int Exit, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
