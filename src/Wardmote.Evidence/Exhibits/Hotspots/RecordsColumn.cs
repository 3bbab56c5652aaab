using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Hotspots;

/// <summary>A column of what was worked out of all records together; its figures are laid out with it.</summary>
internal sealed class RecordsColumn : AnswerColumn
{
    public override Figure At(AnswerRow row) => Figure.Blank;
}

/// <summary>What was worked out of records, ready to be shown.</summary>
/// <param name="RowHeading">Heads the names of the rows.</param>
internal sealed record RecordsTable(string RowHeading, IReadOnlyList<TableColumn> Heads, IReadOnlyList<(string Name, IReadOnlyList<Figure> Figures)> Rows, IReadOnlyList<string> Notes, Chart? Chart = null);
