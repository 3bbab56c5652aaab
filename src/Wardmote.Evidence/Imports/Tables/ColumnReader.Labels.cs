using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

internal sealed partial class ColumnReader
{
    /// <summary>Columns whose cells head their rows, by number: those that are named, then those left of the figures that are not.</summary>
    private Dictionary<int, TableColumn> Labels(List<DraftColumn> read)
    {
        var labels = new Dictionary<int, TableColumn>();
        foreach (var draft in read.Where(d => d.Meaning is { Column: { Role: not ColumnRole.Measure }, Values.Count: 0, Period: null, Share: false }))
        {
            var column = draft.Meaning.Column!;
            if (labels.Values.FirstOrDefault(l => l.Label == column) is { } twice)
            {
                findings.Error(FindingKind.Heading, At(draft.Number), $"Columns {Letters(twice.Number)} and {Letters(draft.Number)} are both headed as {column.Title}.", "Take one of them out, or head it as what it is.", draft.Heading);
                continue;
            }

            labels[draft.Number] = new TableColumn(draft.Number, draft.Heading, ColumnUse.Label) { Label = column };
        }

        var firstFigure = read.Where(d => !labels.ContainsKey(d.Number) && (IsAcross(d) || (d.HoldsFigures && !HoldsPeriods(d)))).Select(d => d.Number).DefaultIfEmpty(int.MaxValue).Min();
        var across = read.Where(d => !TotalWords.Means(d.Heading)).SelectMany(d => d.Meaning.Values.Select(v => v.Dimension.Name)).ToHashSet();
        foreach (var draft in read.Where(d => !labels.ContainsKey(d.Number) && d.Number < firstFigure && d.Cells.Count > 0))
        {
            var open = dataset.Dimensions.Where(d => labels.Values.All(l => l.Label != d)).ToList();
            if (Unnamed(draft, open, across, read) is { } label)
            {
                labels[draft.Number] = label;
            }
        }

        return labels;
    }

    /// <summary>Years look like figures; a column of nothing but years, before the others, heads its rows.</summary>
    private bool HoldsPeriods(DraftColumn draft)
    {
        var lines = draft.Cells.Where(cell => !TotalWords.Means(cell)).ToList();
        return draft.Meaning.Column is null && lines.Count > 0 && lines.Count(cell => periods.TryRead(cell, out _)) >= 0.8 * lines.Count;
    }

    private static bool IsAcross(DraftColumn draft) => draft.Meaning.Values.Count > 0 || draft.Meaning.Period is not null || draft.Meaning.Share || draft.Meaning.Total;

    /// <summary>A label column without a heading, or with one that means nothing, told by what stands in it.</summary>
    private TableColumn? Unnamed(DraftColumn draft, List<Column> open, HashSet<string> across, List<DraftColumn> read)
    {
        double Share(Func<string, bool> matches) => (double)draft.Cells.Count(matches) / draft.Cells.Count;

        var byCodes = open.Where(d => d.Codes is not null)
            .Select(d => (Dimension: d, Share: Share(cell => d.Codes!.Find(cell) is not null)))
            .Where(d => d.Share >= 0.5)
            .OrderByDescending(d => d.Share)
            .Select(d => d.Dimension)
            .FirstOrDefault();
        if (byCodes is not null)
        {
            return Taken(draft, byCodes, $"because its cells are values of {byCodes.Title}");
        }

        if (HoldsPeriods(draft))
        {
            return dataset.PeriodColumn is { } column ? Taken(draft, column, "because its cells are periods") : new TableColumn(draft.Number, draft.Heading, ColumnUse.PeriodLabel);
        }

        if (Share(cell => headings.Column(cell) is { Role: ColumnRole.Measure }) >= 0.5)
        {
            return new TableColumn(draft.Number, draft.Heading, ColumnUse.MeasureLabel);
        }

        var left = open.Where(d => !across.Contains(d.Name)).ToList();
        if (draft.Heading.Length == 0 && left.Count > 0)
        {
            return Taken(draft, left[0], "because it stands before the figures and has no heading");
        }

        var missing = dataset.Columns.Where(c => read.All(d => d.Meaning.Column != c)).ToList();
        if (left.Any(d => d.Required))
        {
            findings.Error(FindingKind.Heading, At(draft.Number), $"'{draft.Heading}' is not a heading of {dataset.Key}.", Suggestion.For(draft.Heading, missing.Select(c => c.Title)), draft.Heading);
        }

        return null;
    }

    private TableColumn Taken(DraftColumn draft, Column column, string why)
    {
        findings.Note(FindingKind.Heading, At(draft.Number), $"Column {Letters(draft.Number)} was read as {column.Title}, {why}.", "Check that this is what the partner means.", draft.Heading);
        return new TableColumn(draft.Number, draft.Heading, ColumnUse.Label) { Label = column };
    }

    private static string Letters(int column) => Place.Letters(column);
}
