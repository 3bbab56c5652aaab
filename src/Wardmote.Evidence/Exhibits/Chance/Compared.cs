using Wardmote.Analysis.Change;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>Two figures put to a test: as counts among their people and days, or as shares of their bases.</summary>
internal abstract record Compared
{
    /// <summary>Null where one of them is missing, or they are not of one sort.</summary>
    public static Compared? Of(Figure before, Figure after) => (Tally.Of(before), Tally.Of(after)) switch
    {
        (Tally.Events b, Tally.Events a) => Of(b, a, ComparedLengths.Of(b.Stretches, a.Stretches)),
        (Tally.PartOf b, Tally.PartOf a) => new Shares(ProportionChange.Between(b.Share, a.Share, Tally.Level)),
        _ => null,
    };

    private static Counts Of(Tally.Events before, Tally.Events after, ComparedLengths lengths) => new(
        CountChange.Between(new(before.Count, (before.People ?? 1) * lengths.Before), new(after.Count, (after.People ?? 1) * lengths.After), Tally.Level),
        lengths);

    public sealed record Counts(CountChange Change, ComparedLengths Lengths) : Compared
    {
        public Judgement.OfCounts Told(ChangeWord word, double adjustedP) => new(Change, Lengths, word, adjustedP);
    }

    public sealed record Shares(ProportionChange Change) : Compared;
}
