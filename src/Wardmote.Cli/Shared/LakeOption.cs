using System.CommandLine;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>Which lake is meant: the one named, or the usual one, which is then said.</summary>
public static class LakeOption
{
    private const string Variable = "WARDMOTE_LAKE";
    private const string Usual = "lake";

    public static Option<string?> Create() => new("--lake")
    {
        Description = $"The folder of the lake; otherwise what {Variable} says, otherwise ./{Usual}.",
        HelpName = "DIR",
    };

    public static Lake Choose(string? named)
    {
        if (named is not null)
        {
            return new Lake(named);
        }

        var variable = Environment.GetEnvironmentVariable(Variable);
        var chosen = new Lake(string.IsNullOrWhiteSpace(variable) ? Usual : variable);
        Console.Error.WriteLine($"Using the lake {chosen.Root}{(string.IsNullOrWhiteSpace(variable) ? "" : $", which {Variable} names")}.");
        return chosen;
    }

    /// <exception cref="ImportException">There is nothing there yet.</exception>
    public static Lake ChooseExisting(string? named)
    {
        var lake = Choose(named);
        return Directory.Exists(lake.Root)
            ? lake
            : throw new ImportException($"There is no lake at {lake.Root}. Import a file into it first, or name another with --lake.");
    }
}
