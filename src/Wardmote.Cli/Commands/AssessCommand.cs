using System.CommandLine;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote assess FOLDER</c>: builds an assessment from its text and the lake, in the formats asked for.</summary>
public static class AssessCommand
{
    private static readonly Argument<string> Folder = new("FOLDER") { Description = "The folder in which the assessment's Markdown files lie." };
    private static readonly Option<string?> Lake = LakeOption.Create();
    private static readonly Option<string> Out = new("--out") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
    private static readonly Option<IReadOnlyList<Format>> Formats = FormatsOption.Create();
    private static readonly Option<EditionKind> Edition = EditionOption.Create();
    private static readonly Option<bool> Publish = new("--publish") { Description = "With --edition public: publish it. A site that serves the lake shows it to everybody, and the next edition is protected against readers who have it." };
    private static readonly Option<string[]> Definitions = DefinitionsOption.Create();

    public static Command Create()
    {
        var command = new Command("assess", "Build an assessment: figures, tables, charts and text, in every format.") { Folder, Lake, Out, Edition, Publish, Formats, Definitions };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult asked)
    {
        if (asked.GetValue(Publish) && asked.GetValue(Edition) == EditionKind.Restricted)
        {
            throw new UsageException("The restricted edition holds every count and is not for publication. Add --edition public, or leave --publish out.");
        }

        var lake = LakeOption.ChooseExisting(asked.GetValue(Lake));
        var catalog = DefinitionsOption.Load(asked.GetValue(Definitions)!, lake);
        Publishing.Run(asked.GetValue(Folder)!, lake, catalog, asked.GetValue(Edition), asked.GetValue(Publish), asked.GetValue(Out)!, asked.GetValue(Formats)!);
    }
}
