using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Risks;

/// <summary>Why a count must not be printed, and what its protection has to be.</summary>
/// <param name="Known">What a reader knows of a count that bears the ordinary mark for this.</param>
/// <param name="Width">How far apart its smallest and largest possible values must be.</param>
/// <param name="Up">How far above the true count its largest possible value must be.</param>
/// <param name="Down">How far below the true count its smallest possible value must be.</param>
internal sealed record Risk(RiskReason Reason, KnownRange Known, long Width, long Up = 0, long Down = 0)
{
    /// <summary>Whether a count with this risk is protected where counts in a range are certainly possible.</summary>
    public bool IsMetBy(KnownRange possible, long count) =>
        possible.IsAsWideAs(Width) && possible.Least <= count - Down && !(possible.Most < count + Up);
}
