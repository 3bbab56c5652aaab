using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Disclosure;

/// <summary>
/// All rules of what may be published, from <c>disclosure/*.yaml</c> beside the dataset definitions: those that come with Wardmote, then
/// the partnership's own, which go before them where both speak of the same.
/// </summary>
public sealed class DisclosureRules
{
    private readonly IReadOnlyList<(DisclosureRule Rule, int Order)> rules;

    private DisclosureRules(IReadOnlyList<(DisclosureRule Rule, int Order)> rules) => this.rules = rules;

    public IEnumerable<DisclosureRule> All => rules.Select(r => r.Rule);

    /// <param name="files">Those that come later go before the others.</param>
    /// <exception cref="DefinitionException">A rule leaves a question open or asks for what cannot be.</exception>
    public static DisclosureRules Read(IEnumerable<string> files) =>
        new([.. files.SelectMany((file, order) => Read(file).Select(rule => (rule, order)))]);

    /// <summary>The rule for a dataset: the one that names it most closely, of the nearest file, the newest that has begun.</summary>
    /// <exception cref="DefinitionException">No rule covers it, so nothing of it may be published.</exception>
    public DisclosureRule For(Dataset dataset, DateOnly day) =>
        rules.Where(r => r.Rule.Covers(dataset) && r.Rule.From <= day)
            .OrderByDescending(r => r.Rule.Closeness).ThenByDescending(r => r.Order).ThenByDescending(r => r.Rule.From)
            .Select(r => r.Rule).FirstOrDefault()
        ?? throw new DefinitionException($"No rule says what may be published of {dataset.Key} on {day:d MMMM yyyy}. Add one to a file in the folder 'disclosure' beside the definitions; see docs/how-to/publish-safely.md.");

    private static List<DisclosureRule> Read(string path)
    {
        var file = Path.GetFileName(path);
        return Yaml.ReadFile<Written>(path).Rules.Select((rule, i) => Rule(rule, file, i + 1)).ToList();
    }

    private static DisclosureRule Rule(WrittenRule written, string file, int number)
    {
        var name = Required(written.Name, $"rule {number}: name");
        var from = DateOnly.TryParseExact(written.From, "yyyy-MM-dd", out var day) ? day : throw Wrong($"from is '{written.From}'. Write it as 2026-11-01.");
        var source = Required(written.Source, "source");
        if (written.Base is not null && written.Method != "round")
        {
            throw Wrong("'base' is what counts are rounded to multiples of. Add 'method: round', or leave it out.");
        }

        if ((written.Noise is not null || written.Variance is not null) && written.Method != "perturb")
        {
            throw Wrong("'noise' and 'variance' say how counts are changed by chance. Add 'method: perturb', or leave them out.");
        }

        if (new[] { written.Exempt is not null, written.HideBelow is not null, written.Contributors is not null }.Count(said => said) != 1)
        {
            throw Wrong("it says neither or several of 'hide-below' (the smallest count that is shown), 'contributors' (whose amounts are protected) and 'exempt' (why all are shown). Keep one of them.");
        }

        if (written.Contributors is null && (written.LeastContributors is not null || written.PPercent is not null || written.Largest is not null || written.Share is not null))
        {
            throw Wrong("'least-contributors', 'p-percent', 'largest' and 'share' speak of contributors. Add 'contributors' with the column that names them.");
        }

        if (written.Largest is null != written.Share is null)
        {
            throw Wrong("'largest' and 'share' go together: the largest 1 may not contribute more than a share of 75 per cent.");
        }

        return new DisclosureRule
        {
            Name = name,
            From = from,
            Source = source,
            Datasets = written.Datasets,
            Sensitivity = written.Sensitivity is { } word
                ? Enum.GetValues<Sensitivity>().Cast<Sensitivity?>().FirstOrDefault(s => Heading.Same(s.ToString()!, word)) ?? throw Wrong($"sensitivity is '{word}'. Write one of public, official, official-sensitive.")
                : null,
            ExemptBecause = written.Exempt?.Trim(),
            Policy = written.HideBelow is { } below ? Policy(below) : written.Contributors is not null ? Policy(2) : null,
            Contributors = written.Contributors,
            LeastBase = written.LeastBase >= 0 ? written.LeastBase : throw Wrong("least-base is below nought."),
            SaysFewerThan = written.InSentences switch { null or "fewer-than" => true, "withheld" => false, var other => throw Wrong($"in-sentences is '{other}'. Write fewer-than or withheld.") },
            File = file,
        };

        DisclosurePolicy Policy(int below)
        {
            try
            {
                var policy = new DisclosurePolicy
                {
                    Name = name,
                    From = from,
                    Source = source,
                    Threshold = below,
                    ShowsZero = written.Zero switch { null or "shown" => true, "hidden" => false, var other => throw Wrong($"zero is '{other}'. Write shown or hidden.") },
                    Width = written.Width ?? 1,
                    Method = written.Method switch { null or "suppress" => DisclosureMethod.Suppress, "round" => DisclosureMethod.Round, "perturb" => DisclosureMethod.Perturb, var other => throw Wrong($"method is '{other}'. Write suppress, round or perturb.") },
                    Base = written.Base ?? 5,
                    Dominance = written.Contributors is null ? null : new()
                    {
                        LeastContributors = written.LeastContributors ?? 3,
                        Percent = written.PPercent ?? 10,
                        Few = written is { Largest: { } largest, Share: { } share } ? (largest, share) : null,
                    },
                    Noise = new(written.Noise ?? 3, written.Variance ?? 2),
                    Attacker = written.ReaderKnows switch { null or "which-are-small" => AttackerKnowledge.Threshold, "counts" => AttackerKnowledge.Counts, var other => throw Wrong($"reader-knows is '{other}'. Write which-are-small or counts.") },
                };
                if (policy.Method != DisclosureMethod.Suppress || policy.Dominance is not null)
                {
                    policy.Check();
                    return policy;
                }

                return policy.Attacker == AttackerKnowledge.Counts || policy.Width <= below - 1 - policy.Smallest
                    ? policy
                    : throw Wrong($"a reader who knows that a count lies between {policy.Smallest} and {below - 1} has less than a width of {policy.Width}: ask for a width of {below - 1 - policy.Smallest} or less, raise hide-below, or write 'reader-knows: counts'.");
            }
            catch (ArgumentException e)
            {
                throw Wrong(e.Message.Split(" (Parameter", 2)[0]);
            }
        }

        string Required(string? value, string key) => string.IsNullOrWhiteSpace(value) ? throw Wrong($"{key} is missing.") : value.Trim();

        DefinitionException Wrong(string what) => new($"{file}: {written.Name ?? $"rule {number}"}: {what}");
    }

    private sealed class Written
    {
        public List<WrittenRule> Rules { get; set; } = [];
    }

    private sealed class WrittenRule
    {
        public string? Name { get; set; }

        public string? From { get; set; }

        public string? Source { get; set; }

        public List<string> Datasets { get; set; } = [];

        public string? Sensitivity { get; set; }

        public string? Exempt { get; set; }

        public int? HideBelow { get; set; }

        public string? Contributors { get; set; }

        public int? LeastContributors { get; set; }

        public decimal? PPercent { get; set; }

        public int? Largest { get; set; }

        public decimal? Share { get; set; }

        public string? Method { get; set; }

        public int? Base { get; set; }

        public int? Noise { get; set; }

        public double? Variance { get; set; }

        public string? Zero { get; set; }

        public long? Width { get; set; }

        public string? ReaderKnows { get; set; }

        public int LeastBase { get; set; }

        public string? InSentences { get; set; }
    }
}
