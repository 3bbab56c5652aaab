using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>What a figure was counted from, by which it can be told how much of it may be chance.</summary>
internal abstract record Tally
{
    /// <summary>How sure every interval of an exhibit is.</summary>
    public static readonly ConfidenceLevel Level = ConfidenceLevel.NinetyFive;

    /// <summary>In the figure's own unit.</summary>
    public abstract Interval Interval { get; }

    /// <summary>The method and level of <see cref="Interval"/>, to stand in a sentence.</summary>
    public abstract string Method { get; }

    /// <summary>Null where there is no figure, or it is not made from whole numbers.</summary>
    public static Tally? Of(Figure figure) => figure.Working switch
    {
        SumWorking or StatedWorking => Whole(figure) is { } count ? new Events(count, null, 1, CountedStretches.Of(figure)) : null,
        RateWorking rate => Whole(rate.Count) is { } count && rate.Population.Value is > 0 and var people ? new Events(count, (double)people, rate.Per, CountedStretches.Of(figure)) : null,
        ShareWorking share => Whole(share.Part) is { } part && Whole(share.Base) is > 0 and var whole && part <= whole ? new PartOf(new Share(part, whole)) : null,
        StandardisedWorking worked => new Worked(worked.Interval, worked.Method),
        _ => null,
    };

    /// <summary>Why chance cannot be told of a column's figures, as a sentence; null where it can.</summary>
    public static string? Refusal(AnswerColumn column) => column switch
    {
        DerivedColumn => $"{column.Head.Heading} is worked out from other columns.",
        { Counted.Measure: { Type: not ColumnType.Integer } measure } => $"{measure.Title} is not a count of events or people.",
        { From.Dataset: { Stock: true } stock } when column is not ShareColumn => $"{stock.Key} counts who was there on a date: most of them are there on the next one too, so it does not vary as events do.",
        _ => null,
    };

    private static long? Whole(Figure figure) => figure.Value is >= 0 and var value && value == Math.Truncate(value) ? (long)value : null;

    /// <summary>Events; among people where they are shown as a rate.</summary>
    /// <param name="Stretches">The days on which they were counted; empty where that is not known.</param>
    public sealed record Events(long Count, double? People, int Per, IReadOnlyList<Period> Stretches) : Tally
    {
        public override Interval Interval => People is { } people ? Rate.Of(Count, people, Per, Level).Interval : PoissonInterval.Of(Count, Level);

        public override string Method => $"exact Poisson limits below {PoissonInterval.ExactBelow} events, Byar's from there";
    }

    /// <summary>Worked out with its interval.</summary>
    public sealed record Worked(Interval Range, string Way) : Tally
    {
        public override Interval Interval => Range;

        public override string Method => Way;
    }

    /// <summary>Some of a base, shown as per cent of it.</summary>
    public sealed record PartOf(Share Share) : Tally
    {
        public override Interval Interval => Proportion.Of(Share.Count, Share.Whole, 100, Level).Interval;

        public override string Method => "Wilson's method";
    }
}
