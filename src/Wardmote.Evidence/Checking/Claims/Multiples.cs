namespace Wardmote.Evidence.Checking.Claims;

/// <summary>Numbers in words.</summary>
internal static class Multiples
{
    private static readonly string[] Small = ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>"twenty-three" is 23; a word that is no number is 0.</summary>
    public static decimal Spelled(string words)
    {
        var parts = words.ToLowerInvariant().Split('-', ' ');
        return parts[^1] == "hundred" ? 100 : parts.Sum(part => Math.Max(0, Array.IndexOf(Small, part)) + 10 * (Array.IndexOf(Tens, part) is >= 0 and var tens ? tens + 2 : 0));
    }

    /// <summary>What "doubled" means, and how far from it a writer still says so.</summary>
    public static (decimal Value, decimal Low, decimal High) Of(string word)
    {
        var value = word switch
        {
            _ when word.Contains("doubl", StringComparison.Ordinal) || word.StartsWith("two", StringComparison.Ordinal) || word.StartsWith("twice", StringComparison.Ordinal) => 2m,
            _ when word.StartsWith("tre", StringComparison.Ordinal) || word.StartsWith("tri", StringComparison.Ordinal) || word.StartsWith("three", StringComparison.Ordinal) => 3m,
            _ when word.StartsWith("quad", StringComparison.Ordinal) || word.StartsWith("four", StringComparison.Ordinal) => 4m,
            _ when word.StartsWith("five", StringComparison.Ordinal) => 5m,
            _ when word.StartsWith("ten", StringComparison.Ordinal) => 10m,
            _ => 0.5m,
        };
        return value > 1 ? (value, value * 0.92m, value * 1.2m) : (value, 0.42m, 0.55m);
    }
}
