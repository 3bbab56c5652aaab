using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>What is said, once, under an exhibit with numbers that are withheld.</summary>
internal static class WithheldNote
{
    public const string Text = Cell.WithheldMark + ": small number withheld so that nobody can be identified, or a number from which one could be worked out.";

    /// <param name="tellings">What is said of figures by the rule that they follow; one that explains the mark stands in the place of <see cref="Text"/>.</param>
    public static IEnumerable<string> Of(IReadOnlyList<IReadOnlyList<Figure>> figures, IEnumerable<string> tellings)
    {
        var said = tellings.Distinct().ToLookup(note => note.StartsWith(Cell.WithheldMark, StringComparison.Ordinal));
        var mark = said[true].DefaultIfEmpty(Text);
        return figures.Any(row => row.Any(f => f.Withheld is not null)) ? [.. mark, .. said[false]] : said[false];
    }
}
