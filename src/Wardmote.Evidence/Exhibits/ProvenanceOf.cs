using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Where the figures of an exhibit came from, in words and import by import.</summary>
internal static class ProvenanceOf
{
    public static Provenance Plan(ExhibitPlan plan) => Of(
        plan.Question,
        [.. plan.Enquiries.Where(e => e.Aggregates.Count > 0).Select(e => (e.Dataset, e.Coverage, e.Figures.Imports, e.Filter.Period))]);

    public static Provenance Of(ExhibitQuestion question, IReadOnlyList<(Dataset Dataset, Coverage Coverage, IReadOnlyList<ImportRows> Imports, Period? Chosen)> sources)
    {
        var used = sources.Select(s => (s.Dataset, s.Chosen, Slices: Used(s.Coverage, s.Imports, s.Chosen), s.Imports)).ToList();
        return new Provenance
        {
            Source = string.Join("; ", used.Select(u => $"{u.Dataset.Owner}, {u.Dataset.Title}, {Reach(u.Slices, u.Chosen)}")),
            Period = string.Join("; ", used.Select(u => Reach(u.Slices, u.Chosen)).Distinct()),
            Caveats = [.. used.SelectMany(u => Caveats(u.Dataset, u.Slices)).Distinct()],
            Imports = [.. used.SelectMany(u => u.Imports.SelectMany(i => Import(i, u.Slices)))],
            Question = question.Source.Text,
        };
    }

    private static List<LiveSlice> Used(Coverage coverage, IReadOnlyList<ImportRows> imports, Period? chosen)
    {
        var ids = imports.Select(i => i.Import).ToHashSet();
        return [.. coverage.Slices.Where(s => ids.Contains(s.Import.Id) && (chosen is null || chosen.Value.Overlaps(s.Slice.Period)))];
    }

    private static string Reach(List<LiveSlice> slices, Period? chosen)
    {
        if (slices.Count == 0)
        {
            return chosen is null ? "no figures" : PeriodWords.Of(chosen.Value);
        }

        var (start, end) = (slices.Min(s => s.Slice.Period.Start), slices.Max(s => s.Slice.Period.End));
        if (chosen is { } period)
        {
            start = start < period.Start ? period.Start : start;
            end = end > period.End ? period.End : end;
        }

        return PeriodWords.Of(new Period(start, end));
    }

    /// <summary>The dataset's caveats for those days, then the partner's own footnotes.</summary>
    private static IEnumerable<string> Caveats(Dataset dataset, List<LiveSlice> slices) => dataset.Caveats
        .Where(c => slices.Any(s => (c.To is null || s.Slice.Period.Start <= c.To) && (c.From is null || s.Slice.Period.End >= c.From)))
        .Select(c => c.Text)
        .Concat(slices.Select(s => s.Import).DistinctBy(i => i.Id).SelectMany(i => i.Footnotes));

    private static IEnumerable<ProvenanceImport> Import(ImportRows rows, List<LiveSlice> slices)
    {
        var import = slices.Select(s => s.Import).FirstOrDefault(i => i.Id == rows.Import);
        return import is null ? [] :
        [
            new ProvenanceImport(import.Id, import.Dataset, import.Source.Name, import.Source.Sha256, import.ImportedAt, rows.Rows, import.Provisional),
        ];
    }
}
