using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>The word that each row's change earns.</summary>
internal sealed class ChangeWordColumn(AnswerColumn from, AnswerColumn to, ChangeJudge judge) : DerivedColumn
{
    public override Figure At(AnswerRow row) => judge.Of(from, to, row) is { } judgement
        ? new Figure { Text = judgement.Text, Working = new JudgedWorking(from.At(row), to.At(row), judgement.How) }
        : Figure.Without(from.At(row), to.At(row));
}

/// <summary>One end of the interval of a change.</summary>
internal sealed class ChangeEndColumn(AnswerColumn from, AnswerColumn to, ChangeJudge judge, bool upper) : DerivedColumn
{
    public override Figure At(AnswerRow row) => judge.Of(from, to, row) switch
    {
        null => Figure.Without(from.At(row), to.At(row)),
        { Interval: { } interval } judgement => IntervalEndColumn.End(interval, upper, new JudgedWorking(from.At(row), to.At(row), judgement.How)),
        var parted => new Figure { Text = upper ? null : parted.Text, Working = new JudgedWorking(from.At(row), to.At(row), parted.How) },
    };
}

/// <summary>One end of the interval of a figure.</summary>
internal sealed class IntervalEndColumn(AnswerColumn of, bool upper) : DerivedColumn
{
    /// <summary>The column whose figures lie between the ends.</summary>
    public AnswerColumn Of => of;

    public bool Upper => upper;

    public override Figure At(AnswerRow row)
    {
        var figure = of.At(row);
        return Tally.Of(figure) is { } tally
            ? End(tally.Interval, upper, new AboutWorking(figure, $"{Tally.Level} interval: {tally.Method}."))
            : Figure.Without(figure);
    }

    /// <summary>An end without bound (of a ratio to nothing) is said in words.</summary>
    public static Figure End(Interval interval, bool upper, Working working) => (upper ? interval.Upper : interval.Lower) is var end && double.IsFinite(end) && Math.Abs(end) < 1e15
        ? new Figure { Value = (decimal)end, Working = working }
        : new Figure { Text = "no limit", Working = working };
}
