using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Finds figures in an answer by the words on its rows and columns.</summary>
internal sealed partial class AnswerReader(ExhibitAnswer answer)
{
    public string Id => answer.Question.Id;

    public ExhibitAnswer Answer => answer;

    /// <summary>Rows that are neither totals nor the base of shares.</summary>
    public IEnumerable<int> PlainRows => Enumerable.Range(0, answer.Rows.Count).Where(r => answer.Rows[r] is { IsTotal: false, IsBase: false });

    public int Row(string name) => TryRow(name) ?? throw Unknown("row", name, answer.Rows.Select(RowName), answer.Plan?.RowTime);

    public int Column(string name) => TryColumn(name) ?? throw Unknown("column", name, answer.Columns.Select(c => c.Head.Heading), answer.Plan?.ColumnTime);

    /// <summary>The named column, or without a name the only one that has figures.</summary>
    public int ColumnOrOnly(string? name)
    {
        if (name is not null)
        {
            return Column(name);
        }

        var figures = Enumerable.Range(0, answer.Columns.Count).Where(c => answer.Columns[c] is SumColumn or RateColumn or StandardisedColumn).ToList();
        return figures is [var only]
            ? only
            : throw new CellException($"{Id} has {figures.Count} columns of figures.", "Say which, after the row: | value: 'Row', 'Column'.");
    }

    public int? TryRow(string name) => Only(Enumerable.Range(0, answer.Rows.Count), r => Heading.Same(RowName(r), name))
        ?? Only(Enumerable.Range(0, answer.Rows.Count), r => Heading.Same(answer.Rows[r].Headers[^1], name));

    public int? TryColumn(string name) => Only(Enumerable.Range(0, answer.Columns.Count), c => Exactly(answer.Columns[c].Head.Heading, name))
        ?? Only(Enumerable.Range(0, answer.Columns.Count), c => Exactly(answer.Columns[c].Head.Group ?? "", name))
        ?? Only(Enumerable.Range(0, answer.Columns.Count), c => Exactly(answer.Columns[c].Member?.Label ?? "", name));

    public CellNumber Number(int row, int column)
    {
        var head = answer.Columns[column].Head;
        WithheldException.ThrowIf(answer.Figures[row][column]);
        return answer.Figures[row][column].Value is { } value
            ? new CellNumber(value, head.Decimals, head.Unit) { Tally = Tally.Refusal(answer.Columns[column]) is null ? Tally.Of(answer.Figures[row][column]) : null }
            : throw new CellException($"{Id} has no figure at {RowName(row)}, {head.Heading}.", "Point at a cell that has one.");
    }

    /// <summary>"Gender / Male" where there are two row headers.</summary>
    public string RowName(int row) => RowName(answer.Rows[row]);

    /// <summary>The change of a row from one column to another, or of a column from one row to another.</summary>
    public (CellNumber From, CellNumber To) Pair(string line, string from, string to)
    {
        if (TryColumn(from) is not null || TryColumn(to) is not null)
        {
            var (row, first, last) = (Row(line), Column(from), Column(to));
            Compare(answer.Plan?.ColumnTime, answer.Columns[first].TimeKey, answer.Columns[last].TimeKey, from, to);
            RefuseBreak(BreakBetween(first, last, row), from, to);
            return (Number(row, first), Number(row, last));
        }

        var (column, start, end) = (Column(line), Row(from), Row(to));
        Compare(answer.Plan?.RowTime, RowTimeKey(start), RowTimeKey(end), from, to);
        RefuseBreak(RowBreak(column, start, end), from, to);
        return (Number(start, column), Number(end, column));
    }

    /// <summary>A star is part of a year's name: "2018*" may not be called "2018".</summary>
    private static bool Exactly(string heading, string name) => Heading.Same(heading, name) && heading.EndsWith('*') == name.EndsWith('*');

    private static int? Only(IEnumerable<int> places, Func<int, bool> matches) => places.Where(matches).ToList() is [var only, ..] ? only : null;

    private static string RowName(AnswerRow row) => string.Join(" / ", row.Headers.Where(h => h.Length > 0));

    private string? RowTimeKey(int row)
    {
        var index = answer.Plan?.Main.Rows.ToList().FindIndex(a => a is TimeAxis) ?? -1;
        return index >= 0 && answer.Rows[row].Member.Keys is [var key] ? FigureSet.RowValues(key)[index] : null;
    }

    private static void Compare(TimeAxis? time, string? from, string? to, string fromName, string toName)
    {
        if (time is { Stock: false } && from is not null && to is not null && !time.AreAlike(from, to))
        {
            throw new CellException(
                $"{fromName} and {toName} cannot be compared: {time.Difference(from, to)}.",
                "Compare whole periods, or ask for 'like-for-like: months' in an exhibit that has a figure for each month.");
        }
    }

    private CellException Unknown(string kind, string name, IEnumerable<string> known, TimeAxis? time)
    {
        var names = known.Distinct().ToList();
        var part = names.FirstOrDefault(n => n != name && time is not null && (n == name + "*" || n.EndsWith(' ' + name)));
        return new CellException(
            $"{Id} has no {kind} '{name}'.",
            part is null ? Suggestion.For(name, names) : $"It covers only part of that year: write '{part}'.");
    }
}
