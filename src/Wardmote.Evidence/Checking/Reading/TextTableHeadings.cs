using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>
/// Gives each column of an extracted table its heading, where the lines above the first row still tell: by the periods in them, by
/// blanks between headings, or by wide spaces. Otherwise columns stay without a name.
/// </summary>
internal sealed partial class TextTableHeadings(IReadOnlyList<TextTableLine> lines, int width, bool pairs)
{
    private static readonly PeriodReader Periods = new(YearKind.Calendar);

    /// <summary>One for each column; "%" for the percentage beside a figure, empty where the heading is lost.</summary>
    public IReadOnlyList<string> Read()
    {
        var columns = pairs ? width / 2 : width;
        var found = ByPeriods(columns) ?? ByGroups(columns) ?? BySpaces(columns) ?? ByWords(columns) ?? ByPercentSign(columns) ?? Alone(columns) ?? [.. Enumerable.Repeat("", columns)];
        return pairs ? [.. found.SelectMany(heading => new[] { heading.TrimEnd('%', ' '), "%" })] : found;
    }

    private string Joined => PlainLine.SingleSpaced(string.Join(' ', lines.Select(l => l.Text)));

    private List<string>? ByPeriods(int columns)
    {
        var text = Joined;
        var places = Periods.FindAll(text);
        var rest = places.Count > 0 ? text[places[^1].End..].Trim(' ', '*', '†') : "";
        if (places.Count == columns)
        {
            // Words repeated over every period ("Apr-Nov 2017 ALL ASB") say nothing of one column.
            return [.. places.Select(p => text[p.Start..p.End])];
        }

        return places.Count == columns - 1 && rest.Length > 0 ? [.. places.Select(p => text[p.Start..p.End]), rest] : null;
    }

    private List<string>? ByGroups(int columns)
    {
        var groups = new List<List<string>> { new() };
        foreach (var line in lines)
        {
            if (line.Text.Length > 0)
            {
                groups[^1].Add(line.Text);
            }
            else if (groups[^1].Count > 0)
            {
                groups.Add([]);
            }
        }

        var joined = groups.Where(g => g.Count > 0).Select(g => PlainLine.SingleSpaced(WordBreak().Replace(string.Join('\n', g), "").Replace('\n', ' '))).ToList();
        return Fit(Reunited(joined), columns) ?? Fit(joined, columns);
    }

    /// <summary>A heading that a blank line parted goes on in lower case or with a figure: "Rate of incidents per" and "1,000 population".</summary>
    private static List<string> Reunited(List<string> groups)
    {
        var whole = new List<string>();
        foreach (var group in groups)
        {
            if (whole.Count > 0 && (char.IsLower(group[0]) || char.IsDigit(group[0])))
            {
                whole[^1] += " " + group;
            }
            else
            {
                whole.Add(group);
            }
        }

        return whole;
    }

    private List<string>? BySpaces(int columns) => lines
        .Where(l => l.Text.Length > 0)
        .Select(l => Fit([.. WideSpace().Split(l.Text).Where(t => t.Length > 0)], columns))
        .LastOrDefault(fit => fit is not null);

    /// <summary>"Year Incidents Crimes" over two columns: a word for each and one for the labels, each with a capital.</summary>
    private List<string>? ByWords(int columns) =>
        lines.Where(l => l.Text.Length > 0).ToList() is [var only] && only.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && columns > 1 && words.Length == columns + 1 && words.All(w => char.IsUpper(w[0]))
            ? [.. words[1..]]
            : null;

    private List<string>? ByPercentSign(int columns) =>
        columns == 2 && Joined is { } text && text.EndsWith('%') ? [text.TrimEnd('%', ' '), "%"] : null;

    private List<string>? Alone(int columns) => columns == 1 && Joined.Length > 0 ? [Joined] : null;

    /// <summary>As many as there are columns, or one more, which heads the labels.</summary>
    private static List<string>? Fit(List<string> headings, int columns) =>
        columns > 1 && headings.Count == columns ? headings : columns > 1 && headings.Count == columns + 1 ? headings[1..] : null;

    /// <summary>A word parted at the end of a narrow column.</summary>
    [GeneratedRegex(@"(?<=[a-z])-\s*\n\s*(?=[a-z])")]
    private static partial Regex WordBreak();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex WideSpace();
}
