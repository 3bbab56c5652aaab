using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Assessment;

/// <summary>What a sentence says where its figure is withheld: the author's own words, or such as fit what was asked for.</summary>
internal static class WithheldWords
{
    /// <param name="filters">Those of the live value, in its order, with their words.</param>
    public static string Of(IReadOnlyList<(string Name, IReadOnlyList<string> Words)> filters, Withheld why)
    {
        var names = filters.Select(f => f.Name).ToList();
        var words = filters.FirstOrDefault(f => f.Name == "if_withheld").Words is [var own] ? own : Usual(names, why);
        return names.Contains("capitalise") && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>They stand where the figure would: "went …", "… of all arrivals", "the number …".</summary>
    private static string Usual(List<string> names, Withheld why) => names switch
    {
        _ when names.Contains("interval") => "limits that are withheld",
        _ when names.Contains("in_words") => "changed by how much is withheld",
        ["value" or "total" or "highest_value" or "lowest_value", ..] when why.Below is { } below => $"fewer than {NumberWords.Count(below)}",
        ["change" or "percent_change", ..] when names.Contains("number") => "a number that is withheld",
        ["change" or "percent_change", ..] => "up or down by a number that is withheld",
        ["change_in_words", ..] => "has a change that is withheld",
        ["share", ..] => "a share that is withheld",
        ["rate", ..] => "a rate that is withheld",
        ["rank", ..] => "(rank withheld)",
        ["highest" or "lowest", ..] => "one that is withheld",
        _ => "a number that is withheld",
    };
}
