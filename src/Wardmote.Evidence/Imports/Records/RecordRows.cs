using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Imports.Tables;

namespace Wardmote.Evidence.Imports.Records;

/// <summary>Records row by row: blank rows and repeated headers passed over, notes below the last record kept, ragged rows told.</summary>
internal sealed class RecordRows(Dataset dataset, Period? told, RecordHeader header, Place file, FindingList findings)
{
    /// <summary>So many rows of one cell at the end of a file are its notes; more are records with something missing.</summary>
    private const int MostNotes = 200;

    private readonly List<string> footnotes = [];

    /// <summary>Complete once all rows are read.</summary>
    public IReadOnlyList<string> Footnotes => footnotes;

    public IEnumerable<LongRow> Read(IEnumerable<GridRow> rows)
    {
        var perhapsNotes = new List<GridRow>();
        foreach (var row in rows.Where(r => r.Number > header.Row.Number && !r.IsBlank))
        {
            if (row.Cells.SequenceEqual(header.Row.Cells))
            {
                findings.Note(FindingKind.Heading, file with { Row = row.Number }, "The header is repeated here and was passed over.", "Nothing to do.");
            }
            else if (header.Columns.Count > 1 && perhapsNotes.Count < MostNotes && TableLayout.FilledCells(row) == 1)
            {
                perhapsNotes.Add(row);
            }
            else
            {
                foreach (var earlier in perhapsNotes)
                {
                    yield return Record(earlier);
                }

                perhapsNotes.Clear();
                yield return Record(row);
            }
        }

        footnotes.AddRange(perhapsNotes.Select(r => r.Cells.First(c => c.Length > 0)));
    }

    private LongRow Record(GridRow row) => new()
    {
        Row = row.Number,
        Texts = header.Columns.Where(c => row[c.Key].Length > 0).Select(c => (c.Value.Name, Text: row[c.Key]))
            .Concat(header.FromName.Select(c => (c.Key.Name, Text: c.Value)))
            .ToDictionary(c => c.Name, c => c.Text),
        Period = dataset.PeriodColumn is null ? told : null,
        Problem = row.Cells.Skip(header.Row.Cells.Count).Any(c => c.Length > 0)
            ? $"It has {row.Cells.Count} cells and the header {header.Row.Cells.Count}; a cell with a separator in it may lack its quotation marks."
            : null,
    };
}
