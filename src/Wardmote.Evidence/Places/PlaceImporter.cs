using System.Text.Json;
using DuckDB.NET.Data;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Places.Files;
using Wardmote.Evidence.Places.Lookups;

namespace Wardmote.Evidence.Places;

/// <summary>Takes bounds and lookup tables into the lake: all of a file or nothing, and the same bytes once.</summary>
public sealed class PlaceImporter(Lake lake, TimeProvider clock)
{
    private readonly PlaceFolder folder = new(lake);

    /// <param name="vintage">The year whose bounds they are; null for the year that the file's fields are named by.</param>
    /// <exception cref="ImportException">The file cannot be read, is not of that kind, or is not where it can be.</exception>
    public PlaceOutcome<BoundaryImport> ImportBoundaries(string file, PlaceKind kind, int? vintage) => Import<BoundaryImport>(
        file,
        same => same.Kind == kind && (vintage is null || same.Vintage == vintage),
        (taken, parquet) =>
        {
            var findings = new FindingList();
            var (places, year, reprojected) = new PlaceReader(BoundaryFile.Read(file), new Place(taken.Source.Name), findings).Read(kind, vintage);
            GeoParquet.Write(places, parquet);
            return new BoundaryImport
            {
                Id = taken.Id,
                ImportedAt = taken.At,
                Source = taken.Source,
                Kind = kind,
                Vintage = year,
                Places = places.Count,
                Reprojected = reprojected,
                Findings = [.. findings],
            };
        });

    /// <exception cref="ImportException">The file cannot be read, or none of its columns is named as the ONS does.</exception>
    public PlaceOutcome<LookupImport> ImportLookup(string file) => Import<LookupImport>(
        file,
        _ => true,
        (taken, parquet) =>
        {
            var table = LookupFile.Read(file);
            LookupParquet.Write(table, parquet);
            return new LookupImport
            {
                Id = taken.Id,
                ImportedAt = taken.At,
                Source = taken.Source,
                Columns = table.Fields,
                Change = table.Change,
                RowVintage = table.RowVintage,
                Rows = table.Rows.Count,
                Findings = table.Findings,
            };
        });

    private PlaceOutcome<T> Import<T>(string file, Func<T, bool> isSame, Func<Taken, string, T> load)
        where T : PlaceImport
    {
        if (!File.Exists(file))
        {
            throw new ImportException($"There is no file {file}. Check the name.");
        }

        var fingerprint = new Fingerprint(file);
        var earlier = folder.Read<T>();
        if (earlier.LastOrDefault(i => i.Source.Sha256 == fingerprint.Sha256 && isSame(i)) is { } same)
        {
            return new PlaceOutcome<T>(same, AlreadyThere: true);
        }

        try
        {
            using var work = new WorkFolder(lake);
            var parquet = work.File("places.parquet");
            var source = new SourceFile(Path.GetFileName(file), fingerprint.Sha256, fingerprint.Bytes);
            var record = load(new Taken(ImportId.Next(earlier is [.., var last] ? last.Id : null, fingerprint.Sha256, clock), clock.GetUtcNow(), source), parquet);
            fingerprint.EnsureUnchanged();
            Commit.Files([(parquet, folder.ParquetFile(record))], JsonSerializer.Serialize(record, Sidecar.Json) + "\n", folder.SidecarFile(record), work);
            return new PlaceOutcome<T>(record, AlreadyThere: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DuckDBException && LakeFault.Explains(e, lake) is { } message)
        {
            throw new ImportException(message, e);
        }
    }

    private sealed record Taken(string Id, DateTimeOffset At, SourceFile Source);
}
