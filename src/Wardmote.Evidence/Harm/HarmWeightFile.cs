using System.Globalization;
using Sylvan.Data.Csv;
using Wardmote.Analysis.Harm;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Harm;

/// <summary>
/// Weights as a partnership loads them: a CSV in UTF-8 with the columns code, description, weight, set, version, valid from
/// (2024-04-01) and source, one row for each offence. One file may hold several sets and versions.
/// </summary>
public static class HarmWeightFile
{
    private static readonly string[] Columns = ["code", "description", "weight", "set", "version", "valid from", "source"];

    /// <exception cref="HarmWeightFileException">The file lacks a column or holds a value that cannot be used; the message names file, row and column.</exception>
    public static IReadOnlyList<HarmWeightSet> Read(string path)
    {
        using var text = new StreamReader(path);
        return Read(text, Path.GetFileName(path));
    }

    /// <param name="name">The file's name for messages.</param>
    /// <exception cref="HarmWeightFileException">The file lacks a column or holds a value that cannot be used.</exception>
    public static IReadOnlyList<HarmWeightSet> Read(TextReader text, string name)
    {
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = true });
        var headings = Enumerable.Range(0, csv.FieldCount).Select(csv.GetName).ToList();
        var places = Columns.Select(column => Place(column, headings, name)).ToArray();
        var rows = new List<(string Set, string Version, DateOnly From, string Source, HarmWeight Weight)>();
        for (var row = 2; csv.Read(); row++)
        {
            string Cell(int column) => csv.GetString(places[column]).Trim();
            string Needed(int column) => Cell(column) is { Length: > 0 } cell ? cell : throw Wrong(name, row, Columns[column], "is blank", "Give it in every row.");
            var weight = decimal.TryParse(Cell(2), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Wrong(name, row, "weight", $"is '{Cell(2)}'", "Write a number that is nought or more, such as 1825 or 12.5.");
            var from = DateOnly.TryParseExact(Cell(5), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw Wrong(name, row, "valid from", $"is '{Cell(5)}'", "Write a date as 2024-04-01.");
            rows.Add((Needed(3), Needed(4), from, Needed(6), new(Cell(0), Cell(1), (double)weight)));
        }

        try
        {
            return [.. rows.GroupBy(r => (r.Set, r.Version, r.From, r.Source)).Select(g => new HarmWeightSet(g.Key.Set, g.Key.Version, g.Key.From, g.Key.Source, [.. g.Select(r => r.Weight)]))];
        }
        catch (ArgumentException refused)
        {
            throw new HarmWeightFileException($"{name}: {refused.Message}", refused);
        }
    }

    /// <summary>The sets as <see cref="Read(TextReader, string)"/> reads them.</summary>
    public static string Write(IReadOnlyList<HarmWeightSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var lines = sets.OrderBy(s => s.ValidFrom).SelectMany(set => set.Weights.Select(w => (string[])
            [w.Code, w.Description, w.Weight.ToString(CultureInfo.InvariantCulture), set.Name, set.Version, set.ValidFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), set.Source]));
        return string.Concat(lines.Prepend(Columns).Select(cells => string.Join(',', cells.Select(Quoted)) + "\n"));
    }

    private static string Quoted(string cell) => cell.IndexOfAny([',', '"', '\n', '\r']) >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static int Place(string column, List<string> headings, string name)
    {
        var place = headings.FindIndex(h => Heading.Same(h, column));
        return place >= 0 ? place : throw new HarmWeightFileException(
            $"{name}, row 1: there is no column '{column}'. {Suggestion.For(column, headings)} The columns are {string.Join(", ", Columns)}.");
    }

    private static HarmWeightFileException Wrong(string name, int row, string column, string what, string advice) =>
        new($"{name}, row {row}: {column} {what}. {advice}");
}

/// <summary>A file of weights that cannot be used. The message names the file, the row, the column and what to do.</summary>
public sealed class HarmWeightFileException(string message, Exception? inner = null) : Exception(message, inner);
