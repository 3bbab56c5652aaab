using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Coarsening;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;
using Wardmote.Tests.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>An assessment in a folder of its own with figures of a test, built in both editions.</summary>
internal sealed class SomePublication : IDisposable
{
    public static readonly DateOnly Day = new(2026, 11, 25);

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

        # Executive summary

        A low crime area.

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("publication-").FullName;

    public SomePublication() => File.WriteAllText(Path.Combine(folder, "assessment.md"), Control);

    public SomeFigures Figures { get; } = new();

    /// <summary>Where figures come from in the place of <see cref="Figures"/>, such as a lake.</summary>
    public Func<DatasetCatalog, FigureSource>? From { get; init; }

    /// <summary>The definitions of tests, and the publication's own.</summary>
    public DatasetCatalog Catalog => DatasetCatalog.Load(Path.Combine(AppContext.BaseDirectory, "Evidence", "Exhibits", "Definitions"), Path.Combine(folder, "definitions"));

    /// <summary>By which counts are changed where a rule asks for it.</summary>
    public string Secret { get; init; } = "a secret";

    /// <summary>The text of the only topic.</summary>
    public SomePublication With(string text)
    {
        File.WriteAllText(Path.Combine(folder, "01-topic.md"), "# Violence\n\n" + text);
        return this;
    }

    /// <summary>A rule of the partnership's own.</summary>
    public SomePublication Ruled(string yaml) => Defined("disclosure/own.yaml", yaml);

    /// <summary>A definition of the partnership's own.</summary>
    /// <param name="file">Within its definitions: "referrals.yaml", "codes/needs.yaml".</param>
    public SomePublication Defined(string file, string yaml)
    {
        var path = Path.Combine(folder, "definitions", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, yaml);
        return this;
    }

    public AssessmentEditions Build(EarlierEditions? earlier = null) => Builder.BuildEditions(AssessmentFolder.Read(folder), Day, earlier);

    /// <summary>Coarser cuts of which more would be told.</summary>
    public IReadOnlyList<CoarserProposal> Propose()
    {
        var (builder, text) = (Builder, AssessmentFolder.Read(folder));
        return builder.Propose(text, builder.BuildEditions(text, Day), Day);
    }

    private AssessmentBuilder Builder => new(new ExhibitEngine(From?.Invoke(Catalog) ?? Figures.Source with { Catalog = Catalog, Secret = () => Secret }));

    /// <summary>The only exhibit's cells as readers of the public edition see them, row by row, without row headers.</summary>
    public IReadOnlyList<string> Cells() => [.. Build().Public.Exhibits.Single().Table.Rows.Select(r => string.Join(' ', r.Cells.Skip(1).Select(c => c.Text)))];

    /// <summary>The paragraphs of the public edition as they are read, below the first.</summary>
    public IReadOnlyList<string> Sentences() => [.. Build().Public.Blocks.OfType<Paragraph>().Skip(1).Select(p => p.Text.PlainWords())];

    public void Dispose()
    {
        Figures.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
