using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Datasets;

/// <summary>
/// A partnership's own folder: <c>partnership.yaml</c>, <c>definitions/</c>, <c>returns/</c> with its list
/// <c>returns.yaml</c>, and <c>assessment/</c>.
/// </summary>
public sealed record PartnershipFolder
{
    public required string Root { get; init; }

    /// <summary>The partnership's full name.</summary>
    public required string Name { get; init; }

    public required string ShortName { get; init; }

    /// <summary>The area it answers for, as it is said in a sentence.</summary>
    public required string Area { get; init; }

    /// <summary>In the order in which they are to be imported.</summary>
    public required IReadOnlyList<Return> Returns { get; init; }

    public string Definitions => Path.Combine(Root, "definitions");

    public string Assessment => Path.Combine(Root, "assessment");

    /// <exception cref="DefinitionException">A file is missing or says something that cannot be read.</exception>
    public static PartnershipFolder Read(string root)
    {
        var about = Load<WrittenPartnership>(root, "partnership.yaml");
        var returns = Path.Combine(root, "returns");
        return new PartnershipFolder
        {
            Root = Path.GetFullPath(root),
            Name = about.Name ?? throw Missing("name"),
            ShortName = about.ShortName ?? throw Missing("short-name"),
            Area = about.Area ?? throw Missing("area"),
            Returns = Directory.Exists(returns)
                ? [.. Load<WrittenReturns>(returns, "returns.yaml").Returns.Select((r, i) => ReadReturn(r, i + 1, returns))]
                : [],
        };

        static DefinitionException Missing(string key) => new($"partnership.yaml: {key} is missing.");
    }

    private static Return ReadReturn(WrittenReturn written, int number, string folder)
    {
        var file = written.File ?? throw new DefinitionException($"returns.yaml: return {number} does not say its file.");
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new DefinitionException($"returns.yaml: there is no file {file} in returns. {Suggestion.For(file, Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order())}");
        }

        return new Return
        {
            File = path,
            Dataset = written.Dataset ?? throw new DefinitionException($"returns.yaml: {file} does not say its dataset."),
            Period = written.Period is { } period ? ReadPeriod(period, file) : null,
            Provisional = written.Provisional,
            Note = written.Note,
        };
    }

    private static Period ReadPeriod(string text, string file) => new PeriodReader(YearKind.Calendar).TryRead(text, out var read)
        ? read.Period
        : throw new DefinitionException($"returns.yaml: {file}: '{text}' is not a period. Write it as 2018, Jan - Sep 2018 or 31 May 2018.");

    private static T Load<T>(string folder, string file)
        where T : class, new()
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path)
            ? Yaml.ReadFile<T>(path)
            : throw new DefinitionException($"{Path.GetFileName(Path.GetFullPath(folder))}: there is no {file} in this folder.");
    }

    private sealed class WrittenPartnership
    {
        public string? Name { get; set; }

        public string? ShortName { get; set; }

        public string? Area { get; set; }
    }

    private sealed class WrittenReturns
    {
        public List<WrittenReturn> Returns { get; set; } = [];
    }

    private sealed class WrittenReturn
    {
        public string? File { get; set; }

        public string? Dataset { get; set; }

        public string? Period { get; set; }

        public bool Provisional { get; set; }

        public string? Note { get; set; }
    }
}

/// <summary>One file of a partner, and what has to be said because it does not say it itself.</summary>
public sealed record Return
{
    /// <summary>Where it lies.</summary>
    public required string File { get; init; }

    /// <summary>The key of its dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>What it covers; null where the file says so. One day for a snapshot.</summary>
    public Period? Period { get; init; }

    public bool Provisional { get; init; }

    /// <summary>What whoever imports it wants readers to know.</summary>
    public string? Note { get; init; }
}
