using System.Globalization;
using Microsoft.Data.Sqlite;
using NetTopologySuite.IO;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Places.Files;

/// <summary>An OGC GeoPackage: a SQLite database with a table of features.</summary>
internal static class GeoPackageFile
{
    public static BoundaryFile Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            var tables = Tables(connection);
            var table = tables.FirstOrDefault(t => Columns(connection, t.Table).Any(c => OnsField.Read(c) is { IsName: false })) ?? tables.FirstOrDefault();
            return table is null
                ? throw new ImportException($"{name} has no layer of features. Export the layer of bounds into it.")
                : new BoundaryFile(Features(connection, table), table.System);
        }
        catch (SqliteException e)
        {
            throw new ImportException($"{name} cannot be read as a GeoPackage: {e.Message}. Get the file again; it may have been cut off.", e);
        }
    }

    private static List<Layer> Tables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT g.table_name, g.column_name, g.srs_id, s.organization, s.organization_coordsys_id, s.srs_name
            FROM gpkg_geometry_columns g JOIN gpkg_contents c ON c.table_name = g.table_name LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            WHERE c.data_type = 'features' ORDER BY g.table_name
            """;
        using var reader = command.ExecuteReader();
        var layers = new List<Layer>();
        while (reader.Read())
        {
            var undefined = reader.GetInt64(2) <= 0;
            layers.Add(new Layer(
                reader.GetString(0),
                reader.GetString(1),
                undefined || reader.IsDBNull(3) ? null : string.Create(CultureInfo.InvariantCulture, $"{reader.GetString(3)}:{reader.GetInt64(4)} {reader.GetString(5)}")));
        }

        return layers;
    }

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {Sql.Name(table)} LIMIT 0";
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private static List<BoundaryFeature> Features(SqliteConnection connection, Layer layer)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {Sql.Name(layer.Table)}";
        using var reader = command.ExecuteReader();
        var shapes = new GeoPackageGeoReader();
        var features = new List<BoundaryFeature>();
        while (reader.Read())
        {
            var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            NetTopologySuite.Geometries.Geometry? shape = null;
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (reader.IsDBNull(i))
                {
                    continue;
                }

                if (reader.GetName(i) == layer.Column)
                {
                    shape = shapes.Read(reader.GetFieldValue<byte[]>(i));
                }
                else if (Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)?.Trim() is { Length: > 0 } text)
                {
                    fields[reader.GetName(i)] = text;
                }
            }

            features.Add(new BoundaryFeature(fields, shape));
        }

        return features;
    }

    private sealed record Layer(string Table, string Column, string? System);
}
