using Wardmote.Analysis.Disclosure.Coarsening;

namespace Wardmote.Evidence.Disclosure.Coarsening;

/// <summary>A coarser cut of an exhibit of which the public edition would tell more, as its author would write it. It was tried, with all other exhibits as they are.</summary>
public sealed record CoarserProposal
{
    public required string Exhibit { get; init; }

    public required string Caption { get; init; }

    /// <summary>"Show Albania, China and Ghana as one."</summary>
    public required string What { get; init; }

    /// <summary>The lines of the exhibit block that are new, as YAML; empty where a line is only taken out.</summary>
    public required string Lines { get; init; }

    /// <summary>The whole exhibit block between its fences, as YAML.</summary>
    public required string Block { get; init; }

    /// <summary>What the public edition tells of the exhibit now.</summary>
    public required PublishedInformation Now { get; init; }

    /// <summary>What it would tell.</summary>
    public required PublishedInformation Afterwards { get; init; }

    /// <summary>What else in the text would have to be changed, for example sentences that take figures from the exhibit; empty for nothing.</summary>
    public IReadOnlyList<string> ToMend { get; init; } = [];
}
