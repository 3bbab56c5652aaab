using System.Globalization;
using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Reading;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Tests.Evidence.Checking;

/// <summary>
/// Texts with planted errors, under <c>Cases/Reports</c>. The rules were tuned on eight of them. Three were held out: written before
/// anybody saw what the checker says of them, and no rule was changed for what it did or did not find there.
/// <c>docs/checker-on-a-board-pack.md</c> tells what the first run said of each.
/// </summary>
public sealed class PlantedErrorsTests(ITestOutputHelper output)
{
    private static readonly string[] Tuned =
    [
        "county-pack.txt", "fire-service-report.md", "youth-justice-paper.txt", "annual-report.txt",
        "drugs-profile.txt", "night-time-economy.txt", "welsh-review.md", "rural-crime-bulletin.txt",
    ];

    private static readonly string[] HeldOut = ["quarterly-scorecard.md", "road-safety-note.txt", "schools-briefing.txt"];

    [Fact]
    public void HeldOutTexts_PlantedErrors_AreFoundWithFewFalseAlarms()
    {
        var (planted, found, told, right) = Measure("held out", HeldOut);
        Assert.True(planted >= 30, $"Only {planted} errors are planted.");
        Assert.True(found >= 0.8 * planted, $"{found} of {planted} were found.");
        Assert.True(right >= 0.8 * told, $"{right} of {told} findings are right.");
    }

    [Fact]
    public void TunedTexts_PlantedErrors_AreNearlyAllFound()
    {
        var (planted, found, told, right) = Measure("tuned on", Tuned);
        Assert.True(found >= 0.98 * planted, $"{found} of {planted} were found.");
        Assert.True(right >= 0.98 * told, $"{right} of {told} findings are right.");
    }

    [Fact]
    public void Texts_TogetherHold_EveryKindOfError()
    {
        var planted = Tuned.Concat(HeldOut).SelectMany(Expected).SelectMany(e => e.Kinds).ToHashSet();
        Assert.Empty(Enum.GetValues<CheckKind>().Select(k => k.Key()).Except(planted));
    }

    private (int Planted, int Found, int Told, int Right) Measure(string what, IEnumerable<string> files)
    {
        var (planted, found, told, right) = (0, 0, 0, 0);
        foreach (var file in files)
        {
            var errors = Expected(file);
            var findings = ReportChecker.Check(ReportReader.Read(Path.Combine(Folder, file)));
            var hit = errors.Count(e => findings.Any(e.Is));
            var true_ = findings.Count(f => errors.Any(e => e.Is(f)));
            Print(file, errors.Count, hit, findings.Count, true_);
            (planted, found, told, right) = (planted + errors.Count, found + hit, told + findings.Count, right + true_);
        }

        Print($"{what}, together", planted, found, told, right);
        return (planted, found, told, right);
    }

    private void Print(string what, int planted, int found, int told, int right) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what}: recall {(double)found / planted:0.00} ({found} of {planted}), precision {(double)right / told:0.00} ({right} of {told})"));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases", "Reports");

    private static List<PlantedError> Expected(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file) + ".expected.yaml";
        return Yaml.Read<List<PlantedError>>(File.ReadAllText(Path.Combine(Folder, name)), name);
    }

    private sealed class PlantedError
    {
        /// <summary>Any of these kinds tells it.</summary>
        public List<string> Kinds { get; set; } = [];

        /// <summary>Words of the sentence, the caption or the table's row.</summary>
        public string Text { get; set; } = "";

        public bool Is(CheckFinding finding) => Kinds.Contains(finding.Kind.Key()) && finding.Sentence.Contains(Text, StringComparison.Ordinal);
    }
}
