using System.Globalization;
using Wardmote.Analysis.Disclosure.Risks;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.OpenData;

namespace Wardmote.Evidence.Disclosure.Reporting;

/// <summary>The disclosure report as one table: a line for every number that an exhibit or sentence asked for.</summary>
public static class DisclosureReportTable
{
    private static readonly string[] Headings = ["Dataset", "Exhibit", "Row", "Column", "True number", "Told", "Told as", "Why not", "Least possible", "Most possible", "Rule", "Rule from", "Hides below"];

    public static void WriteCsv(DisclosureReport report, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvTable.Write(Of(Headings, report.Measures.SelectMany(measure => measure.Sums.Select(sum => (IReadOnlyList<string>)
        [
            measure.Title, sum.Exhibit, sum.Row, sum.Column, sum.Count?.ToString(CultureInfo.InvariantCulture) ?? "", sum.IsWithheld ? "no" : "yes", sum.ToldAs?.ToString(CultureInfo.InvariantCulture) ?? "", sum.IsWithheld ? Why(sum, measure.Because) : "",
            sum.Possible?.Least.ToString(CultureInfo.InvariantCulture) ?? "", sum.Possible?.Most?.ToString(CultureInfo.InvariantCulture) ?? "",
            measure.Rule.Name, measure.Rule.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), measure.Rule.Contributors is null ? measure.Rule.Policy!.Threshold.ToString(CultureInfo.InvariantCulture) : "",
        ]))), to);
    }

    /// <summary>Why a number is withheld, in words.</summary>
    internal static string Why(LookedAt sum, string? because = null) => because
        ?? (sum.Reason == RiskReason.FewContributors ? "too few contribute to it"
        : sum.Reason == RiskReason.Dominated ? "one or a few contribute nearly all of it"
        : sum.Reason == RiskReason.SumOfFew ? "without it, what is hidden beside it would still add up to an amount of few"
        : sum.IsSmall ? "it is small"
        : sum.Protects.Count > 0 ? $"it would give away {string.Join("; ", sum.Protects.Take(3).Select(Place))}{(sum.Protects.Count > 3 ? string.Create(CultureInfo.InvariantCulture, $" and {sum.Protects.Count - 3} more") : "")}"
        : "it would give others away");

    /// <summary>A cell's name without what is counted, which the heading says.</summary>
    private static string Place(string name) => name[(name.LastIndexOf(": ", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..];

    /// <summary>Headings over numbers, which are set to the right.</summary>
    private static readonly string[] Numeric = ["Numbers", "Told", "At risk", "Protecting", "True number", "Told as", "Least possible", "Most possible", "Hides below"];

    internal static Table Of(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) => new()
    {
        Columns = [.. headings.Select(heading => new TableColumn { Heading = heading })],
        RowHeaders = 1,
        Rows = [.. rows.Select(row => new TableRow([.. row.Select((text, c) => text.Length == 0 ? Cell.Blank : new Cell
        {
            Text = text,
            Value = Numeric.Contains(headings[c]) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null,
        })]))],
    };
}
