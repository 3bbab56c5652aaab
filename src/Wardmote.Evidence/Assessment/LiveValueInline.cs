using Markdig.Syntax.Inlines;

namespace Wardmote.Evidence.Assessment;

/// <summary><c>{{ 'exhibit' | value: 'Row', 'Column' }}</c> in a sentence, not yet worked out.</summary>
internal sealed class LiveValueInline : LeafInline
{
    /// <summary>What stands between the braces.</summary>
    public required string Expression { get; init; }
}

/// <summary><c>{ref:exhibit}</c>: "Table 3", pointing at it.</summary>
internal sealed class ReferenceInline : LeafInline
{
    public required string Target { get; init; }
}

/// <summary><c>{#id}</c> or <c>{.unnumbered}</c> at the end of a heading.</summary>
internal sealed class HeadingMarkInline : LeafInline
{
    public string? Id { get; init; }

    public bool Unnumbered { get; init; }
}
