using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Records;

/// <summary>The header of a file with one row per record, matched with its dataset.</summary>
internal sealed class RecordHeader
{
    /// <summary>Rows in which the header is looked for.</summary>
    private const int Searched = 30;

    private RecordHeader(GridRow row, IReadOnlyDictionary<int, Column> columns, IReadOnlyDictionary<Column, string> fromName)
    {
        Row = row;
        Columns = columns;
        FromName = fromName;
    }

    public GridRow Row { get; }

    /// <summary>The dataset's columns by their number in the file.</summary>
    public IReadOnlyDictionary<int, Column> Columns { get; }

    /// <summary>Numbers in the file by name of the dataset's column.</summary>
    public IReadOnlyDictionary<string, int> Numbers => Columns.ToDictionary(c => c.Value.Name, c => c.Key);

    /// <summary>What the name of the file says of all its rows.</summary>
    public IReadOnlyDictionary<Column, string> FromName { get; }

    /// <summary>
    /// How many columns a file and a dataset share, where every heading of the file is one of the dataset's and none that it needs
    /// is missing; otherwise null.
    /// </summary>
    /// <param name="start">The first rows of the file.</param>
    public static int? Fit(IEnumerable<GridRow> start, Dataset dataset)
    {
        var headings = new HeadingReader(dataset, new PeriodReader(dataset.Calendar.Year));
        var columns = Best(start, headings).Cells.Where(c => c.Length > 0).Select(headings.Column).ToList();
        return columns.Count > 1 && !columns.Contains(null) && columns.Distinct().Count() == columns.Count && dataset.Columns.All(c => !c.Required || columns.Contains(c))
            ? columns.Count
            : null;
    }

    /// <param name="start">The first rows of the file.</param>
    /// <param name="findings">Gets an error for each required column that no heading names.</param>
    public static RecordHeader Find(IEnumerable<GridRow> start, Dataset dataset, Place file, FindingList findings)
    {
        var headings = new HeadingReader(dataset, new PeriodReader(dataset.Calendar.Year));
        var best = Best(start, headings);
        var columns = new Dictionary<int, Column>();
        var unknown = new List<int>();
        for (var number = 1; number <= best.Cells.Count; number++)
        {
            var place = file with { Row = best.Number, Column = number };
            if (headings.Column(best[number]) is not { } column)
            {
                unknown.Add(number);
            }
            else if (columns.ContainsValue(column))
            {
                findings.Error(FindingKind.Heading, place, $"Two columns are headed as {column.Title}.", "Take one of them out, or head it as what it is.", best[number]);
            }
            else
            {
                columns[number] = column;
            }
        }

        var fromName = FromNameOf(file.File, dataset.Columns.Except(columns.Values));
        Report(best, unknown, dataset.Columns.Except(columns.Values).Except(fromName.Keys).ToList(), dataset, file, findings);
        return new RecordHeader(best, columns, fromName);
    }

    private static GridRow Best(IEnumerable<GridRow> start, HeadingReader headings) =>
        start.Where(r => !r.IsBlank).Take(Searched).DefaultIfEmpty(new GridRow(1, [])).MaxBy(r => r.Cells.Count(c => headings.Column(c) is not null))!;

    private static Dictionary<Column, string> FromNameOf(string name, IEnumerable<Column> columns) => columns
        .Where(c => c.FromFileName is not null)
        .Select(c => (Column: c, Match: Regex.Match(name, c.FromFileName!, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1))))
        .Where(c => c.Match.Success)
        .ToDictionary(c => c.Column, c => c.Match.Groups[1].Value);

    private static void Report(GridRow row, List<int> unknown, List<Column> missing, Dataset dataset, Place file, FindingList findings)
    {
        foreach (var column in missing.Where(c => c.Required))
        {
            var near = Suggestion.Nearest(column.Title, unknown.Select(n => row[n]));
            var number = near is null ? (int?)null : unknown.First(n => row[n] == near);
            findings.Error(
                FindingKind.Heading,
                file with { Row = row.Number, Column = number },
                $"No column is headed {column.Title}, which {dataset.Key} needs.",
                near is null ? $"Head it {column.Title}, or add the partner's heading to its aliases in the definition." : $"If '{near}' is meant, head it {column.Title}, or add it to the aliases in the definition.",
                near);
        }

        foreach (var column in missing.Where(c => c is { FromFileName: not null, Required: false }))
        {
            findings.Warn(
                FindingKind.Heading,
                file,
                $"Neither the name of the file nor a heading says {column.Title}.",
                "Give the file the name under which it was published; otherwise it takes the place of any other file of its time that does not say it either.");
        }

        foreach (var number in unknown.Where(n => row[n].Length > 0))
        {
            var near = Suggestion.Nearest(row[number], missing.Where(c => !c.Required).Select(c => c.Title));
            findings.Warn(
                FindingKind.Heading,
                file with { Row = row.Number, Column = number },
                $"'{row[number]}' is not a heading of {dataset.Key}, and its column was left out.",
                near is null ? "If it is needed, add it to the definition; otherwise there is nothing to do." : $"If {near} is meant, add the heading to its aliases in the definition.",
                row[number]);
        }
    }
}
