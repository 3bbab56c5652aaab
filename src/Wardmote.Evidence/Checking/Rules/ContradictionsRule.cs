using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Numbers of one statement that do not fit each other: "from 1,240 to 1,488, an increase of 25%", "43 of 118 (41%)".</summary>
internal static partial class ContradictionsRule
{
    public static IEnumerable<CheckFinding> Check(CheckedReport report) =>
        report.Statements.SelectMany(s => new[] { Change(report, s), Part(report, s), SameBase(report, s), Each(report, s) }.OfType<CheckFinding>());

    private static CheckFinding? Change(CheckedReport report, Statement statement)
    {
        var told = statement.Quantities.Where(q => q is { Kind: QuantityKind.Percent, Role: not QuantityRole.Level, Loose: false }).ToList();
        var numbers = statement.Quantities.Where(q => q.Kind is QuantityKind.Count or QuantityKind.Money or QuantityKind.Rate && !q.Loose).ToList();
        if (told.Count != 1)
        {
            return null;
        }

        var (before, after) = Pairs.In(statement) ?? (numbers is [{ Kind: QuantityKind.Money } one, { Kind: QuantityKind.Money } other] ? (one, other) : (null!, null!));
        if (before is null || before.Low <= 0 || told[0].Start < Math.Min(before.Start, after.Start) && told[0].Role == QuantityRole.Level)
        {
            return null;
        }

        var (first, last) = told[0].Start < before.Start ? (told[0].End, Math.Min(before.Start, after.Start)) : (Math.Min(before.End, after.End), told[0].Start);
        if (first < last && Elsewhere().IsMatch(statement.Text[first..last]))
        {
            return null;
        }

        var sign = told[0].Role == QuantityRole.Rise ? 1 : -1;
        var (low, high) = (100 * (after.Low / before.High - 1) * sign, 100 * (after.High / before.Low - 1) * sign);
        if (told[0].Meets(Math.Min(low, high), Math.Max(low, high)))
        {
            return null;
        }

        var change = 100 * (after.Value / before.Value - 1);
        return report.Finding(statement, told[0].Start, CheckKind.ContradictsItself,
            $"From {before.Text} to {after.Text} is {(change >= 0 ? "a rise" : "a fall")} of {FigureText.Written(Math.Abs(change), 1)}%, and the text says {told[0].Text}. Put one of them right.", 0.85, $"{before.Text}, {after.Text}, {told[0].Text}");
    }

    /// <summary>"43 of 118 (41%)", "Of the 811, 203 (27%)".</summary>
    private static CheckFinding? Part(CheckedReport report, Statement statement)
    {
        foreach (var percent in statement.Quantities.Where(q => q is { Kind: QuantityKind.Percent, Role: QuantityRole.Level, Loose: false }))
        {
            var clause = statement.Text;
            var counts = statement.Quantities.Where(q => q is { Kind: QuantityKind.Count, Loose: false } && q.Start < percent.Start).ToList();
            var part = counts.LastOrDefault();
            if (part is null || !percent.Bracketed(clause) && !SaysIs().IsMatch(clause[part.End..percent.Start]))
            {
                continue;
            }

            var whole = counts.Count >= 2 && OutOf().IsMatch(clause[counts[^2].End..counts[^1].Start]) ? counts[^1]
                : OfThe().IsMatch(clause) && counts.Count == 2 && counts[0].Start < 12 ? counts[0] : null;
            part = whole == counts[^1] && counts.Count >= 2 ? counts[^2] : part;
            if (whole is null || whole == part || whole.Value < part.Value || whole.Value == 0 || percent.Holds(100 * part.Value / whole.Value))
            {
                continue;
            }

            return report.Finding(statement, percent.Start, CheckKind.ContradictsItself,
                $"{part.Text} of {whole.Text} is {FigureText.Written(100 * part.Value / whole.Value, 1)}%, and the text says {percent.Text}. Put one of them right.", 0.9, $"{part.Text}, {whole.Text}, {percent.Text}");
        }

        return null;
    }

