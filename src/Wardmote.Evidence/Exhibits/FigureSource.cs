using DuckDB.NET.Data;
using Wardmote.Analysis.Harm;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Places;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Where exhibits get their figures: one view per dataset, its description, and the imports in force behind it.</summary>
/// <param name="Connection">Used by one thread at a time.</param>
/// <param name="Live">The slices in force of a dataset, by its key; from then on its view is there.</param>
public sealed record FigureSource(DuckDBConnection Connection, DatasetCatalog Catalog, Func<string, IReadOnlyList<LiveSlice>> Live)
{
    /// <summary>Places whose bounds or lookup tables were taken in; null for none.</summary>
    public PlaceBook? Places { get; init; }

    /// <summary>What decides how counts are changed where they are changed by chance; asked for only then.</summary>
    public Func<string> Secret { get; init; } = () => throw new InvalidOperationException("there is no lake that could keep the secret by which counts are changed");

    /// <summary>The versions of a set of weights that were loaded under a key; empty for none.</summary>
    public Func<string, IReadOnlyList<HarmWeightSet>> Weights { get; init; } = _ => [];
}
