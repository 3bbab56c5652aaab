using System.Globalization;
using Wardmote.Evidence.Checking;

namespace Wardmote.Cli.Shared;

/// <summary>Findings of the checker, for people and for programs.</summary>
public static class CheckText
{
    public static void Write(IReadOnlyList<CheckFinding> findings, int answered, TextWriter to)
    {
        foreach (var finding in findings)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}: {finding.Kind.Title()} ({finding.Kind.Key()}, {finding.Confidence:0.00})"));
            to.WriteLine($"  “{finding.Sentence}”");
            to.WriteLine($"  {finding.Message}");
            if (finding.Answer is { } answer)
            {
                to.WriteLine($"  Answered {answer.On}: {answer.Because}");
            }

            to.WriteLine();
        }

        var open = findings.Count(f => f.Answer is null);
        to.WriteLine((open switch { 0 => "Nothing to look at.", 1 => "1 finding to look at.", _ => $"{open} findings to look at." }) + (answered > 0 ? $" {answered} answered." : ""));
    }

    /// <summary>The ways to name where a finding is, the fullest last: "553", "553:superlative", "report.txt:553:superlative".</summary>
    public static IReadOnlyList<string> Places(CheckFinding finding) =>
    [
        finding.Line.ToString(CultureInfo.InvariantCulture),
        $"{finding.Line}:{finding.Kind.Key()}",
        $"{finding.File}:{finding.Line}",
        $"{finding.File}:{finding.Line}:{finding.Kind.Key()}",
    ];

    /// <summary>A finding as <c>--json</c> writes it.</summary>
    public static object Entry(CheckFinding finding) => new
    {
        finding.File,
        finding.Line,
        Kind = finding.Kind.Key(),
        finding.Sentence,
        finding.Message,
        finding.Confidence,
        Answer = finding.Answer?.Because,
    };
}