    /// <summary>"85% of forces (35) … 74% of forces (32)": percentages of one thing that cannot be of one number.</summary>
    private static CheckFinding? SameBase(CheckedReport report, Statement statement)
    {
        foreach (var group in OfWhat().Matches(statement.Text).GroupBy(m => Words.Stem(m.Groups["what"].Value)).Where(g => g.Count() > 1))
        {
            var read = group.Select(m => (Percent: decimal.Parse(m.Groups["percent"].Value, System.Globalization.CultureInfo.InvariantCulture), Count: decimal.Parse(m.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture), m.Index, What: m.Groups["what"].Value)).ToList();
            var most = read.Max(r => r.Count) * 100;
            if (read.TrueForAll(r => r.Count > 0 && r.Percent > 0) && !Enumerable.Range(1, (int)Math.Min(most, 100000)).Any(whole => read.TrueForAll(r => Math.Abs(100 * r.Count / whole - r.Percent) <= 0.5m)))
            {
                var bases = string.Join(" and ", read.Select(r => $"{r.Count} is {r.Percent}% of about {FigureText.Written(100 * r.Count / r.Percent, 0)}"));
                return report.Finding(statement, read[0].Index, CheckKind.ContradictsItself, $"These percentages cannot be of one number of {read[0].What}: {bases}. Look up the counts.", 0.75);
            }
        }

        return null;
    }

    /// <summary>"84 volunteers had 168 hours: three hours each".</summary>
    private static CheckFinding? Each(CheckedReport report, Statement statement)
    {
        if (Apiece().Match(statement.Text) is not { Success: true } match)
        {
            return null;
        }

        var told = Whole().Matches(statement.Text[..match.Index]).Where(m => !statement.Times.Any(t => t.Start < m.Index + m.Length && m.Index < t.End))
            .Select(m => decimal.Parse(m.Value, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        var each = decimal.TryParse(match.Groups["each"].Value, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : Multiples.Spelled(match.Groups["each"].Value);
        return told is not [> 1 and var parts, var whole] || Math.Abs(whole / parts - each) <= Math.Max(0.5m, 0.1m * each) ? null
            : report.Finding(statement, match.Index, CheckKind.ContradictsItself,
                $"{FigureText.Written(whole)} among {FigureText.Written(parts)} is {FigureText.Written(whole / parts, 1)} each, and the text says {match.Groups["each"].Value}. Put one of them right.", 0.7, $"{whole}, {parts}, {each}");
    }

    [GeneratedRegex(@"\b(?<each>\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:[a-z]+\s+)?each\s*(?:[.,;:)]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Apiece();

    [GeneratedRegex(@"(?<![\d.,£])\d{1,3}(?:,\d{3})+(?![\d.%])|(?<![\d.,£])\d+(?![\d.,]?\d|%)")]
    private static partial Regex Whole();

    private static bool Bracketed(this Quantity percent, string text) => percent.Start > 0 && text[..percent.Start].TrimEnd().EndsWith('(') && percent.End < text.Length && text[percent.End] is ')' or ' ' or ',';

    [GeneratedRegex(@"^\s+(?:\w+\s+){0,2}(?:out\s+)?of\s+(?:the\s+|all\s+|its\s+)?(?:\w+\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OutOf();

    /// <summary>Another clause, about something else.</summary>
    [GeneratedRegex(@"\b(?:while|whilst|whereas|but)\b|;", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^\W*of (?:the|these|all)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfThe();

    [GeneratedRegex(@"^[^,;()]{0,25},?\s*(?:which is|that is|or|i\.e\.|means)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex SaysIs();

    [GeneratedRegex(@"(?<percent>\d{1,3})% of (?:the )?(?<what>[a-z]+) \((?<count>\d{1,4})\)", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhat();
}
