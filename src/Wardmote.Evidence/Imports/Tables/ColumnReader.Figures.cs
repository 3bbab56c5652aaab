using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

internal sealed partial class ColumnReader
{
    private const int MostNamed = 5;

    /// <param name="labelled">Columns of the dataset that label the rows.</param>
    private List<TableColumn> Figures(List<DraftColumn> read, HashSet<Column> labelled)
    {
        var named = read.Select(d => Named(d, labelled)).ToList();
        var known = named.Select((d, i) => Guessed(d, i, named, labelled)).ToList();
        var across = known.SelectMany(d => d.Meaning.Values.Select(v => v.Dimension)).Concat(known.SelectMany(d => d.NewValues.Keys)).Distinct().ToList();
        var overPeriods = known.Any(d => d.Meaning.Period is not null);
        var columns = new List<TableColumn>();
        var left = new List<AcrossColumn>();
        foreach (var draft in known)
        {
            columns.Add(draft.Meaning switch
            {
                { Change: { } change } => new TableColumn(draft.Number, draft.Heading, ColumnUse.Change) { Change = change },
                _ when IsShare(draft, columns) => Share(draft, columns),
                _ when draft.Meaning == HeadingMeaning.Nothing || (draft.Meaning.Unknown is not null && draft.NewValues.Count == 0 && draft.Meaning.Period is null) => LeftOut(draft, left),
                _ => Figure(draft, across, overPeriods),
            });
        }

        ReportLeftOut([.. left.Where(d => d.Draft.Cells.Count > 0)]);
        return columns;
    }

    private static TableColumn LeftOut(AcrossColumn column, List<AcrossColumn> left)
    {
        left.Add(column);
        return new TableColumn(column.Number, column.Heading, ColumnUse.LeftOut);
    }

    /// <summary>A value of a dimension that labels the rows cannot stand across; a "Total" among its codes is then a total of what does.</summary>
    private static AcrossColumn Named(DraftColumn draft, HashSet<Column> labelled)
    {
        var values = draft.Meaning.Values.Where(v => !labelled.Contains(v.Dimension)).DistinctBy(v => v.Dimension).ToList();
        var meaning = draft.Meaning with { Values = values };
        if (values.Count < draft.Meaning.Values.Count && values.Count == 0)
        {
            meaning = TotalWords.Means(draft.Heading) ? meaning with { Total = true } : meaning with { Unknown = draft.Heading };
        }

        return new AcrossColumn(draft.Number, draft.Heading, meaning, draft);
    }

    /// <summary>Unknown headings over figures are values of the one dimension that is still open, if its list of codes allows new ones.</summary>
    private AcrossColumn Guessed(AcrossColumn column, int index, List<AcrossColumn> all, HashSet<Column> labelled)
    {
        if (column.Meaning.Unknown is not { } word || column.Meaning.Column is not null || column.Draft.Cells.Count == 0)
        {
            return column;
        }

        var missing = dataset.Columns.Where(c => !labelled.Contains(c) && all.All(a => a.Meaning.Column != c)).ToList();
        if (Suggestion.Nearest(word, missing.SelectMany(c => c.Aliases.Prepend(c.Title)).Concat(Spellings(missing))) is { } near && !(column.Meaning.Period is not null && OnlyMeasure is not null))
        {
            findings.Error(FindingKind.Heading, At(column.Number), $"'{word}' is not a heading of {dataset.Key}.", $"Did you mean '{near}'? Correct the heading, or add it to the aliases in the definition.", word);
            return column;
        }

        if (column.Meaning.Period is not null && OnlyMeasure is { } only)
        {
            if (all.FindIndex(a => a.Meaning.Unknown == word) == index)
            {
                findings.Note(FindingKind.Heading, At(column.Number), $"'{word}' was read as {only.Title}, the one thing that {dataset.Key} measures.", "If it is something else, import it as another dataset.", word);
            }

            return column with { Meaning = column.Meaning with { Unknown = null, Column = only } };
        }

        var open = dataset.Dimensions.Where(d => !labelled.Contains(d)).ToList();
        if (open is not [var dimension] || !(dataset.Grain == Grain.Text || column.Draft.HoldsFigures))
        {
            return column;
        }

        if (dimension.Codes is { Open: false })
        {
            findings.Error(FindingKind.Heading, At(column.Number), $"'{word}' is not among the values of {dimension.Title}.", Suggestion.For(word, dimension.Codes.Codes.Select(c => c.Value)), word);
            return column;
        }

        findings.Note(FindingKind.Heading, At(column.Number), $"'{word}' was read as a {dimension.Title.ToLowerInvariant()} that is not yet among its codes.", "If it is another spelling of a code, add it to that code's aliases.", word);
        return column with { NewValues = new Dictionary<Column, string> { [dimension] = word } };
    }

    /// <summary>Codes of closed lists, which a heading may have misspelt.</summary>
    private static IEnumerable<string> Spellings(List<Column> columns) =>
        columns.Where(c => c.Codes is { Open: false }).SelectMany(c => c.Codes!.Codes.SelectMany(code => code.Spellings));

