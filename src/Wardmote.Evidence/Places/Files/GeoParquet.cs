using DuckDB.NET.Data;
using NetTopologySuite.IO;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Places.Files;

/// <summary>Places as GeoParquet 1.1, which QGIS and others open as they are. Source: https://geoparquet.org/releases/v1.1.0/.</summary>
internal static class GeoParquet
{
    private const string About = """{"version":"1.1.0","primary_column":"geometry","columns":{"geometry":{"encoding":"WKB","geometry_types":["Polygon","MultiPolygon"]}}}""";

    public static void Write(IReadOnlyList<PlaceShape> places, string path)
    {
        using var connection = Open();
        Sql.Run(connection, "CREATE TABLE places (code VARCHAR, name VARCHAR, district_code VARCHAR, district_name VARCHAR, geometry BLOB)");
        var writer = new WKBWriter(ByteOrder.LittleEndian);
        using (var appender = connection.CreateAppender("places"))
        {
            foreach (var place in places)
            {
                appender.CreateRow().AppendValue(place.Code).AppendValue(place.Name).AppendValue(place.DistrictCode).AppendValue(place.DistrictName).AppendValue(writer.Write(place.Shape)).EndRow();
            }
        }

        Sql.Run(connection, $"COPY places TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {{ geo: {Sql.Text(About)} }})");
    }

    public static List<PlaceShape> Read(string path)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT code, name, district_code, district_name, geometry FROM read_parquet({Sql.File(path)}) ORDER BY code";
        using var reader = command.ExecuteReader();
        var shapes = new WKBReader();
        var places = new List<PlaceShape>();
        while (reader.Read())
        {
            using var blob = reader.GetStream(4);
            places.Add(new PlaceShape(reader.GetString(0), reader.GetString(1), Text(reader, 2), Text(reader, 3), shapes.Read(blob)));
        }

        return places;
    }

    private static string? Text(DuckDBDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetString(at);

    internal static DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();

        // Otherwise DuckDB reads the column as a type that its .NET library does not know.
        Sql.Run(connection, "SET enable_geoparquet_conversion = false");
        return connection;
    }
}
