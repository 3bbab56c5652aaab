using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>A cell read as a figure: "1,215", "38%", "£5,000", "-81", "123*".</summary>
/// <param name="Value">The number; 38 for "38%".</param>
/// <param name="Decimals">Places after the point as printed.</param>
/// <param name="Percent">True where a per cent sign stood behind it.</param>
/// <param name="Text">Without a footnote mark behind it, as it goes on to be checked.</param>
public readonly partial record struct PrintedFigure(decimal Value, int Decimals, bool Percent, string Text)
{
    /// <summary>Beyond what the lake keeps (twelve digits before the point), so that what is larger is rejected there; sums of such stay exact.</summary>
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The point and as many digits behind it as any sheet writes.</summary>
    private const int Places = 18;

    /// <summary>Null for words, blanks and marks, and for numbers that no return can have.</summary>
    public static PrintedFigure? Read(string cell)
    {
        var match = Pattern().Match(cell);
        if (!match.Success)
        {
            return null;
        }

        var digits = match.Groups["whole"].Value.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) + match.Groups["part"].Value;
        if (match.Groups["part"].Length > Places || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > Largest)
        {
            return null;
        }

        return new PrintedFigure(
            match.Groups["sign"].Value is "-" or "−" ? -value : value,
            Math.Max(0, match.Groups["part"].Length - 1),
            match.Groups["percent"].Success,
            cell[..(match.Groups["mark"].Success ? match.Groups["mark"].Index : cell.Length)].TrimEnd());
    }

    /// <summary>Half of the last printed place: how far the number may be from the one that was rounded to it.</summary>
    public decimal Rounding => 0.5m / Power(Decimals);

    private static decimal Power(int decimals)
    {
        var power = 1m;
        for (var i = 0; i < decimals; i++)
        {
            power *= 10;
        }

        return power;
    }

    [GeneratedRegex(@"^(?<sign>[-+−])?£?\s?(?<whole>\d{1,3}(?:[, ]\d{3})+|\d+)?(?<part>\.\d+)?(?<=\d)\s?(?<percent>%)?(?<mark>\s?(?:[*†‡#^]+|\[[a-z\d]\]|\([a-z]\)))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
