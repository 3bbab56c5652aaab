using Wardmote.Analysis.Geography;
using Wardmote.Analysis.Geometry;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Hotspots;

/// <summary>A record that says where it happened.</summary>
/// <param name="At">In metres on the National Grid; for records that name their place, one made-up point for each name, far from the others.</param>
/// <param name="Day">Null where the dataset does not say days.</param>
/// <param name="IsWithin">False where it lies beyond the area that is asked for.</param>
internal readonly record struct PlacedRecord(Point At, DateOnly? Day, bool IsWithin);

/// <summary>The records that a question admits, with their places.</summary>
internal sealed class PlacedRecords
{
    private const double BetweenNames = 1e6;

    private PlacedRecords(IReadOnlyList<PlacedRecord> all, long unplaced, IReadOnlyList<ImportRows> imports) =>
        (All, Unplaced, Imports) = (all, unplaced, imports);

    public IReadOnlyList<PlacedRecord> All { get; }

    public IEnumerable<PlacedRecord> Within => All.Where(r => r.IsWithin);

    /// <summary>Records that say no place or no day.</summary>
    public long Unplaced { get; }

    public IReadOnlyList<ImportRows> Imports { get; }

    /// <param name="named">The column that names each record's place; null where records have points.</param>
    /// <param name="area">In degrees; null for everywhere.</param>
    public static PlacedRecords Read(FigureSource source, Enquiry enquiry, Column? named, Polygon? area)
    {
        var dataset = enquiry.Dataset;
        var day = HasDays(dataset) ? $"CAST({AxisReader.TimeOf(dataset)} AS DATE)" : "NULL";
        var (x, y) = named is null ? (Coordinate(dataset, Column.Longitude)!, Coordinate(dataset, Column.Latitude)!) : (named, named);
        using var command = source.Connection.CreateCommand();
        var where = enquiry.Filter.Where(dataset, new SqlParameters(command));
        var place = named is null ? $"CAST({Sql.Name(x.Name)} AS DOUBLE), CAST({Sql.Name(y.Name)} AS DOUBLE), NULL" : $"NULL, NULL, nullif(trim(CAST({Sql.Name(x.Name)} AS VARCHAR)), '')";
        command.CommandText = $"SELECT {place}, {day}, {LakeColumn.ImportId}, count(*) FROM (SELECT * FROM {Sql.Name(dataset.Key)}{where}) WHERE NOT {LakeColumn.Stated} GROUP BY ALL ORDER BY ALL";
        using var reader = command.ExecuteReader();
        var (records, imports, names, unplaced) = (new List<PlacedRecord>(), new SortedDictionary<string, long>(StringComparer.Ordinal), new Dictionary<string, int>(), 0L);
        var inside = area is null ? null : PolygonIndex.Build([area]);
        while (reader.Read())
        {
            var rows = reader.GetInt64(5);
            imports[reader.GetString(4)] = imports.GetValueOrDefault(reader.GetString(4)) + rows;
            var isPlaced = named is null ? !reader.IsDBNull(0) && !reader.IsDBNull(1) : !reader.IsDBNull(2);
            if (!isPlaced || (HasDays(dataset) && reader.IsDBNull(3)))
            {
                unplaced += rows;
                continue;
            }

            var (at, isWithin) = named is null ? OnGrid(reader.GetDouble(0), reader.GetDouble(1), inside) : (Named(names, reader.GetString(2)), true);
            DateOnly? on = reader.IsDBNull(3) ? null : reader.GetFieldValue<DateOnly>(3);
            records.AddRange(Enumerable.Repeat(new PlacedRecord(at, on, isWithin), checked((int)rows)));
        }

        return new(records, unplaced, [.. imports.Select(i => new ImportRows(i.Key, i.Value))]);
    }

    public static bool HasPoints(Dataset dataset) => Coordinate(dataset, Column.Longitude) is not null && Coordinate(dataset, Column.Latitude) is not null;

    /// <summary>False where only the month of a record is known.</summary>
    public static bool HasDays(Dataset dataset) => dataset.PeriodColumn is { Type: ColumnType.Date or ColumnType.DateTime };

    private static Column? Coordinate(Dataset dataset, string place) => dataset.Columns.FirstOrDefault(c => c.Place == place);

    private static (Point At, bool IsWithin) OnGrid(double longitude, double latitude, PolygonIndex? inside)
    {
        var point = NationalGrid.FromWgs84(new GeoPoint(longitude, latitude));
        return (new(point.Easting, point.Northing), inside is null || inside.Locate(longitude, latitude) != PolygonIndex.Nowhere);
    }

    private static Point Named(Dictionary<string, int> names, string name)
    {
        var plain = Heading.Plain(name);
        if (!names.TryGetValue(plain, out var number))
        {
            names[plain] = number = names.Count;
        }

        return new(number * BetweenNames, 0);
    }
}
