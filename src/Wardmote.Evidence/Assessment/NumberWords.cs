using Wardmote.Evidence.Exhibits;

namespace Wardmote.Evidence.Assessment;

/// <summary>Numbers in words, where words read better and claim no more than the figure does.</summary>
internal static class NumberWords
{
    private static readonly string[] Counts = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly (decimal Share, string Words)[] Fractions =
    [
        (0, "none"), (10, "one tenth"), (20, "one fifth"), (25, "one quarter"), (100m / 3, "one third"), (40, "two fifths"), (50, "half"),
        (60, "three fifths"), (200m / 3, "two thirds"), (75, "three quarters"), (80, "four fifths"), (90, "nine tenths"), (100, "all"),
    ];

    /// <summary>"nine" up to ten, digits above.</summary>
    public static string Count(decimal number) => number is >= 0 and <= 10 && number == Math.Truncate(number)
        ? Counts[(int)number]
        : NumberText.Of(number, 0);

    /// <summary>"second" up to tenth, "11th" above.</summary>
    public static string Ordinal(int number) => number switch
    {
        <= 10 => Ordinals[number],
        _ when number % 100 is 11 or 12 or 13 => $"{number}th",
        _ => number + (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" },
    };

    /// <summary>
    /// The nearest plain fraction: "one third" within half a percentage point, "about one third" within two; otherwise the
    /// percentage. "None", "all" and "half" are said without "about" only where they are exact.
    /// </summary>
    /// <param name="percent">0 to 100.</param>
    public static string Fraction(decimal percent)
    {
        var (share, words) = Fractions.MinBy(f => Math.Abs(f.Share - percent));
        var distance = Math.Abs(share - percent);
        if (distance == 0)
        {
            return words;
        }

        return share is 0 or 100 || distance > 2 ? NumberText.Of(percent, 0, "%") : distance <= 0.5m && share != 50 ? words : "about " + words;
    }
}
