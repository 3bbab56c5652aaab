using System.Globalization;
using Wardmote.Evidence.Checking;

namespace Wardmote.Cli.Shared;

/// <summary>Findings of the checker, for people and for programs.</summary>
public static class CheckText
{
    public static void Write(IReadOnlyList<CheckFinding> findings, TextWriter to)
    {
        foreach (var finding in findings)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}: {finding.Kind.Title()} ({finding.Kind.Key()}, {finding.Confidence:0.00})"));
            to.WriteLine($"  “{finding.Sentence}”");
            to.WriteLine($"  {finding.Message}");
            to.WriteLine();
        }

        to.WriteLine(findings.Count switch
        {
            0 => "Nothing to look at.",
            1 => "1 finding to look at.",
            var many => $"{many} findings to look at.",
        });
    }

    /// <summary>A finding as <c>--json</c> writes it.</summary>
    public static object Entry(CheckFinding finding) => new
    {
        finding.File,
        finding.Line,
        Kind = finding.Kind.Key(),
        finding.Sentence,
        finding.Message,
        finding.Confidence,
    };
}
