using System.CommandLine;
using System.Text.RegularExpressions;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Exhibits.Tracing;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote trace 'EXHIBIT[ROW,COLUMN]'</c>: a published cell, back to the imports and rows behind it.</summary>
public static partial class TraceCommand
{
    private static readonly Argument<string> Cell = new("EXHIBIT[ROW,COLUMN]") { Description = "A cell by its exhibit's id, the words that head its row, and its column's heading; without a column where there is only one." };
    private static readonly Option<string?> Lake = LakeOption.Create();
    private static readonly Option<string?> Text = new("--assessment") { Description = "The folder in which the assessment's Markdown files lie; otherwise the folder 'assessment' beside the lake, or here.", HelpName = "FOLDER" };
    private static readonly Option<string[]> Definitions = DefinitionsOption.Create();
    private static readonly Option<bool> Json = JsonOption.Create();

    public static Command Create()
    {
        var command = new Command("trace", "Follow a published cell back to the partners' files.") { Cell, Lake, Text, Definitions, Json };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult asked)
    {
        var cell = ReadCell().Match(asked.GetValue(Cell)!);
        if (!cell.Success)
        {
            throw new UsageException($"'{asked.GetValue(Cell)}' is not a cell. Write it as 'exhibit-id[Row,Column]', in quotation marks.");
        }

        var lake = LakeOption.ChooseExisting(asked.GetValue(Lake));
        var catalog = DefinitionsOption.Load(asked.GetValue(Definitions)!, lake);
        var questions = AssessmentFolder.Read(asked.GetValue(Text) ?? UsualText(lake)).Questions;
        var exhibit = cell.Groups["exhibit"].Value.Trim();
        if (!questions.TryGetValue(exhibit, out var question))
        {
            throw new ImportException($"The assessment has no exhibit '{exhibit}'. {Suggestion.For(exhibit, questions.Keys)}");
        }

        using var warehouse = new Warehouse(lake, catalog);
        var trace = Find(new ExhibitEngine(warehouse, catalog), question, cell.Groups["place"].Value);
        if (asked.GetValue(Json))
        {
            JsonOption.Write(trace);
        }
        else
        {
            TraceText.Write(trace, Console.Out);
        }
    }

    /// <summary>Words on rows and columns may have commas in them: each comma is tried as the one between, from the last to the first.</summary>
    private static CellTrace Find(ExhibitEngine engine, ExhibitQuestion question, string place)
    {
        var commas = Enumerable.Range(0, place.Length).Where(i => place[i] == ',').Reverse().ToList();
        ExhibitException? first = null;
        foreach (var comma in commas)
        {
            try
            {
                return engine.Trace(question, place[..comma].Trim(), place[(comma + 1)..].Trim());
            }
            catch (ExhibitException e)
            {
                first ??= e;
            }
        }

        return commas.Count <= 1 && first is null ? engine.Trace(question, place.Trim(), column: null) : throw first!;
    }

    private static string UsualText(Lake lake)
    {
        const string usual = "assessment";
        var beside = Path.Combine(lake.Root, "..", usual);
        var chosen = Path.GetFullPath(Directory.Exists(beside) ? beside : usual);
        Console.Error.WriteLine($"Using the assessment {chosen}.");
        return chosen;
    }

    [GeneratedRegex(@"^(?<exhibit>[^\[\]]+)\[(?<place>.+)\]$")]
    private static partial Regex ReadCell();
}
