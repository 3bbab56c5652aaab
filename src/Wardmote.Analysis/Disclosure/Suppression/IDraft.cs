using Wardmote.Analysis.Disclosure.Attacking;

namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>Something that is about to be published, whatever the method: as it would be attacked, and with less in it where the attack succeeds.</summary>
internal interface IDraft
{
    /// <summary>What a reader has: the printed counts and numbers, the sums, what was printed before, and what the policy takes the reader to know.</summary>
    PublishedNumbers Published { get; }

    /// <summary>Changes of the true counts that might agree with all of that; the attack checks them.</summary>
    IEnumerable<IReadOnlyDictionary<int, long>> Alternatives { get; }

    /// <summary>Tells nothing of a cell any more, nor any number that its count is part of.</summary>
    void WithholdWholly(int cell);
}
