using Wardmote.Evidence.Places.Files;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Places.Lookups;

/// <summary>A lookup table as Parquet: its recognised columns, as text.</summary>
internal static class LookupParquet
{
    public static void Write(LookupFile table, string path)
    {
        var columns = table.Fields.Select(f => f.Field).Concat(new[] { table.Change, table.RowVintage }.OfType<string>()).ToList();
        var places = columns.ConvertAll(c => table.Headings.ToList().IndexOf(c));
        using var connection = GeoParquet.Open();
        Sql.Run(connection, $"CREATE TABLE lookup ({string.Join(", ", columns.Select(c => $"{Sql.Name(c)} VARCHAR"))})");
        using (var appender = connection.CreateAppender("lookup"))
        {
            foreach (var row in table.Rows)
            {
                var line = appender.CreateRow();
                foreach (var place in places)
                {
                    line.AppendValue(row[place].Length == 0 ? null : row[place]);
                }

                line.EndRow();
            }
        }

        Sql.Run(connection, $"COPY lookup TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION zstd)");
    }

    /// <param name="columns">Names of its columns; a blank cell is null.</param>
    public static List<string?[]> Read(string path, IReadOnlyList<string> columns)
    {
        using var connection = GeoParquet.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(Sql.Name))} FROM read_parquet({Sql.File(path)})";
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. columns.Select((_, i) => reader.IsDBNull(i) ? null : reader.GetString(i))]);
        }

        return rows;
    }
}
