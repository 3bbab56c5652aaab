using System.Globalization;
using Wardmote.Evidence.Exhibits.Tracing;
using Wardmote.Evidence.Imports;

namespace Wardmote.Cli.Shared;

/// <summary>A traced cell as plain text, each number indented below the one that it helped to make.</summary>
public static class TraceText
{
    public static void Write(CellTrace trace, TextWriter to)
    {
        to.WriteLine($"{trace.Exhibit}[{trace.Row}, {trace.Column}] reads {(trace.Text.Length == 0 ? "blank" : trace.Text)}");
        Write(trace.Step, to, 0);
    }

    private static void Write(TraceStep step, TextWriter to, int depth)
    {
        var margin = new string(' ', depth * 2);
        to.WriteLine($"{margin}{step.What}{After(step.Value)}");
        to.WriteLine($"{margin}  {step.How}");
        foreach (var source in step.Sources)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{margin}  {source.Import.Source.Name} ({source.Import.Dataset}, import {source.Import.Id}): {source.Rows:N0} {(source.Rows == 1 ? "row" : "rows")} where {source.Which}"));
            foreach (var line in source.Figures.Select(figure => Place(source.Import, figure) + (figure.Mark is { } mark ? $": {mark}" : After(figure.Value))).Distinct())
            {
                to.WriteLine($"{margin}    {line}");
            }
        }

        foreach (var part in step.From)
        {
            Write(part, to, depth + 1);
        }
    }

    private static string Place(ImportRecord import, TraceFigure figure) => new Place(import.Source.Name, import.Source.Sheet, figure.Row, figure.Column).WithinFile;

    /// <summary>Nothing where there is no figure: words stand in the cell.</summary>
    private static string After(decimal? value) => value is { } number ? $": {number.ToString("#,0.######", CultureInfo.InvariantCulture)}" : "";
}
