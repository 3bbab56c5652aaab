using System.Globalization;
using DotLiquid;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Assessment;

/// <summary>
/// What a live value can ask of an exhibit. The first filter names what is wanted; further ones say how it reads. Each is
/// explained in <c>docs/how-to/write-an-assessment.md</c>. Names in Liquid have underscores: <c>percent_change</c>.
/// </summary>
internal static partial class LiveFilters
{
    /// <summary>Under this name a template is given the answers, by exhibit id.</summary>
    public const string Answers = "answers";

    /// <summary>The figure in a cell, as the table shows it.</summary>
    public static object Value(Context context, object input, object row, object? column = null)
    {
        var reader = Reader(context, input);
        return reader.Number(reader.Row(Text(row)), reader.ColumnOrOnly(Optional(column)));
    }

    /// <summary>Per cent of what the exhibit takes shares of; where it takes none, of the column.</summary>
    public static object Share(Context context, object input, object row, object? column = null)
    {
        var reader = Reader(context, input);
        var (line, place) = (reader.Row(Text(row)), reader.ColumnOrOnly(Optional(column)));
        switch (reader.Answer.Columns[place])
        {
            case ShareColumn:
                return reader.Number(line, place);
            case SumColumn { Share: { } share }:
                var figure = Exhibits.Chance.SmallBases.Hold(reader.Answer.Question, share.At(reader.Answer.Rows[line]));
                WithheldException.ThrowIf(figure);
                return figure.Value is { } percent
                    ? new CellNumber(percent, 0, "%") { Tally = Exhibits.Chance.Tally.Refusal(share) is null ? Exhibits.Chance.Tally.Of(figure) : null }
                    : throw new CellException($"{reader.Id} has no share at {Text(row)}.", "Point at a row that is not the base, of a column that has figures.");
            default:
                var (part, whole) = (reader.Number(line, place), Sum(reader, place));
                return whole.Value == 0
                    ? throw new CellException($"{reader.Id} has nothing to take a share of at {Text(row)}.", "Point at a column that has figures.")
                    : new CellNumber(100 * part.Value / whole.Value, 0, "%");
        }
    }

    /// <summary>A rate, as the table shows it; the column may be left out where there is one rate.</summary>
    public static object Rate(Context context, object input, object row, object? column = null)
    {
        var reader = Reader(context, input);
        var rates = Enumerable.Range(0, reader.Answer.Columns.Count).Where(c => reader.Answer.Columns[c] is RateColumn).ToList();
        var place = column is null && rates.Count == 1 ? rates[0] : reader.ColumnOrOnly(Optional(column));
        return rates.Contains(place)
            ? reader.Number(reader.Row(Text(row)), place)
            : throw new CellException($"{reader.Id} has no rate there.", "Name a column that is asked for with 'rate:'.");
    }

    /// <summary>"up 17", "down 38" or "unchanged": a row between two columns, or a column between two rows.</summary>
    public static object Change(Context context, object input, object line, object from, object to)
    {
        var reader = Reader(context, input);
        var (before, after) = reader.Pair(Text(line), Text(from), Text(to));
        return new CellNumber(after.Value - before.Value, after.Decimals, after.Unit, IsChange: true) { Judge = () => reader.Judge(Text(line), Text(from), Text(to)) };
    }

    /// <summary>"up 15%", "down 24%" or "unchanged", of the earlier figure.</summary>
    public static object PercentChange(Context context, object input, object line, object from, object to)
    {
        var reader = Reader(context, input);
        var (before, after) = reader.Pair(Text(line), Text(from), Text(to));
        return before.Value == 0
            ? throw new CellException($"{reader.Id} has 0 at {Text(line)}, {Text(from)}, and nothing can be a percentage of it.", "Use change, which gives the difference.")
            : new CellNumber(100 * (after.Value - before.Value) / before.Value, 0, "%", IsChange: true) { Judge = () => reader.Judge(Text(line), Text(from), Text(to)) };
    }

