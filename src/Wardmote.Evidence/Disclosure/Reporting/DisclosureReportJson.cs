using System.Text.Json;
using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Disclosure.Reporting;

/// <summary>The disclosure report for a program to read.</summary>
public static class DisclosureReportJson
{
    public static string Write(DisclosureReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(
            new
            {
                report.Day,
                Measures = report.Measures.Select(measure => new
                {
                    measure.Title,
                    Rule = Of(measure.Rule),
                    measure.Because,
                    measure.ToldBefore,
                    CellsAreIn = measure.Times == 1 ? null : "pence",
                    AtRisk = measure.Protection?.AtRisk,
                    Printed = measure.Protection?.Printed,
                    Shown = measure.Protection?.Shown,
                    CountHidden = measure.Protection?.CountHidden,
                    Gap = measure.Protection?.Gap,
                    measure.Protection?.Changes,
                    Findings = measure.Protection?.Findings.Select(finding => new { finding.Kind, finding.Name, finding.Text }),
                    Cells = measure.Protection?.Cells.Select(cell => new { cell.Name, cell.Count, cell.IsAtRisk, cell.Reason, cell.Mark, cell.Possible.Least, cell.Possible.Most, cell.Protects }),
                    measure.Sums,
                }),
                report.Proposals,
                report.Exhibits,
                Exempt = report.Exempt.Select(dataset => new { dataset.Key, dataset.Title, Rule = Of(dataset.Rule) }),
            },
            Sidecar.Json) + "\n";
    }

    private static object Of(DisclosureRule rule) => new
    {
        rule.Name,
        rule.From,
        rule.Source,
        rule.File,
        HidesBelow = rule.Contributors is null ? rule.Policy?.Threshold : null,
        rule.Contributors,
        rule.Policy?.Dominance,
        rule.Policy?.Method,
        Base = rule.Policy is { Method: DisclosureMethod.Round } rounding ? rounding.Base : (int?)null,
        rule.Policy?.ShowsZero,
        rule.Policy?.Width,
        rule.Policy?.Attacker,
        Noise = rule.Policy is { Method: DisclosureMethod.Perturb } perturbing
            ? new { perturbing.Noise.Most, perturbing.Noise.Variance, Chances = Enumerable.Range(0, perturbing.Noise.Most + 1).Select(count => new { Count = count, From = perturbing.Noise.Least(count), Chances = perturbing.Noise.Chances(count) }) }
            : null,
        LeastBase = rule.IsExempt ? (int?)null : rule.LeastBase,
        rule.ExemptBecause,
    };
}
