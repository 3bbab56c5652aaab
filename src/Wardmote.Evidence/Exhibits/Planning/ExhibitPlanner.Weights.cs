using Wardmote.Analysis.Harm;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Harm;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Counts weighed by severity: which weights, and by which column they are matched.</summary>
internal sealed partial class ExhibitPlanner
{
    /// <summary>Cuts the figures by kind of offence, and finds the weights; null where none are asked for.</summary>
    private IReadOnlyList<HarmWeightSet>? Weighed()
    {
        if (question.Weights is not { } weights)
        {
            return null;
        }

        if (question.Columns is not null || question.Items.Count > 0 || question.Chart is not null || question.Changes.Count > 0 || question.TotalColumn is not null)
        {
            Refuse("weights", "A table weighed by harm has its own columns.", "Leave 'columns', 'kind', 'change' and 'total-column' out.");
        }

        question = question with { Columns = weights.By, Items = [] };
        try
        {
            return source.Weights(weights.Key);
        }
        catch (HarmWeightFileException e)
        {
            Refuse("weights: set", e.Message, "Put the file right; its format is in docs/how-to/weigh-by-harm.md.");
            return [];
        }
    }

    /// <summary>The version for the last day of the figures; null where no weights are loaded.</summary>
    private static HarmWeightSet? InForce(IReadOnlyList<HarmWeightSet> sets, Enquiry enquiry) =>
        sets.Count == 0 ? null : HarmWeightSet.On(sets, sets[0].Name, (enquiry.Filter.Period ?? enquiry.Coverage.Reach!.Value).End) ?? sets.MinBy(s => s.ValidFrom);
}