    /// <summary>"highest", "second highest", "joint third highest" among the rows of a column.</summary>
    public static object Rank(Context context, object input, object row, object? column = null)
    {
        var reader = Reader(context, input);
        var (line, place) = (reader.Row(Text(row)), reader.ColumnOrOnly(Optional(column)));
        var own = reader.Number(line, place).Rounded;
        var others = Figures(reader, place, above: own).Where(f => f.Row != line).Select(f => f.Number.Rounded).ToList();
        var rank = others.Count(o => o > own) + 1;
        var joint = others.Contains(own) ? "joint " : "";
        return joint + (rank == 1 ? "highest" : $"{NumberWords.Ordinal(rank)} highest");
    }

    /// <summary>The row with the highest figure; several where they tie.</summary>
    public static object Highest(Context context, object input, object? column = null) => Extreme(context, input, column, highest: true).Names;

    public static object Lowest(Context context, object input, object? column = null) => Extreme(context, input, column, highest: false).Names;

    public static object HighestValue(Context context, object input, object? column = null) => Extreme(context, input, column, highest: true).Number;

    public static object LowestValue(Context context, object input, object? column = null) => Extreme(context, input, column, highest: false).Number;

    /// <summary>All rows of a column together, shown or not.</summary>
    public static object Total(Context context, object input, object? column = null)
    {
        var reader = Reader(context, input);
        return Sum(reader, reader.ColumnOrOnly(Optional(column)));
    }

    /// <summary>What the exhibit's figures cover: "January 2014 to December 2018".</summary>
    public static object Period(Context context, object input) => Reader(context, input).Answer.Provenance.Period;

    private static (string Names, CellNumber Number) Extreme(Context context, object input, object? column, bool highest)
    {
        var reader = Reader(context, input);
        var place = reader.ColumnOrOnly(Optional(column));
        var figures = Figures(reader, place, above: highest ? reader.PlainRows.Max(r => reader.Answer.Figures[r][place].Value) ?? 0 : 0).ToList();
        if (figures.Count == 0)
        {
            throw new CellException($"{reader.Id} has no figures there.", "Point at a column that has figures.");
        }

        var value = highest ? figures.Max(f => f.Number.Rounded) : figures.Min(f => f.Number.Rounded);
        var rows = figures.Where(f => f.Number.Rounded == value).ToList();
        return (PeriodWords.Join([.. rows.Select(f => reader.Answer.Rows[f.Row].Headers[^1])]), rows[0].Number);
    }

    /// <summary>All figures of a column.</summary>
    /// <param name="above">A figure beside which withheld ones do not matter, where they are known to be smaller counts.</param>
    /// <exception cref="WithheldException">One is withheld that could be as high.</exception>
    private static IEnumerable<(int Row, CellNumber Number)> Figures(AnswerReader reader, int column, decimal above)
    {
        foreach (var row in reader.PlainRows)
        {
            var figure = reader.Answer.Figures[row][column];
            if ((figure.Withheld ?? figure.Low) is { } why && !(reader.Answer.Columns[column] is SumColumn && why.Below <= above))
            {
                throw new WithheldException(Withheld.Silently);
            }

            if (figure is { Value: not null, Low: null })
            {
                yield return (row, reader.Number(row, column));
            }
        }
    }

    private static CellNumber Sum(AnswerReader reader, int column)
    {
        if (reader.Answer.Columns[column] is not SumColumn sum || sum.At(reader.Answer.AllRows!) is not { } all)
        {
            throw Unaddable();
        }

        WithheldException.ThrowIf(all);
        return new CellNumber(all.Value ?? throw Unaddable(), sum.Head.Decimals, sum.Head.Unit);

        CellException Unaddable() => new($"{reader.Id} has no figures that can be added at {reader.Answer.Columns[column].Head.Heading}.", "Point at a column of counts.");
    }

    private static AnswerReader Reader(Context context, object input)
    {
        var answers = (IReadOnlyDictionary<string, ExhibitAnswer>)context.Registers[Answers];
        return input is string id
            ? answers.TryGetValue(id, out var answer)
                ? answer.IsWithheld ? throw new WithheldException(Withheld.Silently) : new AnswerReader(answer)
                : throw new CellException($"There is no exhibit '{id}'.", Suggestion.For(id, answers.Keys))
            : throw new CellException("This filter asks an exhibit, but a figure came before it.", "Start with the exhibit's id: {{ 'id' | value: 'Row', 'Column' }}.");
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string? Optional(object? value) => value is null ? null : Text(value);
}
