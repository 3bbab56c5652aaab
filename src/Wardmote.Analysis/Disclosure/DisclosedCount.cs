using Wardmote.Analysis.Disclosure.Suppression;

namespace Wardmote.Analysis.Disclosure;

/// <summary>What may be printed of a count. Only <see cref="Disclosure.Protect(Release, DisclosurePolicy)"/> makes one.</summary>
public sealed class DisclosedCount
{
    internal DisclosedCount(Mark mark, long count) => (Mark, Count) = (mark, mark is Mark.Shown or Mark.Altered ? count : null);

    public Mark Mark { get; }

    /// <summary>Null where it may not be told; nothing else of the object tells it either. Another one than the true count where it is altered.</summary>
    public long? Count { get; }
}
