using Wardmote.Analysis.Change;
using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>What may be said of a change, found by the words on rows and columns.</summary>
internal sealed partial class AnswerReader
{
    /// <summary>The change of a row from one column to another, or of a column from one row to another.</summary>
    /// <exception cref="CellException">There are no such cells, or no test can judge them.</exception>
    public Judgement Judge(string line, string from, string to)
    {
        if (TryColumn(from) is not null || TryColumn(to) is not null)
        {
            var (row, first, last) = (Row(line), Column(from), Column(to));
            Compare(answer.Plan?.ColumnTime, answer.Columns[first].TimeKey, answer.Columns[last].TimeKey, from, to);
            Refuse(Tally.Refusal(answer.Columns[first]) ?? Tally.Refusal(answer.Columns[last]) ?? NoBase(first, last));
            return answer.Judge?.Of(answer.Columns[first], answer.Columns[last], answer.Rows[row]) ?? throw Untold(line);
        }

        var (column, start, end) = (Column(line), Row(from), Row(to));
        Compare(answer.Plan?.RowTime, RowTimeKey(start), RowTimeKey(end), from, to);
        Refuse(Tally.Refusal(answer.Columns[column]) ?? NoBase(column, start, end));
        return ChangeJudge.Between(answer.Figures[start][column], answer.Figures[end][column], RowBreak(column, start, end)) ?? throw Untold(line);
    }

    private SeriesBreak? BreakBetween(int first, int last) => answer.Judge?.BreakBetween(answer.Columns[first], answer.Columns[last]);

    private SeriesBreak? RowBreak(int column, int start, int end) =>
        answer.Plan is { RowTimeIndex: >= 0 and var index } && answer.Columns[column].From is { } enquiry && enquiry.Rows[index] is TimeAxis time
            && RowTimeKey(start) is { } before && RowTimeKey(end) is { } after
            ? time.BreakBetween(before, after, enquiry.Dataset.Breaks)
            : null;

    /// <summary>Bare counts can be tested only where they are of stretches of time that are alike.</summary>
    private string? NoBase(int first, int last) => (answer.Columns[first], answer.Columns[last]) switch
    {
        (SumColumn { TimeKey: null }, SumColumn) or (SumColumn, SumColumn { TimeKey: null }) => "It is not known among how many people or days each was counted.",
        var (one, other) when one.GetType() != other.GetType() => "One is a count and the other is not.",
        _ => null,
    };

    private string? NoBase(int column, int start, int end) =>
        answer.Columns[column] is SumColumn && (RowTimeKey(start) is null || RowTimeKey(end) is null) ? "It is not known among how many people or days each was counted." : null;

    private void Refuse(string? why)
    {
        if (why is not null)
        {
            throw new CellException($"{Id}: no test can judge this change. {why}", "Compare two years or periods of one figure, two rates, or two shares.");
        }
    }

    private static void RefuseBreak(SeriesBreak? parted, string from, string to)
    {
        if (parted is not null)
        {
            throw new CellException($"{from} and {to} cannot be compared: {BreakNote.Of(parted)}", "Compare figures on one side of the break, or write change_in_words, which says so.");
        }
    }

    private CellException Untold(string line) => new($"{Id} has no two figures to compare at {line}.", "Point at cells that have one.");
}
