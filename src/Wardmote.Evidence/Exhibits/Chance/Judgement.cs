using System.Globalization;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>What may be said of one change.</summary>
internal abstract record Judgement
{
    /// <summary>Said where a declared break lies between two figures.</summary>
    public const string NotComparable = "not comparable";

    /// <summary>The word to stand in a table.</summary>
    public abstract string Text { get; }

    /// <summary>"is probably higher", to follow a subject in a sentence.</summary>
    public abstract string Clause { get; }

    /// <summary>The interval of the change; null where nothing is compared.</summary>
    public virtual Interval? Interval => null;

    /// <summary>The test and its p-value, in a sentence.</summary>
    public abstract string How { get; }

    /// <summary>A break in the series parts the two figures.</summary>
    public sealed record Parted(SeriesBreak Break) : Judgement
    {
        public override string Text => NotComparable;

        public override string Clause => "cannot be compared";

        public override string How => $"Not compared: {Break.Reason}.";
    }

    public abstract record Tested(ChangeWord Word, double PValue, double AdjustedP) : Judgement
    {
        public override string Text => Word.Text();

        /// <summary>The earlier figure, with what it is of.</summary>
        public abstract string Before { get; }

        public abstract string After { get; }

        public override string Clause => Word switch
        {
            ChangeWord.TooFewToSay => "rests on too few to say",
            ChangeWord.NoRealChange => "shows no real change",
            _ => "is " + Word.Text(),
        };

        protected string P => AdjustedP == PValue ? $"p = {Written(PValue)}" : $"p = {Written(PValue)}, among all that are judged together {Written(AdjustedP)}";

        private static string Written(double p) => p.ToString(p < 0.001 ? "0.0E+0" : "0.000", CultureInfo.InvariantCulture);
    }

    /// <param name="Lengths">Days, where the counts are of stretches of unequal length.</param>
    public sealed record OfCounts(CountChange Change, ComparedLengths Lengths, ChangeWord Word, double AdjustedP) : Tested(Word, Change.PValue, AdjustedP)
    {
        public override Interval Interval => Change.PercentInterval;

        public override string Before => NumberText.Of(Change.Before.Count, 0);

        public override string After => NumberText.Of(Change.After.Count, 0);

        public override string How => $"Exact conditional test of two counts{(Lengths.ByDay ? $" by the day ({Lengths.Before} and {Lengths.After} days)" : "")}: {P}.";
    }

    public sealed record OfShares(ProportionChange Change, ChangeWord Word, double AdjustedP) : Tested(Word, Change.PValue, AdjustedP)
    {
        public override string Before => $"{NumberText.Of(Change.Before.Count, 0)} of {NumberText.Of(Change.Before.Whole, 0)}";

        public override string After => $"{NumberText.Of(Change.After.Count, 0)} of {NumberText.Of(Change.After.Whole, 0)}";

        /// <summary>In points of per cent.</summary>
        public override Interval Interval => new(Change.DifferenceInterval.Lower * 100, Change.DifferenceInterval.Upper * 100, Change.DifferenceInterval.Level);

        public override string How => $"Score test of two shares: {P}.";
    }
}
