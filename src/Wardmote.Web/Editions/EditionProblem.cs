using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Web.Editions;

/// <summary>Why the newest edition cannot be shown.</summary>
/// <param name="IsFirst">True where there is none before it to be shown instead.</param>
/// <param name="Lacking">Datasets of which a return must be taken in first.</param>
/// <param name="Others">What else is wrong, a sentence or two each.</param>
public sealed record EditionProblem(bool IsFirst, IReadOnlyList<Dataset> Lacking, IReadOnlyList<string> Others)
{
    /// <summary>All of it as one sentence's end: "a return of Fires is needed".</summary>
    public string Words => string.Join("; ", [.. Lacking.Count > 0 ? new[] { $"returns are needed of {Shared.Words.Listed([.. Lacking.Select(d => d.Title)])}" } : [], .. Others]);

    internal static EditionProblem Of(Exception fault, Edition shown) => fault is AssessmentException unfinished
        ? new(IsFirstOf(shown), [.. unfinished.Lacking.SelectMany(key => Sent(key, shown)).Distinct()], [.. unfinished.Problems.Where(p => p.Lacks is null).Select(p => p.ToString())])
        : new(IsFirstOf(shown), [], [fault.Message]);

    private static bool IsFirstOf(Edition shown) => shown.Topics.Count == 0;

    /// <summary>The dataset itself; of one that is made of two others, those of which nothing is in force.</summary>
    private static IEnumerable<Dataset> Sent(string key, Edition shown) => shown.Catalog.Find(key) is { MadeOf: { } join }
        ? new[] { join.Each, join.And }.Where(part => !shown.Imports.Any(i => i.IsLive && i.Import.Dataset == part)).Select(shown.Catalog.Find)
        : [shown.Catalog.Find(key)];
}
