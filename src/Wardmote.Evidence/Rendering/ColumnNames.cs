using System.Globalization;

namespace Wardmote.Evidence.Rendering;

/// <summary>
/// Headings that stand alone, as a CSV or a spreadsheet's table needs them: the shared heading is worked in, a unit that
/// changes what the number means ("%", "£", "per 1,000 population") is said, and no two are the same.
/// </summary>
internal static class ColumnNames
{
    public static IReadOnlyList<string> Of(Table table)
    {
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in table.Columns)
        {
            var name = Alone(column);
            var unique = name;
            for (var n = 2; !taken.Add(unique); n++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({n})");
            }

            names.Add(unique);
        }

        return names;
    }

    private static string Alone(TableColumn column)
    {
        var heading = PlainText.Clean(column.Heading).Replace('\n', ' ');
        if (column.Unit is not { } unit || !Scales(unit))
        {
            return heading;
        }

        if (column.Group is { } group && (heading == unit || heading == column.Short))
        {
            heading = group;
        }

        var bare = heading.EndsWith(", " + unit, StringComparison.OrdinalIgnoreCase) ? heading[..^(unit.Length + 2)] : heading;
        return bare.Contains(unit, StringComparison.OrdinalIgnoreCase) ? bare : $"{bare} ({unit})";
    }

    /// <summary>A count's unit is what its table is about; these change how the number is to be read.</summary>
    private static bool Scales(string unit) => unit is "%" or "£" || unit.StartsWith("per ", StringComparison.OrdinalIgnoreCase);
}
