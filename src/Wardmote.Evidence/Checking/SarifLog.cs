using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wardmote.Evidence.Checking;

/// <summary>
/// Findings as SARIF 2.1.0, so that editors show them beside the text.
/// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, 27 March 2020.
/// </summary>
public static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>From here on a finding is shown as a warning, below it as a note.</summary>
    private const double Warning = 0.6;

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n" };

    public static string Write(IReadOnlyList<CheckFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var kinds = Enum.GetValues<CheckKind>().ToList();
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "wardmote check",
                        ["rules"] = new JsonArray([.. kinds.Select(k => (JsonNode)new JsonObject { ["id"] = k.Key(), ["shortDescription"] = new JsonObject { ["text"] = k.Title() } })]),
                    },
                },
                ["results"] = new JsonArray([.. findings.Select(f => (JsonNode)Result(f, kinds.IndexOf(f.Kind)))]),
            }),
        };
        return log.ToJsonString(Written) + "\n";
    }

    private static JsonObject Result(CheckFinding finding, int rule) => new()
    {
        ["ruleId"] = finding.Kind.Key(),
        ["ruleIndex"] = rule,
        ["level"] = finding.Confidence >= Warning ? "warning" : "note",
        ["rank"] = Math.Round(100 * finding.Confidence, 0),
        ["message"] = new JsonObject { ["text"] = finding.Message },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(finding.File) },
                ["region"] = new JsonObject { ["startLine"] = Math.Max(1, finding.Line), ["snippet"] = new JsonObject { ["text"] = finding.Sentence } },
            },
        }),
    };
}
