namespace Wardmote.Cli.Shared;

/// <summary>Lines of words set under one another, each column as wide as its longest word or phrase.</summary>
public static class Columns
{
    private const int Gap = 2;

    public static void Write(TextWriter to, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Prepend(headings).ToList();
        var widths = headings.Select((_, column) => lines.Max(line => line[column].Length) + Gap).ToList();
        foreach (var line in lines)
        {
            to.WriteLine(string.Concat(line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}
