using System.Globalization;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Deadlines;

/// <summary>Duties as they are written in a file.</summary>
public static class DutyFile
{
    /// <summary>Those that come with the program.</summary>
    public static IReadOnlyList<Duty> BuiltIn { get; } = Read(RuleFile.Read<WrittenDuty>("Deadlines/duties.yaml"), "duties.yaml");

    /// <summary>"share-information.2019-03-31": that duty when it falls due on that day; null where it does not.</summary>
    public static DutyDate? Find(string key) =>
        key.LastIndexOf('.') is var point and > 0 && DateOnly.TryParseExact(key.AsSpan(point + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? BuiltIn.FirstOrDefault(duty => duty.Key == key[..point])?.Within(Period.Day(due)).FirstOrDefault()
            : null;

    /// <exception cref="ExchangeException">A duty says too little, or what cannot be read.</exception>
    public static IReadOnlyList<Duty> Read(string yaml, string file) => Read(ExchangeYaml.Read<List<WrittenDuty>>(yaml, file), file);

    private static IReadOnlyList<Duty> Read(IReadOnlyList<WrittenDuty> written, string file) => [.. written.Select(duty => ToDuty(duty, file))];

    private static Duty ToDuty(WrittenDuty written, string file)
    {
        var key = written.Key ?? throw new ExchangeException($"{file}: a duty has no key.");
        if (!Slug.IsValid(key) || key.Contains('.', StringComparison.Ordinal))
        {
            throw new ExchangeException($"{file}: '{key}' is no key for a duty. Use small letters, figures and hyphens.");
        }

        return new Duty
        {
            Key = key,
            Title = written.Title ?? throw Missing("title"),
            Done = written.Done ?? throw Missing("done"),
            Owner = written.Owner ?? throw Missing("owner"),
            Remind = written.Remind,
            Rules = written.Rules.Count > 0 ? [.. written.Rules.Select(rule => ToRule(rule, Missing))] : throw Missing("rules"),
        };

        ExchangeException Missing(string what) => new($"{file}: {key}: {what} is missing.");
    }

    private static DutyRule ToRule(WrittenRule rule, Func<string, ExchangeException> missing) => new()
    {
        From = rule.From ?? throw missing("from"),
        Until = rule.Until,
        IsStatutory = rule.Statutory,
        Each = rule.Each ?? throw missing("each"),
        Clock = rule.Due is { } due ? new DutyClock(due.From == Edge.Start, due.Months, due.Days) : throw missing("due"),
        Source = rule.Source ?? throw missing("source"),
        Address = rule.Address,
    };

    private enum Edge
    {
        Start,
        End,
    }

    private sealed class WrittenDuty
    {
        public string? Key { get; set; }

        public string? Title { get; set; }

        public string? Done { get; set; }

        public Role? Owner { get; set; }

        public int Remind { get; set; } = 30;

        public List<WrittenRule> Rules { get; set; } = [];
    }

    private sealed class WrittenRule
    {
        public DateOnly? From { get; set; }

        public DateOnly? Until { get; set; }

        public bool Statutory { get; set; }

        public DutyEach? Each { get; set; }

        public WrittenClock? Due { get; set; }

        public string? Source { get; set; }

        public string? Address { get; set; }
    }

    private sealed class WrittenClock
    {
        public Edge From { get; set; } = Edge.End;

        public int Months { get; set; }

        public int Days { get; set; }
    }
}
