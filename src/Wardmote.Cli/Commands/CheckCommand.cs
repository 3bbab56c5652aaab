using System.CommandLine;
using Wardmote.Cli.Shared;
using Wardmote.Evidence.Checking;

namespace Wardmote.Cli.Commands;

/// <summary><c>wardmote check FOLDER|FILE</c>: every number, superlative, change and reference of a report, held against the figures.</summary>
public static class CheckCommand
{
    private static readonly Argument<string> Target = new("FOLDER|FILE") { Description = "The folder of an assessment, or a report: .docx, .md, or .txt as extracted from a PDF." };
    private static readonly Option<bool> Json = JsonOption.Create();

    public static Command Create()
    {
        var command = new Command("check", "Read a report against its own tables and the data, and list what does not agree.") { Target, Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult asked)
    {
        var findings = ReportSet.Read(asked.GetValue(Target)!).Check();
        if (asked.GetValue(Json))
        {
            JsonOption.Write(findings.Select(CheckText.Entry).ToList());
        }
        else
        {
            CheckText.Write(findings, Console.Out);
        }

        return findings.Count == 0 ? ExitCode.Success : ExitCode.InputAtFault;
    }
}
