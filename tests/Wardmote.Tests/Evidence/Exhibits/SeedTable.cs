using System.Globalization;
using Sylvan.Data.Csv;

namespace Wardmote.Tests.Evidence.Exhibits;

/// <summary>One of the fifteen published tables, as text.</summary>
internal sealed class SeedTable
{
    private SeedTable(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows) => (Heads, Rows) = (heads, rows);

    public IReadOnlyList<string> Heads { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    public static SeedTable Read(int number)
    {
        using var csv = CsvDataReader.Create(Repository.Shared($"seed/tables/table-{number:00}.csv"), new CsvDataReaderOptions { HasHeaders = false });
        var rows = new List<IReadOnlyList<string>>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)]);
        }

        // Table 3 ends with a footnote that spans its columns.
        return new SeedTable(rows[0], [.. rows.Skip(1).Where(r => !r[0].StartsWith('*'))]);
    }

    /// <summary>Each figure as a row of its own, in the form that <see cref="SomeFigures.With"/> reads; "%" columns are left out.</summary>
    /// <param name="heads">Names for the row headers, then for what runs across, then for the figure.</param>
    public string Long(string heads, int rowHeaders = 1, Func<string, string>? across = null)
    {
        var lines = new List<string> { heads };
        foreach (var row in Rows)
        {
            for (var c = rowHeaders; c < Heads.Count; c++)
            {
                if (Heads[c] != "%" && row[c].Length > 0 && (across?.Invoke(Heads[c]) ?? Heads[c]) is { Length: > 0 } head)
                {
                    lines.Add(string.Join(" | ", [.. row.Take(rowHeaders), head, row[c].Replace(",", "", StringComparison.Ordinal).TrimEnd('%')]));
                }
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The rows under other headings, in the form that <see cref="SomeFigures.With"/> reads.</summary>
    public string Under(string heads) => string.Join('\n', Rows.Select(r => string.Join(" | ", r.Select(c => c.Replace(",", "", StringComparison.Ordinal)))).Prepend(heads));

    /// <summary>Compares cell by cell: numbers as numbers, words as words, blanks as blanks.</summary>
    public void AssertSame(Wardmote.Evidence.Rendering.Table table)
    {
        Assert.Equal(Heads.Count, table.Columns.Count);
        Assert.Equal(Rows.Count, table.Rows.Count);
        for (var r = 0; r < Rows.Count; r++)
        {
            for (var c = 0; c < Heads.Count; c++)
            {
                var (expected, cell) = (Rows[r][c], table.Rows[r].Cells[c]);
                var place = $"row {r + 1} ({Rows[r][0]}), column {Heads[c]}: ";
                if (c >= table.RowHeaders && decimal.TryParse(expected.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
                {
                    Assert.True(number == cell.Value, $"{place}expected {number}, found {cell.Value?.ToString(CultureInfo.InvariantCulture) ?? "nothing"}");
                    Assert.Equal(expected.EndsWith('%'), cell.Text.EndsWith('%'));
                }
                else
                {
                    Assert.True(expected == cell.Text, $"{place}expected '{expected}', found '{cell.Text}'");
                }
            }
        }
    }
}
