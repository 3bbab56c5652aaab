using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Meetings;

/// <summary>What was promised at earlier meetings, and what became of it, as a paper.</summary>
public static class ActionsPaper
{
    public static Document Of(IReadOnlyList<Promise> promises, Meeting meeting, string partnership, DateOnly on) => new()
    {
        Form = DocumentForm.Paper,
        Control = new DocumentControl
        {
            Title = "What was promised at earlier meetings",
            Subtitle = $"As on {Words.Date(on)}",
            Partnership = partnership,
            Version = "1",
            Status = DocumentStatus.Final,
            Date = on,
            Description = $"Actions from earlier meetings, for the {meeting.Group!.Name} of {Words.Date(meeting.Date)}.",
            ProducedBy = [meeting.Contact ?? "Partnership officer"],
            OnBehalfOf = partnership,
        },
        Blocks = promises.Count == 0
            ? [new Paragraph([new TextRun("Earlier meetings left nothing open.")])]
            : [new TableBlock("promised", "Actions", Table(promises, on))],
    };

    private static Table Table(IReadOnlyList<Promise> promises, DateOnly on) => new()
    {
        Columns = [new TableColumn { Heading = "Action" }, new TableColumn { Heading = "Who" }, new TableColumn { Heading = "Promised" }, new TableColumn { Heading = "How it stands" }],
        RowHeaders = 1,
        Rows =
        [
            .. promises.Select(promise => new TableRow(
            [
                new Cell { Text = promise.Text },
                new Cell { Text = promise.Owner!.Title },
                new Cell { Text = Words.Date(promise.Meeting!.Date) },
                new Cell { Text = MeetingWords.Standing(promise, on) + (promise.Outcome is { } outcome ? $": {outcome}" : ""), Tint = promise.IsOverdue(on) ? Tint.Red : promise.IsOpen ? Tint.None : Tint.Green },
            ])),
        ],
    };
}
