using System.CommandLine;
using System.Globalization;
using Wardmote.Analysis.Harm;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Harm;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote weights</c>: which weights by harm are loaded; <c>import</c> takes in a publisher's file.</summary>
public static class WeightsCommand
{
    /// <summary>What the two official sets are called, where nothing else is said.</summary>
    private static readonly Dictionary<string, string> Known = new() { ["ons-crime-severity"] = "Crime Severity Score", ["cambridge-harm"] = "Cambridge Crime Harm Index" };

    private static readonly Option<string?> Lake = LakeOption.Create();
    private static readonly Option<bool> Json = JsonOption.Create();

    private static readonly Argument<string> File = new("FILE") { Description = "The publisher's table of offences and weights: CSV, XLSX or ODS." };
    private static readonly Option<string> Key = new("--key") { Description = "The name by which exhibits ask for it: ons-crime-severity, cambridge-harm or another.", HelpName = "KEY", Required = true };
    private static readonly Option<string> Version = new("--version-name") { Description = "Its version, as its publisher names it: 2024, or February 2026.", HelpName = "NAME", Required = true };
    private static readonly Option<DateOnly> From = new("--from") { Description = "The first day of offences that it is meant for: 2024-04-01.", HelpName = "DATE", Required = true };
    private static readonly Option<string> Source = new("--source") { Description = "Title and date of the publication.", HelpName = "TEXT", Required = true };
    private static readonly Option<string?> Name = new("--name") { Description = "What tables call it, where it is neither of the two official ones.", HelpName = "TEXT" };
    private static readonly Option<string?> Sheet = new("--sheet") { Description = "For a workbook, the sheet with the weights; otherwise the first that has a table.", HelpName = "NAME" };
    private static readonly Option<string?> Weight = new("--weight") { Description = "The heading of the column of weights, where there are several.", HelpName = "HEADING" };

    public static Command Create()
    {
        var import = new Command("import", "Take in a publisher's table of weights.") { File, Key, Version, From, Source, Name, Sheet, Weight, Lake };
        import.SetAction(Import);
        var command = new Command("weights", "List the weights by harm that are loaded, or take in an official table of them.") { import, Lake, Json };
        command.SetAction(List);
        return command;
    }

    private static int Import(ParseResult asked)
    {
        var key = asked.GetValue(Key)!;
        if (key.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
        {
            throw new UsageException($"--key is '{key}'. Use lower-case letters, digits and hyphens.");
        }

        try
        {
            var read = OfficialWeights.Read(asked.GetValue(File)!, asked.GetValue(Sheet), asked.GetValue(Weight));
            var set = new HarmWeightSet(asked.GetValue(Name) ?? Known.GetValueOrDefault(key, key), asked.GetValue(Version)!, asked.GetValue(From), asked.GetValue(Source)!, read.Offences);
            HarmWeightFolder.Add(LakeOption.Choose(asked.GetValue(Lake)).Root, key, set);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read.Offences.Count:N0} offences taken in as {set.Name}, {set.Version}, by the column '{read.Column}'. Exhibits ask for it with 'weights: {{ set: {key}, by: … }}'."));
            if (read.Unweighted.Count > 0)
            {
                Console.Error.WriteLine($"Without a weight, and so left out: {string.Join("; ", read.Unweighted)}.");
            }

            return ExitCode.Success;
        }
        catch (Exception refused) when (refused is HarmWeightFileException or ImportException or ArgumentException)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCode.InputAtFault;
        }
    }

    private static void List(ParseResult asked)
    {
        var lake = LakeOption.ChooseExisting(asked.GetValue(Lake)).Root;
        var sets = HarmWeightFolder.Keys(lake).SelectMany(key => HarmWeightFolder.Read(lake, key).Select(set => (Key: key, Set: set))).ToList();
        if (asked.GetValue(Json))
        {
            JsonOption.Write(sets.Select(s => new { s.Key, s.Set.Name, s.Set.Version, s.Set.ValidFrom, s.Set.Source, Offences = s.Set.Weights.Count }));
        }
        else if (sets.Count == 0)
        {
            Console.WriteLine("No weights are loaded, and none are made up. Take in an official table with 'wardmote weights import FILE --key ons-crime-severity …'; docs/how-to/weigh-by-harm.md says where to find it.");
        }
        else
        {
            Columns.Write(
                Console.Out,
                ["KEY", "SET", "VERSION", "FROM", "OFFENCES", "SOURCE"],
                sets.Select(s => new[] { s.Key, s.Set.Name, s.Set.Version, s.Set.ValidFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), s.Set.Weights.Count.ToString(CultureInfo.InvariantCulture), s.Set.Source }));
        }
    }
}
