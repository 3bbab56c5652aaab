using System.Text.Json;
using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Tests.Evidence.Checking;

public sealed class SarifLogTests
{
    [Fact]
    public void Log_OfFindings_HasWhatTheStandardRequires()
    {
        var findings = ReportChecker.Check(TextReport.Read("annual report.txt", "See Table 9 for the thefts of the year.\n\nFigure 1: Thefts\n\nFigure 1: Fires\n"));
        Assert.Equal(2, findings.Count);
        using var log = JsonDocument.Parse(SarifLog.Write(findings));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        foreach (var (finding, result) in findings.Zip(run.GetProperty("results").EnumerateArray()))
        {
            Assert.Equal(finding.Kind.Key(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.Equal(finding.Message, result.GetProperty("message").GetProperty("text").GetString());
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal("annual%20report.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.Equal(finding.Line, place.GetProperty("region").GetProperty("startLine").GetInt32());
        }
    }
}
