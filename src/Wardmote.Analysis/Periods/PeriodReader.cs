using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Wardmote.Analysis.Periods;

/// <summary>
/// Reads periods as partners write them: "2018", "2018*", "2017/18", "14/15", "Jan - Sep 2018", "Oct 17 to Sep 18", "Oct-18",
/// "2018-10", "Q1 2018/19", "year ending September 2018", "31/05/2018". Day comes before month, as in Britain.
/// </summary>
/// <param name="year">Decides what "2017/18" and "Q1" mean.</param>
/// <param name="monthly">
/// For a return of months: "2010-11" is then November 2010; otherwise, where the second number follows the first, the year 2010/11.
/// </param>
public sealed partial class PeriodReader(YearKind year, bool monthly = false)
{
    /// <summary>Reads text that is nothing but a period, perhaps with a mark after it.</summary>
    public bool TryRead(string text, out PeriodReading reading)
    {
        var (plain, mark) = WithoutMark(Tidy(text));
        var match = WholePattern().Match(plain);
        if (match.Success && Interpret(match) is { } read)
        {
            reading = read with { Mark = mark };
            return true;
        }

        reading = default;
        return false;
    }

    /// <summary>Finds the one period inside a heading or sentence; false where there is none, or more than one.</summary>
    public bool TryFind(string text, [NotNullWhen(true)] out PeriodInText? found)
    {
        found = null;
        var tidy = Tidy(text);
        if (TryRead(tidy, out var whole))
        {
            found = new PeriodInText(whole, "");
            return true;
        }

        foreach (Match match in InnerPattern().Matches(tidy))
        {
            if (Interpret(match) is not { } read)
            {
                continue;
            }

            if (found is not null)
            {
                found = null;
                return false;
            }

            var after = tidy[(match.Index + match.Length)..];
            var mark = FollowingMark().Match(after);
            var rest = (tidy[..match.Index] + " " + after[mark.Length..]).Replace("( )", "", StringComparison.Ordinal).Trim(' ', '-', ',', ':');
            found = new PeriodInText(read with { Mark = mark.Length > 0 ? mark.Value : null }, Spaces().Replace(rest, " "));
        }

        return found is not null;
    }

    /// <summary>Every period in running text, in order. Dashes must be plain and spaces single, so that places fit the text.</summary>
    public IReadOnlyList<PeriodPlace> FindAll(string text) =>
        [.. InnerPattern().Matches(text).Select(match => (match, read: Interpret(match))).Where(m => m.read is not null)
            .Select(m => new PeriodPlace(m.match.Index, m.match.Index + m.match.Length, m.read!.Value))];

    private static string Tidy(string text) =>
        Spaces().Replace(Dashes().Replace(text, "-"), " ").Trim();

    private static (string Text, string? Mark) WithoutMark(string text)
    {
        var mark = TrailingMark().Match(text);
        return mark.Success ? (text[..mark.Index].TrimEnd(), mark.Groups["mark"].Value) : (text, null);
    }

    [GeneratedRegex(@"[\s\u00A0\u2009\u200B\uFEFF]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\u00AD\u2010\u2011\u2012\u2013\u2014\u2212]")]
    private static partial Regex Dashes();

    /// <summary>Stars, daggers, "(p)", "[r]", "provisional": whatever stands after a period to send the reader to a note.</summary>
    [GeneratedRegex(@"\s*(?<mark>[*†‡#^¹²³]+|[\(\[](?:[*†‡#^]+|\d|p|r|e|provisional|revised|to date|part(?: year)?)[\)\]]|(?<=\s)(?:provisional|revised|to date))$", RegexOptions.IgnoreCase)]
    private static partial Regex TrailingMark();

    [GeneratedRegex(@"^[*†‡#^¹²³]+")]
    private static partial Regex FollowingMark();
}
