using System.CommandLine;
using System.Globalization;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote imports [ID]</c>: what is in the lake, whether it is live, what it replaced and where it came from.</summary>
public static class ImportsCommand
{
    private static readonly Argument<string?> Id = new("ID") { Description = "An import, or the beginning of its id; all of them where left out.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Lake = LakeOption.Create();
    private static readonly Option<string?> Dataset = new("--dataset") { Description = "Only imports of this dataset.", HelpName = "KEY" };
    private static readonly Option<string[]> Definitions = DefinitionsOption.Create();
    private static readonly Option<bool> Json = JsonOption.Create();

    public static Command Create()
    {
        var command = new Command("imports", "List what was imported: live or replaced, from which file, with what findings.") { Id, Lake, Dataset, Definitions, Json };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult asked)
    {
        var lake = LakeOption.ChooseExisting(asked.GetValue(Lake));
        var catalog = DefinitionsOption.Load(asked.GetValue(Definitions)!, lake);
        var key = asked.GetValue(Dataset) is { } named ? catalog.Find(named).Key : null;
        var standings = ImportStanding.All(lake).Where(s => key is null || s.Import.Dataset == key).ToList();
        var one = asked.GetValue(Id) is { } id ? Find(standings, id) : null;
        if (asked.GetValue(Json))
        {
            JsonOption.Write(one is null ? standings.Select(Written) : Written(one));
        }
        else if (one is null)
        {
            List(standings, catalog);
        }
        else
        {
            Tell(one, lake, catalog);
        }
    }

    private static object Written(ImportStanding standing) => new { Standing = standing.Words, standing.Live, standing.ReplacedBy, standing.Import };

    private static ImportStanding Find(IReadOnlyList<ImportStanding> standings, string id)
    {
        var found = standings.Where(s => s.Import.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ImportException($"There is no import {id} in this lake. {Suggestion.For(id, standings.Select(s => s.Import.Id))}"),
            _ => throw new ImportException($"{id} is the beginning of {found.Count} imports: {string.Join(", ", found.Select(s => s.Import.Id))}. Write more of it."),
        };
    }

    private static void List(IReadOnlyList<ImportStanding> standings, DatasetCatalog catalog) => Columns.Write(
        Console.Out,
        ["IMPORT", "DATASET", "STANDING", "ROWS", "COVERS", "FILE"],
        standings.Select(s => new[]
        {
            s.Import.Id,
            s.Import.Dataset,
            s.Words,
            s.Import.Kept.ToString("N0", CultureInfo.InvariantCulture),
            Covered.Words(s.Import, catalog),
            s.Import.Source.Name,
        }));

    private static void Tell(ImportStanding standing, Lake lake, DatasetCatalog catalog)
    {
        var import = standing.Import;
        var sheet = import.Source.Sheet is { } name ? $", sheet {name}" : "";
        Line("Import", import.Id);
        Line("Dataset", import.Dataset);
        Line("Standing", standing.Words + (standing.ReplacedBy.Count == 0 ? "" : $"; replaced by {string.Join(", ", standing.ReplacedBy)}"));
        Line("Covers", Covered.Words(import, catalog));
        Line("File", string.Create(CultureInfo.InvariantCulture, $"{import.Source.Name}{sheet}, {import.Source.Bytes:N0} bytes"));
        Line("SHA-256", import.Source.Sha256);
        Line("Imported", import.ImportedAt.ToString("d MMMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture));
        Line("Rows", string.Create(CultureInfo.InvariantCulture, $"{import.Read:N0} read, {import.Kept:N0} kept, {import.Rejected:N0} rejected"));
        if (import.Rejected > 0)
        {
            Line("Rejected", lake.RejectedFile(import));
        }

        Line("Provisional", import.Provisional ? "yes" : "no");
        Line("Note", import.Note);
        Line("Footnotes", import.Footnotes);
        Line("Replaced", import.Restatement?.Replaced is { } replaced ? string.Join(", ", replaced) : null);
        Line("Moved", import.Restatement?.Moves.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Figure}: {Figure(m.Before)} to {Figure(m.After)}")) ?? []);
        Line("Findings", import.Findings.Select(f => $"{f.Severity.ToString().ToLowerInvariant()}: {f.Place}: {f.Message} {f.Advice}"));
    }

    private static string Figure(decimal? figure) => figure?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "none";

    private static void Line(string name, string? value)
    {
        if (value is not null)
        {
            Console.WriteLine($"{name,-12}{value}");
        }
    }

    private static void Line(string name, IEnumerable<string> values)
    {
        foreach (var (value, i) in values.Select((value, i) => (value, i)))
        {
            Line(i == 0 ? name : "", value);
        }
    }
}
