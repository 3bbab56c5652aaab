using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Meetings;

/// <summary><c>rules.yaml</c>: what holds where a partnership has made no rule of its own.</summary>
public static class CommonRules
{
    private static readonly Lazy<IReadOnlyList<MeetingRule>> Rows = new(() => [.. RuleFile.Read<WrittenRule>("Meetings/rules.yaml").Select(written => written.ToRule())]);

    public static IReadOnlyList<MeetingRule> All => Rows.Value;
}

/// <summary>A rule as it is written in YAML.</summary>
public sealed class WrittenRule
{
    public MeetingRuleKind? Kind { get; set; }

    public decimal? Value { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? Source { get; set; }

    /// <exception cref="ExchangeException">Something is missing.</exception>
    public MeetingRule ToRule() => this is { Kind: { } kind, Value: { } value, From: { } from, Source: { } source }
        ? new MeetingRule { Kind = kind, Value = value, From = from, Until = Until, Source = source }
        : throw new ExchangeException("A rule for meetings needs its kind, value, first day and source.");

    public static WrittenRule Of(MeetingRule rule) => new() { Kind = rule.Kind, Value = rule.Value, From = rule.From, Until = rule.Until, Source = rule.Source };
}
