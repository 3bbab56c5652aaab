using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Places;

/// <summary>The sidecar of a file of places: everything known about it. Its appearance in the lake is the commit.</summary>
public abstract record PlaceImport
{
    /// <summary>Sorts by time of import, as an import's does.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required SourceFile Source { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A file of bounds, kept as GeoParquet beside this.</summary>
public sealed record BoundaryImport : PlaceImport
{
    public required PlaceKind Kind { get; init; }

    /// <summary>The year whose bounds they are.</summary>
    public required int Vintage { get; init; }

    public required int Places { get; init; }

    /// <summary>True where it was on the British National Grid.</summary>
    public bool Reprojected { get; init; }

    public PlaceVintage Of() => new(Kind, Vintage);
}

/// <summary>A lookup table, kept as Parquet beside this with the columns of the file as text.</summary>
public sealed record LookupImport : PlaceImport
{
    /// <summary>What each recognised column is of.</summary>
    public required IReadOnlyList<OnsField> Columns { get; init; }

    /// <summary>The column of official change signs; null where there is none.</summary>
    public string? Change { get; init; }

    /// <summary>The column that says the vintage of each row; null where column names say it.</summary>
    public string? RowVintage { get; init; }

    public required int Rows { get; init; }
}

/// <summary>What came of a file of places.</summary>
/// <param name="Record">What is in the lake now.</param>
/// <param name="AlreadyThere">True where the same bytes were there before; nothing was written.</param>
public sealed record PlaceOutcome<T>(T Record, bool AlreadyThere)
    where T : PlaceImport;
