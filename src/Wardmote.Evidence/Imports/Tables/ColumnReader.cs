using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Makes out what every column of a table is. What it cannot make out is a finding, with the nearest name that it knows.</summary>
internal sealed partial class ColumnReader(Dataset dataset, HeadingReader headings, PeriodReader periods, Grid grid, TableLayout layout, FindingList findings)
{
    private readonly Dictionary<Period, PeriodAsWritten> written = [];

    /// <summary>How the periods across the top were written.</summary>
    public IReadOnlyDictionary<Period, PeriodAsWritten> Written => written;

    public IReadOnlyList<TableColumn> Read()
    {
        var read = Enumerable.Range(1, grid.Width).Select(Draft).Where(d => d.IsFilled).ToList();
        var labels = Labels(read);
        var figures = Figures([.. read.Where(d => !labels.ContainsKey(d.Number))], [.. labels.Values.Where(l => l.Label is not null).Select(l => l.Label!)]);
        var columns = labels.Values.Concat(figures).OrderBy(c => c.Number).ToList();
        ReportMissing(read, columns);
        return columns;
    }

    private DraftColumn Draft(int number)
    {
        var path = HeaderText.Over(number, layout, grid);
        var joined = string.Join(" ", path);
        var meaning = headings.Column(joined) is { } column
            ? new HeadingMeaning { Column = column }
            : path.Select(headings.Read).Aggregate(HeadingMeaning.Nothing, (above, below) => above.With(below));
        if (meaning is { Unknown: not null, Period: null } && path.Count > 1 && headings.Read(joined) is { IsKnown: true } whole)
        {
            meaning = whole;
        }

        return new DraftColumn(number, joined, UnderDimension(meaning, path), [.. layout.Body.Select(r => r[number]).Where(c => c.Length > 0)]);
    }

    /// <summary>"Nationality" over "Albania": the upper heading says of what the lower is a value.</summary>
    private HeadingMeaning UnderDimension(HeadingMeaning meaning, IReadOnlyList<string> path)
    {
        if (path.Count < 2 || meaning.Column is not { Role: ColumnRole.Dimension } dimension || headings.Column(path[^1]) is not null)
        {
            return meaning;
        }

        if (meaning.Total || meaning.Values.Any(v => v.Dimension == dimension))
        {
            return meaning with { Column = null };
        }

        return meaning.Unknown is { } word && word == path[^1] && dimension.Codes is not { Open: false }
            ? meaning with { Column = null, Unknown = null, Values = [.. meaning.Values, new DimensionValue(dimension, new Code { Value = word })] }
            : meaning;
    }

    /// <summary>Required columns that no heading names, with the unknown heading that is most like one of them.</summary>
    private void ReportMissing(List<DraftColumn> read, List<TableColumn> columns)
    {
        if (findings.HasErrors)
        {
            return;
        }

        var found = columns.Select(c => c.Label?.Name).Concat(columns.Select(c => c.Measure?.Name)).Concat(columns.SelectMany(c => c.Values.Keys)).ToHashSet();
        var saidByRows = columns.Any(c => c.Use == ColumnUse.MeasureLabel);
        foreach (var column in dataset.Columns.Where(c => c.Required && !found.Contains(c.Name) && !(saidByRows && c.Role == ColumnRole.Measure) && c.Role != ColumnRole.Period))
        {
            var unknown = read.Where(d => d.Meaning.Unknown is not null).Select(d => d.Heading).ToList();
            var near = Suggestion.Nearest(column.Title, unknown);
            findings.Error(
                FindingKind.Heading,
                At(near is null ? null : read.First(d => d.Heading == near).Number),
                $"No column is headed {column.Title}, which {dataset.Key} needs.",
                near is null ? $"Head it {column.Title}, or add the partner's heading to its aliases in the definition." : $"If '{near}' is meant, head it {column.Title}, or add it to the aliases in the definition.",
                near);
        }
    }

    private Place At(int? column) => grid.At(layout.Header[^1].Number, column);

    /// <summary>A column with its heading read and its place in the table not yet known.</summary>
    private sealed record DraftColumn(int Number, string Heading, HeadingMeaning Meaning, IReadOnlyList<string> Cells)
    {
        public bool IsFilled => Heading.Length > 0 || Cells.Count > 0;

        public bool HoldsFigures => Cells.Count > 0 && Cells.Count(c => PrintedFigure.Read(c) is not null || FigureMark.Is(c)) * 2 >= Cells.Count;

        /// <summary>Percent signs behind at least half of its figures.</summary>
        public bool HoldsPercentages => Cells.Count(c => PrintedFigure.Read(c) is { Percent: true }) is var percent and > 0 && percent * 2 >= Cells.Count(c => PrintedFigure.Read(c) is not null);
    }
}
