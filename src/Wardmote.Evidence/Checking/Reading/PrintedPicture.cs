using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>What extraction leaves of a chart under its caption: the numbers of its axes and bars, and short words between them.</summary>
internal static class PrintedPicture
{
    /// <summary>A line of so many words is text again.</summary>
    private const int WordsOfProse = 9;

    /// <summary>Fewer loose numbers may be anything.</summary>
    private const int FewestNumbers = 3;

    /// <returns>Its words and numbers, and the index of its last line; null where there is no such thing.</returns>
    public static (string Text, int Last)? Read(IReadOnlyList<PlainLine> lines, int first, FootnoteLines footnotes)
    {
        var words = new List<string>();
        var (numbers, last, kept) = (0, -1, 0);
        for (var i = first; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || footnotes.Holds(i))
            {
                continue;
            }

            var line = LayoutLine.Of(lines[i], i);
            if (ExhibitLabel.Read(0, lines[i].Text) is not null || line.IsProse(WordsOfProse))
            {
                break;
            }

            words.Add(PlainLine.SingleSpaced(lines[i].Text));
            if (lines[i].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => FigureCell.TryRead(w, out var figure) && figure is not null) is > 0 and var found)
            {
                (numbers, last, kept) = (numbers + found, i, words.Count);
            }
        }

        return numbers >= FewestNumbers ? (string.Join("; ", words.Take(kept)), last) : null;
    }
}
