using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>
/// Footnotes as extraction leaves them: lines that start with the next number in turn and go on with an address or with words,
/// up to a blank line, the next footnote or the next page.
/// </summary>
internal sealed partial class FootnoteLines
{
    /// <summary>A footnote lost in extraction must not hide those after it.</summary>
    private const int MostSkipped = 3;

    private readonly HashSet<int> indices = [];
    private int last;
    private bool listed;

    public HashSet<int> Numbers { get; } = [];

    public List<Passage> Texts { get; } = [];

    /// <param name="index">From 0.</param>
    public bool Holds(int index) => indices.Contains(index);

    public static FootnoteLines In(IReadOnlyList<PlainLine> lines)
    {
        var found = new FootnoteLines();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Heading().IsMatch(lines[i].Text))
            {
                (found.listed, found.last) = (true, 0);
            }

            if (!found.Starts(lines, i))
            {
                continue;
            }

            var digits = found.Pattern.Match(lines[i].Text).Groups["number"].Length;
            found.last = int.Parse(lines[i].Text.AsSpan(0, digits), CultureInfo.InvariantCulture);
            found.Numbers.Add(found.last);
            var passage = new Passage();
            for (var start = i; i < lines.Count && !lines[i].IsBlank && (i == start || (!lines[i].Breaks && !found.Starts(lines, i) && !(AddressOnly().IsMatch(passage.Text) && Sentence().IsMatch(lines[i].Text)))); i++)
            {
                found.indices.Add(i);
                passage.Add(lines[i].Number, i == start ? lines[i].Text[digits..].TrimStart('.') : lines[i].Text);
            }

            if (!passage.IsEmpty)
            {
                found.Texts.Add(passage);
            }

            i--;
        }

        return found;
    }

    private bool Starts(IReadOnlyList<PlainLine> lines, int index)
    {
        var match = Pattern.Match(lines[index].Text);
        var ahead = match.Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) - last : 0;
        if (ahead is < 1 or > MostSkipped)
        {
            return false;
        }

        var rest = match.Groups["rest"].Value;
        var address = rest.Length == 0 ? index + 1 < lines.Count && Address().IsMatch(lines[index + 1].Text) : Address().IsMatch(rest);
        // An address leaves no doubt; words need the very next number and must not be a table's row.
        return address || (ahead == 1 && rest.Split(' ').Length >= 4 && TextTable.Cells(lines[index].Text).Count < 2);
    }

    /// <summary>In a list of footnotes numbers have a stop after them.</summary>
    private Regex Pattern => listed ? Listed() : Start();

    [GeneratedRegex(@"^(?:foot|end)notes$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<number>[1-9]\d?)\.?(?:\s+|(?=https?:))(?<rest>(?:https?:|[A-Z""“‘(]).*)$")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?<number>[1-9]\d?)(?:\s+|(?=https?:))(?<rest>(?:https?:|[A-Z""“‘(]).*)?$|^(?<number>[1-9]\d?)(?<rest>)$")]
    private static partial Regex Start();

    /// <summary>What follows an address and starts with a capital is text again.</summary>
    [GeneratedRegex(@"^https?:\S+$")]
    private static partial Regex AddressOnly();

    [GeneratedRegex(@"^[A-Z][a-z]+\s")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:https?:|www\.)")]
    private static partial Regex Address();
}
