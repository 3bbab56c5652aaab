using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;
using Wardmote.Tests.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Assessment;

/// <summary>An assessment in a folder of its own, over a few ambulance callouts.</summary>
internal sealed class SomeAssessment : IDisposable
{
    public const string Callouts = """
        ```exhibit
        id: callouts
        caption: Ambulance callouts for assault
        dataset: ambulance-assaults
        rows: district
        columns: year
        total-row: All callouts
        period-label: year
        ```
        """;

    private const string Control = """
        ---
        title: Strategic assessment
        partnership: A partnership
        version: "0.9"
        status: draft
        date: 2018-12-31
        description: What the partnership should know
        produced-by: [Research group]
        on-behalf-of: The partnership
        coverage: A district
        time-period: To the end of 2018
        usage: Say where it is from
        disclaimer: No liability
        ---
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("assessment-").FullName;

    public SomeAssessment()
    {
        Figures.With("ambulance-assaults", """
            district             | period         | callouts
            Cambridge            | 2016           | 215
            Cambridge            | 2017           | 222
            Cambridge            | Jan - Nov 2018 | 184
            Fenland              | 2016           | 170
            Fenland              | 2017           | 157
            Fenland              | Jan - Nov 2018 | 132
            South Cambridgeshire | 2016           | 82
            South Cambridgeshire | 2017           | 62
            South Cambridgeshire | Jan - Nov 2018 | 53
            """);
        File.WriteAllText(Path.Combine(folder, "assessment.md"), Control + "\n\n# Executive summary\n\nA low crime area.\n");
    }

    public SomeFigures Figures { get; } = new();

    public SomeAssessment With(string file, string text)
    {
        File.WriteAllText(Path.Combine(folder, file), text);
        return this;
    }

    public Document Build() => new AssessmentBuilder(Figures.Engine).Build(AssessmentFolder.Read(folder));

    /// <summary>What is said to be wrong, one line each.</summary>
    public IReadOnlyList<Problem> Problems() => Assert.Throws<AssessmentException>(Build).Problems;

    /// <summary>The sentence as a reader sees it, after an exhibit.</summary>
    public string Sentence(string markdown, string exhibit = Callouts)
    {
        var document = With("01-topic.md", $"# Violence\n\n{exhibit}\n\n{markdown}\n").Build();
        return Plain(document.Blocks.OfType<Paragraph>().Skip(1).First().Text);
    }

    public static string Plain(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        TextRun run => run.Text,
        LiveValue live => live.Text,
        CrossReference reference => reference.Text,
        Strong strong => Plain(strong.Text),
        Emphasis emphasis => Plain(emphasis.Text),
        Link link => Plain(link.Text),
        FootnoteReference note => $"[{note.Number}]",
        _ => "",
    }));

    public void Dispose()
    {
        Figures.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
