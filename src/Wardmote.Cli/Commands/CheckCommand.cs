using System.CommandLine;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Answers;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote check FOLDER|FILE</c>: every number, superlative, change and reference of a report, held against the figures.</summary>
public static class CheckCommand
{
    private static readonly Argument<string> Target = new("FOLDER|FILE") { Description = "The folder of an assessment, or a report: .docx, .md, or .txt as extracted from a PDF." };
    private static readonly Option<string?> Lake = new("--lake") { Description = "The folder of the lake: live values are worked out, and the exhibits are there to check by.", HelpName = "DIR" };
    private static readonly Option<string[]> Definitions = DefinitionsOption.Create();
    private static readonly Option<bool> Json = JsonOption.Create();
    private static readonly Option<string?> Sarif = new("--sarif") { Description = "Also write the findings as SARIF 2.1.0, for editors.", HelpName = "FILE" };
    private static readonly Option<string?> Answer = new("--answer") { Description = "Answer the finding on this line instead: LINE, LINE:KIND or FILE:LINE:KIND.", HelpName = "WHERE" };
    private static readonly Option<string?> Because = new("--because") { Description = "Why the finding stands as it is.", HelpName = "REASON" };
    private static readonly Option<bool> All = new("--all") { Description = "List findings that were answered too." };

    public static Command Create()
    {
        var command = new Command("check", "Read a report against its own tables and the data, and list what does not agree.") { Target, Lake, Definitions, Json, Sarif, Answer, Because, All };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult asked)
    {
        var target = asked.GetValue(Target)!;
        if (!Path.Exists(target))
        {
            throw new UsageException($"There is no file or folder {target}.");
        }

        var findings = Find(target, asked);
        if (asked.GetValue(Answer) is { } where)
        {
            return Say(target, findings, where, asked.GetValue(Because));
        }

        var open = findings.Where(f => f.Answer is null).ToList();
        var shown = asked.GetValue(All) ? findings : open;
        if (asked.GetValue(Sarif) is { } file)
        {
            File.WriteAllText(file, SarifLog.Write(shown));
        }

        if (asked.GetValue(Json))
        {
            JsonOption.Write(shown.Select(CheckText.Entry).ToList());
        }
        else
        {
            CheckText.Write(shown, findings.Count - open.Count, Console.Out);
        }

        return open.Count == 0 ? ExitCode.Success : ExitCode.InputAtFault;
    }

    private static IReadOnlyList<CheckFinding> Find(string target, ParseResult asked)
    {
        if (asked.GetValue(Lake) is not { } named || !Directory.Exists(target))
        {
            return ReportSet.Read(target).Check();
        }

        var lake = LakeOption.ChooseExisting(named);
        var catalog = DefinitionsOption.Load(asked.GetValue(Definitions)!, lake);
        using var warehouse = new Warehouse(lake, catalog);
        return ReportSet.Read(target, new ExhibitEngine(warehouse, catalog)).Check();
    }

    private static int Say(string target, IReadOnlyList<CheckFinding> findings, string where, string? because)
    {
        if (string.IsNullOrWhiteSpace(because))
        {
            throw new UsageException("Say why with --because 'checked against …'.");
        }

        var meant = findings.Where(f => CheckText.Places(f).Contains(where)).ToList();
        if (meant.Count != 1)
        {
            throw new UsageException(meant.Count == 0
                ? $"There is no finding at {where}. Run the check again, and name the place as it is listed."
                : $"There are {meant.Count} findings at {where}. Name one: {string.Join(", ", meant.Select(f => CheckText.Places(f)[^1]))}.");
        }

        var file = AnswerFile.For(target).With(meant[0], because, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date));
        Console.WriteLine($"Answered in {file.Path}.");
        return ExitCode.Success;
    }
}
