using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>Finds the number of people behind each row of a table of rates.</summary>
/// <param name="Enquiry">Asked by the places of the rows, with the dates of the estimates across.</param>
/// <param name="Places">Which of the row headers the populations share, from 0.</param>
/// <param name="Time">The row header that is a stretch of time; null where rows are places only.</param>
/// <param name="Span">The stretch of all rows where no row header is one.</param>
internal sealed record PopulationFigures(Enquiry Enquiry, int Aggregate, IReadOnlyList<int> Places, (int Index, TimeAxis Axis)? Time, Period Span)
{
    /// <summary>The estimate made within the row's stretch of time, or the last before it; blank for a sum over several stretches.</summary>
    public Figure For(Member row)
    {
        if (VintageOf(row) is not { } date)
        {
            return Figure.Blank;
        }

        var values = row.Keys.Select(FigureSet.RowValues).ToList();
        var places = values.Select(v => FigureSet.RowKey(Places.Select(i => v[i]))).Distinct().ToList();
        return Enquiry.Sum(Aggregate, new Member(row.Label, places), new Member("", [date]));
    }

    /// <summary>The date of the estimate for a row, as a key of its axis; null where there is none.</summary>
    public string? VintageOf(Member row)
    {
        var spans = row.Keys.Select(FigureSet.RowValues).Select(v => Time is { } t ? t.Axis.Span(v[t.Index]) : Span).Distinct().ToList();
        return spans is [var span] ? Estimate(span) : null;
    }

    private string? Estimate(Period span)
    {
        var axis = (TimeAxis)Enquiry.Columns!;
        var dates = axis.InOrder(Enquiry.Found(Enquiry.Rows.Count));
        return dates.LastOrDefault(d => axis.Span(d).End <= span.End);
    }

    /// <summary>The only measure of a dataset of populations.</summary>
    public static Column? MeasureOf(Dataset populations) => populations.Measures.FirstOrDefault();
}
