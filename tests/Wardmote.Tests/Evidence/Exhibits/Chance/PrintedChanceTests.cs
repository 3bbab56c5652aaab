using System.Globalization;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;
using Wardmote.Tests.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>What chance allows for figures, as readers of each kind of file are given it.</summary>
public sealed class PrintedChanceTests : IDisposable
{
    private readonly SomeFigures figures = new SomeFigures()
        .With("ambulance-assaults", """
            district             | period | callouts
            Cambridge            | 2015   | 20
            Fenland              | 2015   | 29
            Cambridge            | 2016   | 215
            Cambridge            | 2017   | 222
            Fenland              | 2016   | 170
            Fenland              | 2017   | 97
            South Cambridgeshire | 2016   | 3
            South Cambridgeshire | 2017   | 4
            """)
        .With("populations", """
            district             | date         | people
            Cambridge            | 30 June 2017 | 124900
            Fenland              | 30 June 2017 | 100800
            South Cambridgeshire | 30 June 2017 | 156500
            """);

    public void Dispose() => figures.Dispose();

    [Fact]
    public void ColumnsOfChance_InEveryKindOfFile_SayTheSame()
    {
        const string Asked = "caption: Callouts\ndataset: ambulance-assaults\nrows: district\n";
        ExhibitAnswer[] answers =
        [
            figures.Answer($"id: change\n{Asked}columns: year\nperiod: 2016 to 2017\nchange: [{{ label: Change, kind: percent }}, {{ kind: interval }}, {{ kind: words }}]"),
            figures.Answer($"id: rate\n{Asked}period: 2017\ncolumns: [{{ rate: callouts, per: 1000, label: Rate, decimals: 2, interval: yes }}]"),
            figures.Answer($"id: small\n{Asked}columns: year\nperiod: 2015\nshow: share\nsmall-bases: hold-back\ninterval: yes"),
        ];
        Assert.Equal(["no real change", "lower", "too few to say"], answers[0].Table.Rows.Select(r => r.Cells[^1].Text));
        Assert.Equal(["Rate", "Rate, 95% interval, from", "Rate, 95% interval, to"], answers[1].Table.Columns.Skip(1).Select(c => c.Heading));
        Assert.All(answers[2].Table.Rows, r => Assert.Equal("[u]", r.Cells[1].Text));

        using var printed = new Printed(Some.DocumentOf([.. answers.Select((a, i) => a.ToBlock($"Table {i + 1}"))]));
        var words = printed.Docx().Words;
        for (var i = 0; i < answers.Length; i++)
        {
            var (label, table) = ($"Table {i + 1}", answers[i].Table);
            Assert.Equal(table.Rows.Select(r => string.Join('|', r.Cells.Select(Marked))), printed.DocxRows(label).Select(r => string.Join('|', r)));
            var sheet = printed.Sheet(label);
            Assert.All(table.Columns.Zip(sheet[^(table.Rows.Count + 1)]), c => Assert.StartsWith(c.First.Heading, c.Second, StringComparison.Ordinal));
            foreach (var (row, cells) in table.Rows.Zip(sheet.TakeLast(table.Rows.Count)))
            {
                // Marks of notes stand above the line, and a PDF draws them out of turn.
                Assert.Contains(Close(row.Cells.Any(c => c.Note is not null) ? row.Cells[0].Text : string.Concat(row.Cells.Select(c => c.Text))), Close(printed.Pdf), StringComparison.Ordinal);
                Assert.Equal(row.Cells.Select(c => c.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? c.Text), cells.Select(Short));
            }

            Assert.True(printed.Pdf.Split("[u]").Length > table.Rows.Sum(r => r.Cells.Count(c => c.Text == "[u]")));
            Assert.NotEmpty(answers[i].Notes);
            Assert.All(answers[i].Notes, note =>
            {
                Assert.Contains(note, words, StringComparison.Ordinal);
                Assert.Contains(note, printed.Pdf, StringComparison.Ordinal);
                Assert.Contains(sheet, row => row.Any(cell => cell.Contains(note, StringComparison.Ordinal)));
            });
        }
    }

    /// <summary>A cell as it is read: "[u][3]" where note 3 says what [u] means.</summary>
    private static string Marked(Cell cell) => cell.Text + (cell.Note is { } note ? $"[{note}]" : "");

    private static string Close(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A number to four places, as it is compared; words as they are.</summary>
    private static string Short(string cell) => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.####", CultureInfo.InvariantCulture) : cell;
}
