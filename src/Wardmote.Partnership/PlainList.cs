namespace Wardmote.Partnership;

/// <summary>Lists as sentences have them.</summary>
public static class PlainList
{
    /// <summary>"one", "one and two", "one, two and three".</summary>
    public static string Of(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
