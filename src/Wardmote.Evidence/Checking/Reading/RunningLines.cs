using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Lines that every page bears: the report's title, the number of the page. They are blanked, so that what they part is whole again.</summary>
internal static partial class RunningLines
{
    /// <summary>From so many pages on a line that comes back is no coincidence.</summary>
    private const int FewestPages = 4;

    /// <summary>How far from the end of a page they stand, in lines that hold something.</summary>
    private const int Edge = 2;

    public static IReadOnlyList<PlainLine> Without(IReadOnlyList<PlainLine> lines)
    {
        var edges = Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsPage).SelectMany(start => Before(lines, start).Concat(After(lines, start))).ToHashSet();
        var running = edges.GroupBy(i => Shape(lines[i].Text)).Where(g => g.Count() >= FewestPages).SelectMany(g => g).ToHashSet();
        return running.Count == 0 ? lines : [.. lines.Select((line, i) => running.Contains(i) ? line with { Text = "" } : line)];
    }

    private static IEnumerable<int> Before(IReadOnlyList<PlainLine> lines, int start) =>
        Enumerable.Range(0, start).Reverse().Where(i => !lines[i].IsBlank).Take(Edge);

    private static IEnumerable<int> After(IReadOnlyList<PlainLine> lines, int start) =>
        Enumerable.Range(start, lines.Count - start).Where(i => !lines[i].IsBlank).Take(Edge);

    private static string Shape(string text) => Digits().Replace(text, "#");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
