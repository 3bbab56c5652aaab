using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Some months and the same ones a year before.</summary>
internal sealed record SeasonPair(CellNumber Before, CellNumber After, Func<Judgement> Judge);

/// <summary>Months up to a row's own, whether or not the exhibit shows them.</summary>
internal sealed partial class AnswerReader
{
    private const int MonthsOfAYear = 12;

    /// <summary>Twelve months added up.</summary>
    public CellNumber Rolling(string row, string? column, int yearsBefore) => Number(row, column, new Season(yearsBefore * MonthsOfAYear, MonthsOfAYear));

    /// <summary>So many months to a row's own, and the same a year before.</summary>
    public SeasonPair OnLastYear(string row, string? column, int months)
    {
        var (early, late) = (new Season(MonthsOfAYear, months), new Season(0, months));
        var (before, after) = (Figure(row, column, early), Figure(row, column, late));
        var place = ColumnOrOnly(column);
        var days = CountedStretches.Of(before).Concat(CountedStretches.Of(after)).Order().ToList();
        var parted = answer.Columns[place].From!.Dataset.Breaks.FirstOrDefault(b => b.Parts(days[0], days[^1]));
        RefuseBreak(parted, "The year before", row);
        return new(Number(place, before), Number(place, after), () =>
        {
            Refuse(Tally.Refusal(answer.Columns[place]));
            return ChangeJudge.Between(before, after, parted) ?? throw Untold(row);
        });
    }

    private CellNumber Number(string row, string? column, Season season) => Number(ColumnOrOnly(column), Figure(row, column, season));

    private CellNumber Number(int column, Figure figure) =>
        new(figure.Value!.Value, answer.Columns[column].Head.Decimals, answer.Columns[column].Head.Unit) { Tally = Tally.Refusal(answer.Columns[column]) is null ? Tally.Of(figure) : null };

    private Figure Figure(string row, string? column, Season season)
    {
        var place = ColumnOrOnly(column);
        if (answer.Plan?.Main.Rows.Any(a => a is MonthAxis) != true || answer.Columns[place] is not SumColumn { Season: null, From: { } enquiry, Counted: { } counted })
        {
            throw new CellException($"{Id} has no counts by month there.", "Point at a column of counts of an exhibit with 'rows: month'.");
        }

        var found = season.Of(enquiry, enquiry.Add(counted), answer.Rows[Row(row)]);
        return found.Value is not null ? found : throw new CellException(
            $"{Id} has no figure {(season.Months == 1 ? "for" : $"for one of the {season.Months} months to")} {row}{(season.Back == 0 ? "" : ", a year before")}.",
            "Choose a month for which all of them are there, or widen the exhibit's 'period'.");
    }
}
