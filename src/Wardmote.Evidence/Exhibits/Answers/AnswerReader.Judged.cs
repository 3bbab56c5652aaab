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
            Refuse(Tally.Refusal(answer.Columns[first]) ?? Tally.Refusal(answer.Columns[last]) ?? Comparable.Refusal(answer.Columns[first], answer.Columns[last], answer.Plan?.RowTime));
            WithheldException.ThrowIf(answer.Figures[row][first]);
            WithheldException.ThrowIf(answer.Figures[row][last]);
            return answer.Judge?.Of(answer.Columns[first], answer.Columns[last], answer.Rows[row]) ?? throw Untold(line);
        }

        var (column, start, end) = (Column(line), Row(from), Row(to));
        Compare(answer.Plan?.RowTime, RowTimeKey(start), RowTimeKey(end), from, to);
        Refuse(Tally.Refusal(answer.Columns[column]) ?? NoBase(column, start, end));
        WithheldException.ThrowIf(answer.Figures[start][column]);
        WithheldException.ThrowIf(answer.Figures[end][column]);
        return ChangeJudge.Between(answer.Figures[start][column], answer.Figures[end][column], RowBreak(column, start, end)) ?? throw Untold(line);
    }

    private SeriesBreak? BreakBetween(int first, int last, int row) => answer.Judge?.BreakBetween(answer.Columns[first], answer.Columns[last], answer.Rows[row]);

    private SeriesBreak? RowBreak(int column, int start, int end) =>
        answer.Plan is { RowTimeIndex: >= 0 and var index } && answer.Columns[column].From is { } enquiry && enquiry.Rows[index] is TimeAxis time
            && RowTimeKey(start) is { } before && RowTimeKey(end) is { } after
            ? time.BreakBetween(before, after, enquiry.Dataset.Breaks) ?? SeasonBreak(enquiry, column, start, end)
            : null;

    /// <summary>Twelve months may reach back across a break that lies before both of their last months.</summary>
    private SeriesBreak? SeasonBreak(Enquiry enquiry, int column, int start, int end)
    {
        var days = CountedStretches.Of(answer.Figures[start][column]).Concat(CountedStretches.Of(answer.Figures[end][column])).Order().ToList();
        return answer.Columns[column].Season is null || days.Count == 0 ? null : enquiry.Dataset.Breaks.FirstOrDefault(b => b.Parts(days[0], days[^1]));
    }

    /// <summary>Bare counts can be tested only where their days are known, and are not the same.</summary>
    private string? NoBase(int column, int start, int end)
    {
        if (answer.Columns[column] is SumColumn && (RowTimeKey(start) is null || RowTimeKey(end) is null))
        {
            return "It is not known among how many people or days each was counted.";
        }

        var (before, after) = (CountedStretches.Of(answer.Figures[start][column]), CountedStretches.Of(answer.Figures[end][column]));
        return answer.Columns[column].Season is not null && before.Any(b => after.Any(b.Overlaps)) ? "They count some of the same months." : null;
    }

    private void Refuse(string? why)
    {
        if (why is not null)
        {
            throw new CellException($"{Id}: no test can judge this change. {char.ToUpperInvariant(why[0])}{why[1..]}", Comparable.Advice);
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
