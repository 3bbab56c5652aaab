using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Tests.Evidence.Checking.Reading;

public sealed class MarkdownReportTests
{
    private static readonly Report Report = MarkdownReport.Read("topic.md", """
        ---
        title: Not checked 99%
        ---
        # Theft

        Thefts **rose** by 12%
        to 140 in 2018.

        Table 1: Thefts by district

        | District | 2017 | 2018 | % |
        |---|---|---|---|
        | North | 100 | 112 | 80% |
        | South | 25 | 28 | 20% |
        | Total | 125 | 140 | 100% |

        - one item of {{ 'thefts' | value: 'North', '2018' }} thefts

        ```exhibit
        id: not-checked
        ```
        """);

    [Fact]
    public void Sentences_EmphasisAndLines_AreReadAsPlainText()
    {
        var first = Report.Sentences.First();
        Assert.Equal("Thefts rose by 12% to 140 in 2018.", first.Text);
        Assert.Equal(6, first.Line);
        Assert.Equal(7, first.LineAt(first.Text.IndexOf("140", StringComparison.Ordinal)));
        Assert.Equal(["Theft"], first.Headings);
    }

    [Fact]
    public void Sentences_LiveValuesAndFences_AreLeftOut()
    {
        Assert.Equal(2, Report.Sentences.Count());
        Assert.Equal("one item of … thefts", Report.Sentences.Last().Text);
    }

    [Fact]
    public void Table_UnderItsCaption_HasFiguresSharesAndTotal()
    {
        var table = Assert.Single(Report.Tables);
        Assert.Equal(("Table 1", 11), (table.Caption!.Label, table.Line));
        Assert.Equal(140, table.Table[2, 1]!.Value);
        Assert.Equal((true, "2018"), (table.Table.Columns[2].IsShare, table.Table.Columns[2].Label));
        Assert.True(table.Table.Rows[2].IsTotal);
    }
}
