namespace Wardmote.Evidence.Rendering.OpenData;

/// <summary>An exhibit's table as CSV: a heading row, then each row with its headers first.</summary>
internal static class CsvTable
{
    public static void Write(Table table, TextWriter to)
    {
        CsvLine.Write(ColumnNames.Of(table), to);
        foreach (var row in table.Rows)
        {
            CsvLine.Write(row.Cells.Select(NumberText.Of), to);
        }
    }
}
