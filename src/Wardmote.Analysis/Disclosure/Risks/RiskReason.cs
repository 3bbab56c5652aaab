namespace Wardmote.Analysis.Disclosure.Risks;

/// <summary>Why a cell must not be printed.</summary>
public enum RiskReason
{
    /// <summary>Its count is below the threshold.</summary>
    SmallCount,

    /// <summary>It differs by less than the threshold from what was printed before, so that the difference would point at somebody.</summary>
    SmallDifference,

    /// <summary>Too few contribute to its amount.</summary>
    FewContributors,

    /// <summary>One or a few contribute nearly all of its amount.</summary>
    Dominated,

    /// <summary>Without it, amounts that are hidden in one line would still be told by their sum, and that would break the rule.</summary>
    SumOfFew,
}
