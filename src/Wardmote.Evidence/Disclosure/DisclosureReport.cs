using Wardmote.Analysis.Disclosure.Attacking;
using Wardmote.Analysis.Disclosure.Risks;
using Wardmote.Evidence.Disclosure.Coarsening;
using Wardmote.Evidence.Disclosure.Recorded;

namespace Wardmote.Evidence.Disclosure;

/// <summary>
/// What was at risk in an assessment, what was withheld to protect it, and what somebody who has the public edition is left with. It holds true
/// counts: for those entitled to them, never for publication.
/// </summary>
public sealed record DisclosureReport
{
    /// <summary>The rules of this day were followed.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What was looked at together: one for each dataset and measure that is not published as it is.</summary>
    public required IReadOnlyList<MeasureReport> Measures { get; init; }

    /// <summary>Exhibits of which nothing is shown.</summary>
    public required IReadOnlyList<WithheldExhibit> Exhibits { get; init; }

    public required IReadOnlyList<ExemptDataset> Exempt { get; init; }

    /// <summary>Coarser cuts of which more would be told, that which tells most first; null where they were not looked for.</summary>
    public IReadOnlyList<CoarserProposal>? Proposals { get; init; }
}

/// <param name="Title">The dataset and what is counted.</param>
/// <param name="Sums">Every sum that an exhibit or sentence asked for.</param>
/// <param name="Protection">What protecting its tables together found; null where they could not be.</param>
/// <param name="Because">Why nothing of it is shown, as part of a sentence; null where it could be protected.</param>
public sealed record MeasureReport(string Title, DisclosureRule Rule, IReadOnlyList<LookedAt> Sums, Analysis.Disclosure.DisclosureReport? Protection, string? Because)
{
    /// <summary>In how many parts a figure was taken apart to be counted: 100 for pounds and pence. What <see cref="Protection"/> says is in these.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Sums of it that earlier editions told and this one asks for again: readers have them.</summary>
    public int ToldBefore { get; init; }

    /// <summary>The sums that are told, to be kept with the edition.</summary>
    public IReadOnlyList<ToldSum> Told { get; init; } = [];
}

/// <summary>One sum of an exhibit, as it was looked at.</summary>
public sealed record LookedAt
{
    public required string Exhibit { get; init; }

    public required string Row { get; init; }

    public required string Column { get; init; }

    /// <summary>The true figure; null where there is none.</summary>
    public required decimal? Count { get; init; }

    public required bool IsWithheld { get; init; }

    /// <summary>What is told in its place; null where it is told as it is, or not told.</summary>
    public long? ToldAs { get; init; }

    /// <summary>Why the rule hides it for itself; null where it does not, or it is part of a larger question.</summary>
    public RiskReason? Reason { get; init; }

    /// <summary>True where the rule hides it for itself: a small count, an amount of few. Any other sum that is withheld protects others.</summary>
    public required bool IsSmall { get; init; }

    /// <summary>As <see cref="Analysis.Disclosure.HiddenCell.Name"/> says it; null where it is shown or part of a larger question.</summary>
    public string? Name { get; init; }

    /// <summary>The small counts that it protects, by their names.</summary>
    public IReadOnlyList<string> Protects { get; init; } = [];

    /// <summary>Both ends agree with everything published, as the attack confirmed; null where it is shown or part of a larger question.</summary>
    public PossibleFigures? Possible { get; init; }
}

/// <summary>What somebody who has the public edition is left with of a figure, in the figure's own unit.</summary>
/// <param name="Most">Null where there is no upper bound.</param>
public readonly record struct PossibleFigures(decimal Least, decimal? Most)
{
    /// <summary>How far the ends are apart; null without an upper bound.</summary>
    public decimal? Width => Most - Least;

    /// <param name="times">In how many parts the figure was taken apart to be counted: 100 for pounds and pence.</param>
    internal static PossibleFigures Of(KnownRange range, int times) => new((decimal)range.Least / times, (decimal?)range.Most / times);
}

public sealed record WithheldExhibit(string Id, string Caption, string Because);

public sealed record ExemptDataset(string Key, string Title, DisclosureRule Rule);
