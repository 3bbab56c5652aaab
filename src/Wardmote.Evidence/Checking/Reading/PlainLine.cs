using System.Text;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>One line of extracted text.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Dashes plain, spaces kept (columns may be aligned by them), trimmed.</param>
/// <param name="Breaks">True where a bullet or a page starts here: extraction leaves a form feed, a bullet or a single space in front.</param>
internal sealed partial record PlainLine(int Number, string Text, bool Breaks)
{
    /// <summary>True for the first line of a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>At which character of the page's width it starts, from 0.</summary>
    public int Indent { get; init; }

    public bool IsBlank => Text.Length == 0;

    public static IReadOnlyList<PlainLine> Split(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => Of(i + 1, line))];

    /// <summary>Every dash a hyphen, every space plain, soft hyphens gone.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            plain.Append(c switch
            {
                '\u00AD' or '\u200B' or '\uFEFF' => "",
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => "-",
                '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '\t' => " ",
                _ => c.ToString(),
            });
        }

        return plain.ToString();
    }

    public static string SingleSpaced(string text) => Spaces().Replace(text, " ").Trim();

    private static PlainLine Of(int number, string line)
    {
        var bullet = Bullet().Match(line);
        var rest = Plain(line[bullet.Length..]);
        return new(number, rest.Trim(), bullet.Success) 
        {
            StartsPage = line.StartsWith('\f'),
            Indent = bullet.Length + rest.Length - rest.TrimStart().Length - (line.StartsWith('\f') ? 1 : 0),
        };
    }

    [GeneratedRegex(@"^(?:\f\s*|\s*[•▪●◦■‣·\uF0B7\uF0A7]\s*|\s*[-‐–*o]\s+|\s(?=\S))")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
