using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>What is said of a table's rows as a whole: how many the "top ten" are, which way most of them went.</summary>
internal static partial class RowsRule
{
    /// <summary>So many parts below a sentence a table may stand that it leads in to.</summary>
    private const int Under = 3;

    /// <summary>Fewer rows are no crowd.</summary>
    private const int FewestRows = 4;

    public static IEnumerable<CheckFinding> Check(CheckedReport report) =>
        report.Statements.SelectMany(s => new[] { Top(report, s), General(report, s) }.OfType<CheckFinding>());

    /// <summary>"The top 10": as many rows, or more where the last place is shared.</summary>
    private static CheckFinding? Top(CheckedReport report, Statement statement)
    {
        if (TopSo().Match(statement.Text) is not { Success: true } match || Number(match.Groups["count"].Value) is not (> 2 and <= 50 and var count))
        {
            return null;
        }

        var view = report.Views.FirstOrDefault(v => v.Part > statement.Part && v.Part - statement.Part <= Under && v.Stems.Overlaps(statement.Stems));
        if (view is null)
        {
            return null;
        }

        var rows = view.Rows.Where(r => !r.IsTotal).ToList();
        var column = view.Columns.Where(c => view.IsCount(c.Index)).Select(c => (int?)c.Index).LastOrDefault();
        var shared = column is { } c && rows.Count > count && view[rows[count - 1].Index, c] is { } last && rows.Skip(count).All(r => view[r.Index, c]?.Value == last.Value);
        return rows.Count == count || shared || rows.Count == 0 ? null : report.Finding(statement, match.Index, CheckKind.DiffersFromTable,
            $"{view.Name} has {rows.Count} rows, and the text says the top {count}. Put one of them right.", 0.6);
    }

    /// <summary>"A general rise in exclusion rates", where most rows fell.</summary>
    private static CheckFinding? General(CheckedReport report, Statement statement)
    {
        if (Everywhere().Match(statement.Text) is not { Success: true } match)
        {
            return null;
        }

        var up = match.Groups["up"].Success;
        foreach (var view in report.BearingsOf(statement).Where(b => b.IsMeant || Named(b)).Select(b => b.View))
        {
            var dated = view.Columns.Where(c => c is { Period: not null, IsChange: false, IsTotal: false }).OrderBy(c => c.Period).ToList();
            var rows = view.Rows.Where(r => !r.IsTotal).ToList();
            if (dated.Count < 2 || rows.Count < FewestRows)
            {
                continue;
            }

            var moves = rows.Select(r => (First: view[r.Index, dated[0].Index]?.Value, Last: view[r.Index, dated[^1].Index]?.Value)).Where(m => m.First is not null && m.Last is not null).ToList();
            var (with, against) = (moves.Count(m => up ? m.Last > m.First : m.Last < m.First), moves.Count(m => up ? m.Last < m.First : m.Last > m.First));
            if (with < against)
            {
                return report.Finding(statement, match.Index, CheckKind.UnsupportedChange,
                    $"{view.Name}: from {dated[0].Label} to {dated[^1].Label} {Rows(against)} went {(up ? "down" : "up")} and {with} {(up ? "up" : "down")}. Say how many did which.", 0.65, $"{with}, {against}");
            }
        }

        return null;
    }

    /// <summary>A table below whose caption the sentence speaks of: "both absence rates and exclusion rates".</summary>
    private static bool Named(Bearing bearing) => bearing.View.Part > bearing.Statement.Part && bearing.Distance <= 6
        && bearing.View.Caption is { } caption && Words.Telling(caption.Text).Any(bearing.Statement.Stems.Contains);

    private static string Rows(int count) => count == 1 ? "one row" : $"{count} rows";

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : (int)Multiples.Spelled(word) is > 0 and var spelled ? spelled : null;

    [GeneratedRegex(@"\btop[\s-](?<count>\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b(?!\s*(?:%|per cent))", RegexOptions.IgnoreCase)]
    private static partial Regex TopSo();

    [GeneratedRegex(@"\b(?:general|overall|across[- ]the[- ]board|widespread|common)\s+(?:(?<up>rise|increase|growth|upward trend)|(?:fall|decrease|reduction|decline|drop|downward trend))\b(?=\s+(?:in|of|has|was|across))", RegexOptions.IgnoreCase)]
    private static partial Regex Everywhere();
}
