namespace Wardmote.Evidence.Datasets;

/// <summary>Areas that are like one in what makes crime, as somebody published them: its group for comparisons.</summary>
/// <param name="Area">Whose group it is.</param>
/// <param name="Areas">The others, without itself.</param>
/// <param name="Source">Who grouped them, and how.</param>
/// <param name="From">The first day for which the group is meant.</param>
public sealed record SimilarAreas(string Area, IReadOnlyList<string> Areas, string Source, DateOnly From);
