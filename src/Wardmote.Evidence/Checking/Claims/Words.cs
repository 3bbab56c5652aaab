using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Claims;

/// <param name="Start">Offset in the text, from 0.</param>
/// <param name="Stem">The word in lower case without its ending, so that "assaults" and "assaulted" meet.</param>
internal readonly record struct Word(int Start, int End, string Text, string Stem);

/// <summary>Words of running text and of labels, made comparable.</summary>
internal static partial class Words
{
    private static readonly HashSet<string> Stops = [.. (
        "a an and are as at be been by for from had has have in into is it its of on or that the their them then there these they this those to was were which who whom will with " +
        "not no per all any both each other than some such also may can could would should our we about over under between during within more most less least very " +
        "number numbers total totals overall grand count counts rate rates percentage proportion share figure figures category categories type types group item description status " +
        "so if when how what where because only also just while even still " +
        "gender sex issue issues yes year years month months period recorded reported data source change one two three shown show shows below above table chart").Split(' ')];

    public static IReadOnlyList<Word> Of(string text) =>
        [.. Pattern().Matches(text).Select(m => new Word(m.Index, m.Index + m.Length, m.Value, Stem(m.Value)))];

    /// <summary>The stems that tell one label from another: without brackets, numbers and words that any label may have.</summary>
    public static IReadOnlyList<string> Telling(string label) =>
        [.. Of(Brackets().Replace(label, " ")).Where(w => !IsCommon(w.Text)).Select(w => w.Stem).Distinct()];

    public static bool IsCommon(string word) => word.Length < 2 || Stops.Contains(word.ToLowerInvariant());

    public static string Stem(string word)
    {
        var w = word.ToLowerInvariant().Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).TrimEnd('\'', '’');
        w = Same.GetValueOrDefault(w, w);
        if (w.Length <= 3)
        {
            return w;
        }

        w = w.EndsWith("ies", StringComparison.Ordinal) ? w[..^3] + "y"
            : w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("shes", StringComparison.Ordinal) || w.EndsWith("ches", StringComparison.Ordinal) ? w[..^2]
            : w.EndsWith('s') && !w.EndsWith("ss", StringComparison.Ordinal) && !w.EndsWith("us", StringComparison.Ordinal) ? w[..^1] : w;
        w = w.Length > 6 && w.EndsWith("ing", StringComparison.Ordinal) ? w[..^3] : w.Length > 5 && w.EndsWith("ed", StringComparison.Ordinal) ? w[..^2] : w;
        return w.Length > 4 && w.EndsWith('e') ? w[..^1] : w;
    }

    /// <summary>Everyday English that goes by several names.</summary>
    private static readonly Dictionary<string, string> Same = new()
    {
        ["women"] = "female", ["woman"] = "female", ["girls"] = "female", ["girl"] = "female", ["females"] = "female",
        ["men"] = "male", ["man"] = "male", ["boys"] = "male", ["boy"] = "male", ["males"] = "male",
        ["children"] = "child", ["people"] = "person", ["persons"] = "person", ["premises"] = "premise", ["violent"] = "violence",
        ["offences"] = "crime", ["offence"] = "crime", ["crimes"] = "crime",
        ["homes"] = "home", ["vehicles"] = "vehicle", ["stolen"] = "theft", ["stealing"] = "theft", ["thefts"] = "theft",
    };

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’]*")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
