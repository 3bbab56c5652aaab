using System.Globalization;
using NetTopologySuite.Geometries;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Placing;

/// <summary>
/// What rows are placed by, in SQL. Of points far from every place that is shown, only that they are is kept: of a country's crimes
/// an exhibit of one district then places a few thousand points, and not all.
/// </summary>
internal static class PlaceParts
{
    /// <summary>A longitude and latitude that is nowhere.</summary>
    private const int Away = 999;

    /// <param name="columns">Those of the dataset that say where.</param>
    /// <returns>An expression over the dataset's view for each of the columns.</returns>
    public static IReadOnlyList<string> Of(Dataset dataset, IReadOnlyList<Column> columns, PlaceSet set, IReadOnlySet<string>? within)
    {
        var (longitude, latitude) = (columns.FirstOrDefault(c => c.Place == Column.Longitude), columns.FirstOrDefault(c => c.Place == Column.Latitude));
        var around = set.Shapes.Where(s => within?.Contains(s.Code) ?? true).Aggregate(new Envelope(), (all, s) => all.ExpandedBy(s.Shape.EnvelopeInternal));
        if (longitude is null || latitude is null || around.IsNull)
        {
            return [.. columns.Select(Name)];
        }

        var isAway = $"({Name(longitude)} IS NOT NULL AND {Name(latitude)} IS NOT NULL AND NOT ({Between(longitude, around.MinX, around.MaxX)} AND {Between(latitude, around.MinY, around.MaxY)}))";
        return [.. columns.Select(c => c == longitude || c == latitude
            ? $"CASE WHEN {isAway} THEN CAST({Away} AS {LakeSchema.SqlType(c.Type)}) ELSE {Name(c)} END"
            : $"CASE WHEN NOT {isAway} THEN {Name(c)} END")];

        string Name(Column column) => $"{Sql.Name(dataset.Key)}.{Sql.Name(column.Name)}";

        string Between(Column column, double least, double most) => string.Create(CultureInfo.InvariantCulture, $"{Name(column)} BETWEEN {least:0.0000000} - 0.000001 AND {most:0.0000000} + 0.000001");
    }
}
