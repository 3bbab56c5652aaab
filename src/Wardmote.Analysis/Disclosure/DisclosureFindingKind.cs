namespace Wardmote.Analysis.Disclosure;

public enum DisclosureFindingKind
{
    /// <summary>A count that is too small to print was printed before, or follows from what was; it cannot be protected any more.</summary>
    ToldBefore,

    /// <summary>An earlier publication printed another number, and the difference is small enough to point at somebody.</summary>
    Restated,

    /// <summary>Protection could not be proved by hiding single cells, so more around them, or whole tables, were withheld.</summary>
    WithheldMore,

    /// <summary>A total is not what its parts add up to as they are told.</summary>
    DoesNotAddUp,
}
