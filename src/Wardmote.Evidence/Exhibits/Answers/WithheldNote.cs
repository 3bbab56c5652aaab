using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>What is said, once, under an exhibit with numbers that are withheld.</summary>
internal static class WithheldNote
{
    public const string Text = Cell.WithheldMark + ": small number withheld so that nobody can be identified, or a number from which one could be worked out.";

    public static IEnumerable<string> Of(IReadOnlyList<IReadOnlyList<Figure>> figures) => figures.Any(row => row.Any(f => f.Withheld is not null)) ? [Text] : [];
}
