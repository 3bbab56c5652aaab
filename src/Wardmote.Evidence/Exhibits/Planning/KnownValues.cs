using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>The values that columns hold, for checking what an author wrote and for suggesting what was meant.</summary>
internal sealed class KnownValues(FigureSource source)
{
    private readonly Dictionary<(string Dataset, string Column), IReadOnlyList<string>> cache = [];

    /// <summary>The code list's values, groups and all, and whatever else stands in the data.</summary>
    public IReadOnlyList<string> Of(Dataset dataset, Column column)
    {
        if (!cache.TryGetValue((dataset.Key, column.Name), out var values))
        {
            values = [.. (column.Codes?.Codes ?? []).Select(c => c.Value).Union(InData(dataset, column))];
            cache[(dataset.Key, column.Name)] = values;
        }

        return values;
    }

    private List<string> InData(Dataset dataset, Column column)
    {
        if (source.Live(dataset.Key).Count == 0)
        {
            return [];
        }

        using var command = source.Connection.CreateCommand();
        command.CommandText = $"SELECT DISTINCT CAST({Sql.Name(column.Name)} AS VARCHAR) AS value FROM {Sql.Name(dataset.Key)} WHERE value IS NOT NULL ORDER BY value";
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
