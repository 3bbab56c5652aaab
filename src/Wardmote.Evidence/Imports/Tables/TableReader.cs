using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Turns a table as people lay it out (years across the top, totals, footnotes) into long rows.</summary>
public sealed class TableReader(Dataset dataset, Period? told)
{
    private readonly PeriodReader periods = new(dataset.Calendar.Year, dataset.Calendar.Frequency == Frequency.Monthly);
    private readonly List<Finding> findings = [];
    private readonly List<string> footnotes = [];
    private readonly Dictionary<Period, PeriodAsWritten> written = [];

    /// <exception cref="ImportException">No row of the grid reads as its header.</exception>
    public TableContent Read(Grid grid)
    {
        var header = grid.Rows.FirstOrDefault(r => r.Cells.Count(c => c.Length > 0) > 1)
            ?? throw new ImportException($"{grid.At()} has no table in it: no row has two filled cells.");
        var body = grid.Rows.Where(r => r.Number > header.Number && !r.IsBlank).ToList();
        foreach (var row in body.Where(IsFootnote))
        {
            footnotes.Add(row[1]);
        }

        var columns = Enumerable.Range(1, header.Cells.Count).Select(c => Read(header[c], grid.At(header.Number, c))).ToList();
        var rows = body.Where(r => !IsFootnote(r)).SelectMany(r => Rows(r, columns)).ToList();
        return new TableContent { Rows = rows, Findings = findings, Footnotes = footnotes, Periods = written };
    }

    private static bool IsFootnote(GridRow row) => row.Cells.Count(c => c.Length > 0) == 1 && row[1].Length > 0;

    private IEnumerable<LongRow> Rows(GridRow row, List<ColumnMeaning> columns)
    {
        var labels = columns.Where(c => c.Label is not null && row[c.Number].Length > 0).ToDictionary(c => c.Label!.Name, c => row[c.Number]);
        var stated = false;
        foreach (var dimension in dataset.Dimensions.Where(d => labels.ContainsKey(d.Name)))
        {
            var code = dimension.Codes?.Find(labels[dimension.Name]);
            if (code is { IsGroup: true } || (code is null && TotalWords.Means(labels[dimension.Name])))
            {
                labels[dimension.Name] = code?.Value ?? TotalWords.Code;
                stated = true;
            }
        }

        var across = columns.Where(c => c.Period is not null).ToList();
        if (across.Count == 0)
        {
            foreach (var measure in columns.Where(c => c.Measure is not null && row[c.Number].Length > 0))
            {
                labels[measure.Measure!.Name] = row[measure.Number];
            }

            yield return new LongRow { Row = row.Number, Texts = labels, Period = dataset.PeriodColumn is null ? told : null, Stated = stated };
        }

        foreach (var column in across.Where(c => row[c.Number].Length > 0))
        {
            yield return new LongRow
            {
                Row = row.Number,
                Column = column.Number,
                Texts = new Dictionary<string, string>(labels) { [column.Measure!.Name] = row[column.Number] },
                Period = column.Period,
                Stated = stated,
            };
        }
    }

    private ColumnMeaning Read(string heading, Place place)
    {
        var number = place.Column!.Value;
        var column = dataset.Columns.FirstOrDefault(c => Heading.Same(c.Name, heading) || Heading.Same(c.Title, heading) || c.Aliases.Any(a => Heading.Same(a, heading)));
        if (column is { Role: ColumnRole.Measure })
        {
            return new ColumnMeaning(number) { Measure = column };
        }

        if (column is not null || heading.Length == 0)
        {
            return new ColumnMeaning(number) { Label = column ?? dataset.Dimensions.First() };
        }

        if (periods.TryRead(heading, out var reading))
        {
            var period = reading.Mark is null ? reading.Period : Cut(reading, heading, place);
            written[period] = new PeriodAsWritten(heading, reading.Mark is not null);
            return new ColumnMeaning(number) { Period = period, Measure = dataset.Measures.First() };
        }

        throw new ImportException($"{place} is headed '{heading}', which {dataset.Key} does not have. {Suggestion.For(heading, dataset.Columns.Select(c => c.Title))}");
    }

    private Period Cut(PeriodReading reading, string heading, Place place)
    {
        var note = footnotes.FirstOrDefault(f => f.StartsWith(reading.Mark!, StringComparison.Ordinal));
        var period = note is null ? reading.Period : PartPeriodNote.Cut(reading.Period, note, periods) ?? reading.Period;
        findings.Add(new Finding
        {
            Kind = FindingKind.Period,
            Severity = Severity.Note,
            Message = $"'{heading}' was read as {PeriodLabel.Of(period, dataset.Calendar.Year)}.",
            Advice = "Check that this is what the partner means.",
            Place = place,
            Value = heading,
        });
        return period;
    }

    private sealed record ColumnMeaning(int Number)
    {
        public Column? Label { get; init; }

        public Column? Measure { get; init; }

        public Period? Period { get; init; }
    }
}
