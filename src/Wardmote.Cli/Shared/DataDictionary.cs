using System.Globalization;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Cli.Shared;

/// <summary>A dataset's description as plain text.</summary>
public static class DataDictionary
{
    public static void Write(Dataset dataset, TextWriter to)
    {
        to.WriteLine($"{dataset.Title} ({dataset.Key})");
        to.WriteLine(dataset.Purpose);
        to.WriteLine();
        foreach (var (name, value) in DatasetWords.Of(dataset))
        {
            to.WriteLine($"{name,-14}{value}");
        }

        foreach (var caveat in dataset.Caveats)
        {
            to.WriteLine($"{"Caveat",-14}{DatasetWords.Of(caveat)}");
        }

        foreach (var column in dataset.Columns)
        {
            to.WriteLine();
            Write(column, to);
        }
    }

    private static void Write(Column column, TextWriter to)
    {
        to.WriteLine($"{column.Name}: {column.Title}");
        to.WriteLine($"  {column.Meaning}");
        to.WriteLine($"  {string.Join(", ", DatasetWords.Of(column))}");
        if (column.Aliases.Count > 0)
        {
            to.WriteLine($"  also headed: {string.Join("; ", column.Aliases)}");
        }

        if (column.Codes is { Codes.Count: 0 })
        {
            to.WriteLine("  values: those of the partnership's own list");
        }
        else if (column.Codes is { } codes)
        {
            to.WriteLine($"  values{(codes.Open ? " (others are kept, with a finding)" : "")}:");
            foreach (var code in codes.Codes)
            {
                var members = code.IsGroup ? $" = {string.Join(" + ", code.Members)}" : "";
                var meaning = code.Meaning is { } words ? $": {words}" : "";
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {code.Value}{members}{meaning}"));
            }
        }
    }
}
