using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Plan;

/// <summary>All that one organisation can report on the actions that it leads, for one quarter: the same fields on the site, behind an e-mailed link and in a spreadsheet.</summary>
public sealed class ProgressBook
{
    public required ActionPlan Plan { get; init; }

    public required Quarter Quarter { get; init; }

    public required Organisation Organisation { get; init; }

    /// <summary>In the order of the plan.</summary>
    public required IReadOnlyList<BookRow> Rows { get; init; }

    public IEnumerable<BookCell> Cells => Rows.SelectMany(row => row.Cells);

    public BookCell? Find(string cell) => Cells.FirstOrDefault(c => c.Id == cell);

    /// <summary>True where the organisation has reported on every action that is its own.</summary>
    public bool IsComplete => Rows.All(row => row.Progress.Value.Length > 0);

    /// <param name="plan">With all its actions loaded.</param>
    public static ProgressBook Of(ActionPlan plan, Quarter quarter, Organisation organisation, StatusPolicy policy, DateOnly on) => new()
    {
        Plan = plan,
        Quarter = quarter,
        Organisation = organisation,
        Rows =
        [
            .. plan.Actions.Where(a => a.ClosedOn is null && a.IsLedBy(organisation.Id))
                .OrderBy(a => a.Number, NumberOrder.Instance)
                .Select(a => BookRow.Of(a, plan, quarter, organisation, policy, on)),
        ],
    };
}

/// <summary>One action or part, with its fields.</summary>
public sealed class BookRow
{
    public required PlanAction Action { get; init; }

    public required ActionStanding Standing { get; init; }

    public required BookCell Progress { get; init; }

    public required BookCell Status { get; init; }

    public required BookCell Reason { get; init; }

    public required IReadOnlyList<(Milestone Milestone, BookCell Done)> Milestones { get; init; }

    public required IReadOnlyList<(Measure Measure, BookCell Value, BookCell Of)> Measures { get; init; }

    /// <summary>Measures that are counted from the delivery log, with their figure for the quarter; null where nothing was logged.</summary>
    public IReadOnlyList<(Measure Measure, MeasureFigure? Figure)> Counted { get; init; } = [];

    /// <summary>What the delivery log has of the action for the quarter, in sentences.</summary>
    public IReadOnlyList<string> Delivered { get; init; } = [];

    public IEnumerable<BookCell> Cells => [Progress, .. Milestones.Select(m => m.Done), .. Measures.SelectMany(m => new[] { m.Value, m.Of }), Status, Reason];

    public static BookRow Of(PlanAction action, ActionPlan plan, Quarter quarter, Organisation organisation, StatusPolicy policy, DateOnly on)
    {
        BookCell Cell(BookField field, string item, string label, string value) => new($"{item}/{field.ToString().ToLowerInvariant()}", field, $"{action.Number} {label}", MergedCell.Tidy(value));
        var stated = action.Statements.Where(s => s.Quarter == quarter.Number).MaxBy(s => s.At);
        return new BookRow
        {
            Action = action,
            Standing = ActionStanding.Of(action, plan, policy, on),
            Progress = Cell(BookField.Progress, action.Key, "progress", action.Progress.FirstOrDefault(n => n.Quarter == quarter.Number && n.OrganisationId == organisation.Id)?.Words ?? ""),
            Status = Cell(BookField.Status, action.Key, "status", CellText.Of(stated?.Status)),
            Reason = Cell(BookField.Reason, action.Key, "reason for the status", stated?.Reason ?? ""),
            Milestones = [.. action.Milestones.OrderBy(m => m.Number).Select(m => (m, Cell(BookField.Done, m.Key, $"“{m.Words}” done on", CellText.Of(m.DoneOn))))],
            Measures =
            [
                .. from measure in action.Measures.Where(m => m.Log is null).OrderBy(m => m.Key, StringComparer.Ordinal)
                   let reading = measure.Readings.FirstOrDefault(r => r.Quarter == quarter.Number)
                   select (measure, Cell(BookField.Value, measure.Key, $"“{measure.Name}”", CellText.Of(reading?.Value, reading?.About ?? false)), Cell(BookField.Of, measure.Key, $"“{measure.Name}” out of", CellText.Of(reading?.Of))),
            ],
            Counted = [.. action.Measures.Where(m => m.Log is not null).OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m, m.Figures.FirstOrDefault(f => f.Quarter == quarter.Number)))],
            Delivered = LoggedFigures.Sentences(action, quarter),
        };
    }
}

/// <summary>One thing that can be entered.</summary>
/// <param name="Id">"2018-19-1.4/progress"; the item's key and the field.</param>
/// <param name="Label">What it is, for messages: "1.4 progress".</param>
/// <param name="Value">As it stands.</param>
public sealed record BookCell(string Id, BookField Field, string Label, string Value);

public enum BookField
{
    Progress,
    Done,
    Value,
    Of,
    Status,
    Reason,
}
