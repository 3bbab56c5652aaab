namespace Wardmote.Evidence.Rendering;

/// <summary>
/// How wide a text is in Helvetica, and so in Arial and Liberation Sans, which are made to the same widths. From the
/// published metrics and not from the machine's fonts, so that a chart or column comes out the same everywhere.
/// </summary>
internal static class TextWidth
{
    // Thousandths of the font size for U+0020 to U+007E, from Adobe's Core 14 font metrics.
    private static readonly short[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>The width of one line of text, in the unit of the font size.</summary>
    public static double Of(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var widths = bold ? Bold : Regular;
        var sum = 0;
        foreach (var c in text)
        {
            sum += c is >= ' ' and <= '~' ? widths[c - ' '] : Beyond(c);
        }

        return sum * size / 1000;
    }

    /// <summary>The width of the longest word, which is as narrow as a text can be wrapped.</summary>
    public static double OfLongestWord(string text, double size, bool bold = false)
    {
        var longest = 0.0;
        foreach (var word in text.AsSpan().SplitAny(' ', '\n'))
        {
            longest = Math.Max(longest, Of(text.AsSpan(word), size, bold));
        }

        return longest;
    }

    /// <summary>The text in lines no wider than asked, broken between words; a word that is wider alone is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Of(longer, size, bold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = word;
            while (Of(line, size, bold) > width && line.Length > 1)
            {
                var fits = Fitting(line, width, size, bold);
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>How many characters from the start fit, at least one, never half of a surrogate pair.</summary>
    private static int Fitting(string text, double width, double size, bool bold)
    {
        var count = 1;
        while (count < text.Length && Of(text.AsSpan(0, count + 1), size, bold) <= width)
        {
            count++;
        }

        return char.IsHighSurrogate(text[count - 1]) ? count == 1 ? Math.Min(2, text.Length) : count - 1 : count;
    }

    /// <summary>Beyond ASCII: accented letters as their plain ones about are, punctuation by name, everything Asian or pictorial one em.</summary>
    private static int Beyond(char c) => c switch
    {
        '\u00A0' => 278,
        '\u2018' or '\u2019' => 222,
        '\u201C' or '\u201D' => 333,
        '\u2014' or '\u2026' => 1000,
        '\u2212' => 584,
        >= '\u0300' and <= '\u036F' => 0,
        >= '\uD800' and <= '\uDFFF' => 500,
        >= '\u2E80' => 1000,
        _ => char.IsUpper(c) ? 722 : 556,
    };
}
