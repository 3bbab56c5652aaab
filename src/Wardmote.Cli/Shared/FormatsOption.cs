using System.CommandLine;
using System.CommandLine.Parsing;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Cli.Shared;

/// <summary>Which formats to publish in, written with commas between.</summary>
public static class FormatsOption
{
    public static IReadOnlyList<Format> All { get; } = Enum.GetValues<Format>();

    public static Option<IReadOnlyList<Format>> Create() => new("--formats")
    {
        Description = $"Any of {string.Join(',', All.Select(Name))}, with commas between; all of them where left out.",
        HelpName = "FORMATS",
        CustomParser = Read,
        DefaultValueFactory = _ => All,
    };

    private static IReadOnlyList<Format> Read(ArgumentResult written)
    {
        var names = written.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        foreach (var unknown in names.Where(name => !All.Select(Name).Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            written.AddError($"There is no format '{unknown}'. {Suggestion.For(unknown, All.Select(Name))}");
        }

        if (names.Count == 0)
        {
            written.AddError($"--formats names none. Choose from {string.Join(',', All.Select(Name))}.");
        }

        return [.. All.Where(format => names.Contains(Name(format), StringComparer.OrdinalIgnoreCase))];
    }

    private static string Name(Format format) => format.ToString().ToLowerInvariant();
}
