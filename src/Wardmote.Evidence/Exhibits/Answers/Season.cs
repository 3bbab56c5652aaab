using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Months up to a row's own: "12 months to then", "the same month a year before".</summary>
/// <param name="Back">How many months before the row's it ends; 0 for that month itself.</param>
/// <param name="Months">How many it adds up; 1 or more.</param>
internal sealed record Season(int Back, int Months)
{
    /// <summary>The row's own month.</summary>
    public static readonly Season Own = new(0, 1);

    public bool Overlaps(Season other) => Back < other.Back + other.Months && other.Back < Back + Months;

    /// <summary>The figure of these months; blank where one of them is not covered whole, or lacks a figure that others have.</summary>
    public Figure Of(Enquiry enquiry, int aggregate, AnswerRow row)
    {
        var time = enquiry.Rows.ToList().FindIndex(a => a is MonthAxis);
        var axis = (MonthAxis)enquiry.Rows[time];
        var values = row.Member.Keys.Select(FigureSet.RowValues).ToList();
        var ends = values.Select(v => v[time]).Distinct().ToList();
        if (ends is not [{ Length: > 0 } end])
        {
            return Figure.Blank;
        }

        var months = Enumerable.Range(Back, Months).Select(back => MonthAxis.Key(axis.Span(end).Start.AddMonths(-back))).Reverse().ToList();
        var keys = months.SelectMany(month => values.Select(v => FigureSet.RowKey(v.Select((value, i) => i == time ? month : value)))).ToList();
        var isWhole = months.TrueForAll(m => axis.ExtentOf(m) is { IsCovered: true, IsPart: false })
            && (enquiry.EmptyIsZero || keys.TrueForAll(k => enquiry.Has(aggregate, k, "")));
        return isWhole ? enquiry.Sum(aggregate, new Member(row.Member.Label, keys), new Member("", [""])) : Figure.Blank;
    }
}
