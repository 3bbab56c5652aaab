using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Checking.Claims;

/// <summary>
/// Finds the numbers of a sentence that state a figure: digits, words ("twenty-three"), fractions and multiples. Dates, ages, lengths
/// of time, references, addresses and the base of a rate ("per 1,000") are none.
/// </summary>
internal static partial class QuantityReader
{
    /// <param name="periods">Where the sentence speaks of time; no number inside them is a figure.</param>
    public static IReadOnlyList<Quantity> Read(string text, IReadOnlyList<PeriodPlace> periods)
    {
        var found = new List<Quantity>();
        foreach (Match match in Number().Matches(text))
        {
            if (periods.Any(p => p.Start < match.Index + match.Length && match.Index < p.End) || IsNoFigure(text, match))
            {
                continue;
            }

            found.Add(Printed(text, match));
        }

        found.AddRange(WordNumbers(text, found));
        return [.. found.OrderBy(q => q.Start)];
    }

    private static bool IsNoFigure(string text, Match match)
    {
        var before = text[..match.Index];
        var after = text[(match.Index + match.Length)..];
        var number = match.Groups["number"].Value;
        var plain = !match.Groups["unit"].Success && !match.Groups["pound"].Success;
        return LabelBefore().IsMatch(before)
            || (plain && (TimeAfter().IsMatch(after) || DateAfter().IsMatch(after) || AgeBefore().IsMatch(before) || (number[0] == '0' && number.Length > 1 && !number.Contains('.', StringComparison.Ordinal))))
            || (plain && Year().IsMatch(number) && !CountedAfter().IsMatch(after))
            || Joined().IsMatch(after[..Math.Min(after.Length, 2)])
            || (before.Length > 0 && (char.IsLetterOrDigit(before[^1]) || before[^1] is '#' or '@' or '/' or '_'))
            || (plain && Telephone().IsMatch(before))
            || (plain && CodeBefore().IsMatch(before))
            || (before.EndsWith('-') && before.Length > 1 && char.IsLetterOrDigit(before[^2]));
    }

    private static Quantity Printed(string text, Match match)
    {
        var digits = match.Groups["number"].Value;
        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var places = digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? digits.Length - point - 1 : 0;
        var factor = match.Groups["size"].Value.ToLowerInvariant() switch
        {
            "" => 1m,
            "thousand" or "k" => 1_000m,
            "billion" or "bn" => 1_000_000_000m,
            _ => 1_000_000m,
        };
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        var after = text[(match.Index + match.Length)..];
        var before = text[..match.Index];
        var per = PerAfter().Match(after);
        var kind = unit.Contains("point", StringComparison.Ordinal) ? QuantityKind.Points
            : unit.Length > 0 ? QuantityKind.Percent
            : match.Groups["pound"].Success ? QuantityKind.Money
            : per.Success || places > 0 ? QuantityKind.Rate
            : QuantityKind.Count;
        var half = places > 0 || kind is QuantityKind.Percent or QuantityKind.Points || factor > 1 ? factor * Power(-places) / 2 : 0;
        var (low, high) = Hedges.Widen(before, value * factor, half);
        return new(match.Index, match.Index + match.Length, match.Value.Trim(), value * factor, low, high, kind, RoleOf(before, after), NounAfter(after))
        {
            IsPer = per.Success,
            Per = per.Success && per.Groups["time"].Success ? per.Groups["time"].Value.ToLowerInvariant() : null,
        };
    }

    private static IEnumerable<Quantity> WordNumbers(string text, List<Quantity> printed)
    {
        foreach (Match match in Fraction().Matches(text))
        {
            if (printed.Any(q => q.Start < match.Index + match.Length && match.Index < q.End))
            {
                continue;
            }

            var value = 100m * FractionOf(match);
            var before = text[..match.Index];
            // A fraction in words is a round one: anything nearer to it than to the next is meant.
            var (low, high) = Hedges.Widen(before, value, value >= 10 ? 3m : 1m);
            high = Hedges.IsMore(before) ? value * (1 + Hedges.OverAFraction) : high;
            yield return new(match.Index, match.Index + match.Length, match.Value, value, low, high, QuantityKind.Percent, RoleOf(before, text[(match.Index + match.Length)..]), "") { Loose = true };
        }

        foreach (Match match in Multiple().Matches(text))
        {
            var (value, low, high) = Multiples.Of(match.Value.ToLowerInvariant());
            var before = text[..match.Index];
            if (Hedges.IsNearly(before))
            {
                (low, high) = value > 1 ? (value * 0.85m, value) : (value, value * 1.2m);
            }
            else if (Hedges.IsMore(before))
            {
                (low, high) = value > 1 ? (value, value * 1.5m) : (0, value);
            }

            yield return new(match.Index, match.Index + match.Length, match.Value, value, low, high, QuantityKind.Multiple, value > 1 ? QuantityRole.Rise : QuantityRole.Fall, "") { Loose = true };
        }

        foreach (Match match in NumberWord().Matches(text))
        {
            var after = text[(match.Index + match.Length)..];
            var before = text[..match.Index];
            if (TimeAfter().IsMatch(after) || LabelBefore().IsMatch(before) || WordFollows().IsMatch(after) || Fraction().Matches(text).Any(f => f.Index < match.Index + match.Length && match.Index < f.Index + f.Length))
            {
                continue;
            }

            var value = Multiples.Spelled(match.Value);
            var percent = PercentAfter().Match(after);
            var (low, high) = Hedges.Widen(before, value, percent.Success ? 0.5m : 0);
            yield return new(match.Index, match.Index + match.Length + percent.Length, match.Value + percent.Value, value, low, high, percent.Success ? QuantityKind.Percent : QuantityKind.Count, RoleOf(before, after), NounAfter(after[percent.Length..])) { Loose = value < 3 && !percent.Success };
        }
    }

    private static decimal FractionOf(Match match)
    {
        if (match.Groups["in"].Success)
        {
            return Number(match.Groups["top"].Value) / Number(match.Groups["in"].Value);
        }

        var part = match.Groups["part"].Value.ToLowerInvariant().TrimEnd('s') switch
        {
            "half" or "halve" => 1m / 2,
            "third" => 1m / 3,
            "quarter" => 1m / 4,
            "fifth" => 1m / 5,
            "sixth" => 1m / 6,
            "eighth" => 1m / 8,
            "tenth" => 1m / 10,
            _ => 1m,
        };
        return part * (match.Groups["times"].Value.ToLowerInvariant().TrimEnd('-', ' ') switch { "two" => 2, "three" => 3, "four" => 4, "nine" => 9, _ => 1 });

        static decimal Number(string word) => decimal.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : Multiples.Spelled(word);
    }

    /// <summary>Whether the number is a level or a change: told by the words just around it.</summary>
    private static QuantityRole RoleOf(string before, string after)
    {
        if (RiseAfter().IsMatch(after) || RiseBefore().IsMatch(before))
        {
            return QuantityRole.Rise;
        }

        return FallAfter().IsMatch(after) || (FallBefore().IsMatch(before) && !Refused().IsMatch(before)) ? QuantityRole.Fall : QuantityRole.Level;
    }

    private static string NounAfter(string after)
    {
        var words = NextWords().Match(after);
        return words.Success ? words.Groups["words"].Value : "";
    }

    private static decimal Power(int places) => places == 0 ? 1 : 1m / (decimal)Math.Pow(10, -places);
}