    private TableColumn Figure(AcrossColumn column, List<Column> across, bool overPeriods)
    {
        var values = column.Meaning.Values.DistinctBy(v => v.Dimension).ToDictionary(v => v.Dimension.Name, v => TableValue.Of(v.Code));
        foreach (var (dimension, word) in column.NewValues)
        {
            values[dimension.Name] = new TableValue(word, false);
        }

        foreach (var dimension in across.Where(d => !values.ContainsKey(d.Name)))
        {
            values[dimension.Name] = TableValue.Total;
            if (!column.Meaning.Total)
            {
                findings.Note(FindingKind.Heading, At(column.Number), $"'{column.Heading}' names no {dimension.Title.ToLowerInvariant()}, as other columns do, and was read as the total of them.", "Check that this is what the partner means.", column.Heading);
            }
        }

        return new TableColumn(column.Number, column.Heading, ColumnUse.Figure)
        {
            Measure = column.Meaning.Column ?? Measured(column),
            Period = column.Meaning.Period is { } reading ? Covered(reading, column) : null,
            TotalOfPeriods = overPeriods && column.Meaning is { Period: null, Total: true },
            Values = values,
        };
    }

    /// <summary>A few are named one by one; ninety, such as the ages in a table of populations of which only the total is wanted, in one sentence.</summary>
    private void ReportLeftOut(List<AcrossColumn> left)
    {
        const string Advice = "If it is needed, add it to the definition; otherwise there is nothing to do.";
        if (left.Count > MostNamed)
        {
            findings.Warn(FindingKind.Heading, At(left[0].Number), $"{left.Count} columns are not headed as {dataset.Key} is, and were left out: {string.Join(", ", left.Take(MostNamed).Select(c => $"'{c.Heading}'"))} and {left.Count - MostNamed} more.", Advice.Replace("it is", "one is", StringComparison.Ordinal));
            return;
        }

        foreach (var column in left)
        {
            findings.Warn(
                FindingKind.Heading,
                At(column.Number),
                column.Heading.Length == 0 ? $"Column {Letters(column.Number)} has no heading and was left out." : $"'{column.Heading}' is not a heading of {dataset.Key}, and its column was left out.",
                Advice,
                column.Heading);
        }
    }

    /// <summary>Percentages beside figures: headed "%" alone, or like a column of figures with "%" behind.</summary>
    private static bool IsShare(AcrossColumn column, List<TableColumn> before) =>
        before.Exists(c => c.Use == ColumnUse.Figure)
        && (column.Meaning.Share || (column.Meaning is { Column.Type: ColumnType.Percent, Values.Count: 0, Period: null } && before[^1] is { Use: ColumnUse.Figure, Values.Count: > 0 }));

    private static TableColumn Share(AcrossColumn column, List<TableColumn> before)
    {
        var own = column.Meaning.Values.ToDictionary(v => v.Dimension.Name, v => TableValue.Of(v.Code));
        var figures = before.Where(c => c.Use == ColumnUse.Figure).ToList();
        var like = own.Count == 0 && column.Meaning.Period is null ? null
            : figures.LastOrDefault(f => f.Period == column.Meaning.Period?.Period && own.All(v => f.Values.TryGetValue(v.Key, out var value) && value == v.Value));
        return new TableColumn(column.Number, column.Heading, ColumnUse.Share) { ShareOf = (like ?? figures[^1]).Number };
    }

    private Column? OnlyMeasure => Contents is [var only] ? only : null;

    /// <summary>What cells may hold: measures, or for texts the required attribute that no label names.</summary>
    private List<Column> Contents => dataset.Grain == Grain.Text
        ? [.. dataset.Columns.Where(c => c.Role is ColumnRole.Attribute or ColumnRole.Measure && c.Required)]
        : [.. dataset.Measures];

    /// <summary>The measure of a column whose heading does not say: the only one, or the only one of percentages or of figures, or the only one required.</summary>
    private Column? Measured(AcrossColumn column)
    {
        var fitting = Contents.Count == 1 ? Contents : [.. Contents.Where(c => (c.Type == ColumnType.Percent) == column.Draft.HoldsPercentages)];
        var chosen = fitting.Count == 1 ? fitting[0] : fitting.Where(c => c.Required).ToList() is [var required] ? required : null;
        if (chosen is null && !layout.Header.Any(r => r.Cells.Select(headings.Read).Any(m => m.Column is { Role: ColumnRole.Measure })) && !RowsSayMeasure)
        {
            findings.Error(FindingKind.Heading, At(column.Number), $"'{column.Heading}' does not say what it counts.", $"Head it with one of: {string.Join(", ", Contents.Select(c => c.Title))}.", column.Heading);
        }

        return chosen;
    }

    private bool RowsSayMeasure => layout.Body.Count > 0 && layout.Body.Count(r => r.Cells.Any(c => headings.Column(c) is { Role: ColumnRole.Measure })) * 2 >= layout.Body.Count;

    /// <summary>The days that a period across the top covers, its footnote heeded.</summary>
    private Period Covered(PeriodReading reading, AcrossColumn column)
    {
        var place = At(column.Number);
        var period = PeriodNote.Covered(reading, column.Heading, dataset, periods, layout.Footnotes, place, findings);
        written.TryAdd(period, new PeriodAsWritten(column.Meaning.PeriodText ?? column.Heading, reading.Mark is not null));
        return period;
    }

    private sealed record AcrossColumn(int Number, string Heading, HeadingMeaning Meaning, DraftColumn Draft)
    {
        /// <summary>Words taken as values of a dimension that are not yet among its codes.</summary>
        public IReadOnlyDictionary<Column, string> NewValues { get; init; } = new Dictionary<Column, string>();
    }
}
