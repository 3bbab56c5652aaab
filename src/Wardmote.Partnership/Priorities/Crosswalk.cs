using Wardmote.Partnership.Chain;

namespace Wardmote.Partnership.Priorities;

/// <summary>What others have set, theme by theme, and what of the partnership's own serves it.</summary>
public sealed record Crosswalk
{
    public required IReadOnlyList<Strategy> Strategies { get; init; }

    /// <summary>Priorities and actions, by the key of the aim that they serve.</summary>
    public required ILookup<string, ItemReference> Serving { get; init; }

    public IReadOnlyList<Strategy> Partners => [.. Strategies.Where(strategy => !strategy.IsNational)];

    public IReadOnlyList<Strategy> National => [.. Strategies.Where(strategy => strategy.IsNational)];

    /// <summary>Of partners' priorities, in the order in which they first come; what has no theme comes last.</summary>
    public IReadOnlyList<string> Themes =>
        [.. Partners.SelectMany(strategy => strategy.Aims.OrderBy(aim => aim.Number)).Select(aim => aim.Theme).Distinct().OrderBy(theme => theme.Length == 0)];

    public Strategy? Find(string key) => Strategies.FirstOrDefault(strategy => strategy.Key == key);

    public static IReadOnlyList<StrategyAim> Aims(Strategy strategy, string theme) => [.. strategy.Aims.Where(aim => aim.Theme == theme).OrderBy(aim => aim.Number)];

    /// <summary>"Served by 1 priority and 2 actions", "Nothing of ours serves it".</summary>
    public string Count(StrategyAim aim)
    {
        string[] counts =
        [
            .. Serving[aim.Key].GroupBy(item => item.Kind).OrderBy(kind => kind.Key).Select(kind =>
                $"{kind.Count()} {(kind.Key, kind.Count()) switch { (ItemKind.Priority, 1) => "priority", (ItemKind.Priority, _) => "priorities", (_, 1) => "action", _ => "actions" }}"),
        ];
        return counts.Length > 0 ? $"Served by {PlainList.Of(counts)}" : aim.Response.Length > 0 ? "Answered in words" : "Nothing of ours serves it";
    }
}
