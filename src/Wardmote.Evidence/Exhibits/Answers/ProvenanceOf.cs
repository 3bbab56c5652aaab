using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Where the figures of an exhibit came from, in words and import by import.</summary>
internal static class ProvenanceOf
{
    public static (Provenance Provenance, IReadOnlyList<SourceUse> Sources) Plan(ExhibitPlan plan) => Of(
        plan.Question,
        [.. plan.Enquiries.Where(e => e.Aggregates.Count > 0).GroupBy(e => e.Dataset).Select(g => (g.Key, g.First().Coverage, Imports([.. g]), Days([.. g])))]);

    public static (Provenance Provenance, IReadOnlyList<SourceUse> Sources) Of(
        ExhibitQuestion question,
        IReadOnlyList<(Dataset Dataset, Coverage Coverage, IReadOnlyList<ImportRows> Imports, Period? Chosen)> asked)
    {
        var used = asked.Select(a => (a.Dataset, a.Imports, Slices: Used(a.Coverage, a.Imports, a.Chosen), a.Chosen)).ToList();
        var sources = used.Select(u => new SourceUse(u.Dataset.Owner, u.Dataset.Title, u.Dataset.Source, Reach(u.Slices, u.Chosen))).DistinctBy(u => u.InFull).ToList();
        var provenance = new Provenance
        {
            Source = string.Join("; ", sources.Select(s => s.InFull)),
            Period = string.Join("; ", sources.Select(s => s.ReachInWords).Distinct()),
            Caveats = [.. used.SelectMany(u => Caveats(u.Dataset, u.Slices, TellsAll(u.Imports))).Distinct()],
            Imports = [.. used.SelectMany(u => u.Imports.SelectMany(i => Import(i, u.Slices)))],
            Question = question.Source.Text,
        };
        return (provenance, sources);
    }

    /// <summary>A dataset that is asked for several things, such as months of its own in a column, is one source.</summary>
    private static IReadOnlyList<ImportRows> Imports(IReadOnlyList<Enquiry> asked) =>
        [.. asked.SelectMany(e => e.Imports).GroupBy(i => i.Import).Select(g => new ImportRows(g.Key, g.Any(i => i.Rows is null) ? null : g.Max(i => i.Rows)))];

    /// <summary>From the first day that is asked for to the last; null where one of them asks for all.</summary>
    private static Period? Days(IReadOnlyList<Enquiry> asked)
    {
        var days = asked.SelectMany(e => e.Aggregates.Select(a => a.Within ?? e.Filter.Period)).ToList();
        return days.Exists(d => d is null) ? null : new Period(days.Min(d => d!.Value.Start), days.Max(d => d!.Value.End));
    }

    private static List<LiveSlice> Used(Coverage coverage, IReadOnlyList<ImportRows> imports, Period? chosen)
    {
        var ids = imports.Select(i => i.Import).ToHashSet();
        return [.. coverage.Slices.Where(s => ids.Contains(s.Import.Id) && (chosen is null || chosen.Value.Overlaps(s.Slice.Period)))];
    }

    private static IReadOnlyList<Period> Reach(List<LiveSlice> slices, Period? chosen) => slices.Count == 0
        ? chosen is { } asked ? [asked] : []
        : Period.Joined(slices.Select(s => chosen is { } period ? Cut(s.Slice.Period, period) : s.Slice.Period));

    private static Period Cut(Period slice, Period chosen) =>
        new(slice.Start < chosen.Start ? chosen.Start : slice.Start, slice.End > chosen.End ? chosen.End : slice.End);

    /// <summary>The dataset's caveats for those days, then the partner's own footnotes; of these only such as say no number, where not all may be told.</summary>
    private static IEnumerable<string> Caveats(Dataset dataset, List<LiveSlice> slices, bool all) => dataset.Caveats
        .Where(c => slices.Any(s => (c.To is null || s.Slice.Period.Start <= c.To) && (c.From is null || s.Slice.Period.End >= c.From)))
        .Select(c => c.Text)
        .Concat(slices.Select(s => s.Import).DistinctBy(i => i.Id).SelectMany(i => i.Footnotes).Where(note => all || !note.Any(char.IsAsciiDigit)));

    private static bool TellsAll(IReadOnlyList<ImportRows> imports) => imports.All(i => i.Rows is not null);

    private static IEnumerable<ProvenanceImport> Import(ImportRows rows, List<LiveSlice> slices)
    {
        var import = slices.Select(s => s.Import).FirstOrDefault(i => i.Id == rows.Import);
        return import is null ? [] :
        [
            rows.Rows is null
                ? new ProvenanceImport(null, import.Dataset, import.Source.Name, null, import.ImportedAt, null, import.Provisional)
                : new ProvenanceImport(import.Id, import.Dataset, import.Source.Name, import.Source.Sha256, import.ImportedAt, rows.Rows, import.Provisional),
        ];
    }
}

/// <summary>A return that an exhibit rests on.</summary>
/// <param name="Published">Where it is published; null for a return that partners share.</param>
/// <param name="Reach">The stretches of days that were used, in order; empty where nothing was.</param>
public sealed record SourceUse(string Owner, string Title, string? Published, IReadOnlyList<Period> Reach)
{
    /// <summary>So many stretches are named one by one; of more only the first and the last day.</summary>
    private const int Named = 3;

    public string ReachInWords => Reach.Count switch
    {
        0 => "no figures",
        <= Named => PeriodWords.Join([.. Reach.Select(PeriodWords.Of)]),
        _ => $"{PeriodWords.Of(new Period(Reach[0].Start, Reach[^1].End))}{(Reach.All(r => r.Days == 1) ? "" : ", with gaps")}",
    };

    /// <summary>"Ambulance trust, Ambulance callouts for assault, January 2014 to November 2018".</summary>
    public string InFull => $"{Owner}, {Title}, {ReachInWords}";
}
