using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>An area with its group of similar ones, as a code list declares it.</summary>
internal sealed partial class ExhibitPlanner
{
    /// <summary>The group that was meant on the last day of the figures; null where none is asked for.</summary>
    private SimilarAreas? Similar(Enquiry enquiry)
    {
        if (question.SimilarTo is not { } area)
        {
            return null;
        }

        if (enquiry.Rows is not [DimensionAxis { Codes: { } codes }] || question.IncludeRows.Count > 0)
        {
            Refuse("similar-to", "Similar areas are rows of one column that has a code list.", "Write 'rows: district', and leave 'include-rows' out.");
            return null;
        }

        var groups = codes.Find(area)?.Similar ?? [];
        var end = (enquiry.Filter.Period ?? enquiry.Coverage.Reach)?.End ?? DateOnly.MaxValue;
        if (groups.Where(g => g.From <= end).MaxBy(g => g.From) is { } group)
        {
            return group;
        }

        Refuse(
            "similar-to",
            groups.Count == 0 ? $"No group of areas similar to {area} is declared." : $"No group of areas similar to {area} had begun by {PeriodWords.Of(Analysis.Periods.Period.Day(end))}.",
            "Declare it with its source in the code list, as docs/how-to/add-a-dataset.md shows.");
        return null;
    }
}
