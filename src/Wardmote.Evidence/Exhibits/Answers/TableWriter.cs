using Wardmote.Evidence.Exhibits.Chance;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Writes figures as cells: rounded, with units, pointing at their notes.</summary>
internal sealed class TableWriter(ExhibitQuestion question, AnswerNotes notes)
{
    public Table Write(IReadOnlyList<Axis> axes, IReadOnlyList<AnswerRow> rows, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<IReadOnlyList<Figure>> figures)
    {
        var heads = axes.Select((axis, i) => new TableColumn { Heading = i < question.RowHeadings.Count ? question.RowHeadings[i] : axis.Title });
        return new Table
        {
            Columns = [.. heads, .. columns.Select(c => c.Head)],
            RowHeaders = axes.Count,
            Rows =
            [
                .. rows.Select((row, r) => new TableRow(
                    [.. row.Headers.Select(h => new Cell { Text = h }), .. columns.Select((column, c) => Cell(row, column, figures[r][c]))],
                    row.IsTotal)),
            ],
        };
    }

    private Cell Cell(AnswerRow row, AnswerColumn column, Figure figure)
    {
        if (figure.Withheld is not null)
        {
            return Rendering.Cell.Withheld;
        }

        if (figure.Low is not null)
        {
            return Rendering.Cell.Low;
        }

        if (figure.Value is { } value)
        {
            return new Cell
            {
                Text = NumberText.Of(value, column.Head.Decimals, column.Head.Unit),
                Value = NumberText.Round(value, column.Head.Decimals),
                Note = notes.Of(row, column, figure),
            };
        }

        if (figure is { Text: { } words and not SmallBases.Mark, Working: JudgedWorking or AboutWorking })
        {
            return new Cell { Text = words };
        }

        return figure.Text is { } mark ? new Cell { Text = $"[{mark}]", Note = notes.OfMark(mark, figure) } : Rendering.Cell.Blank;
    }
}
