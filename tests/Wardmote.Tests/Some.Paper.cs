using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests;

public static partial class Some
{
    /// <summary>A few pages of minutes: facts at the head, a table of words, headings that start no page.</summary>
    public static Document Paper() => new()
    {
        Form = DocumentForm.Paper,
        Control = new DocumentControl
        {
            Title = "Minutes of the board",
            Partnership = "Somewhere Community Safety Partnership",
            Version = "1",
            Status = DocumentStatus.Final,
            Date = new DateOnly(2018, 10, 17),
            Description = "Minutes of the meeting of 17 October 2018.",
            ProducedBy = ["Partnership officer, district council"],
            OnBehalfOf = "Somewhere Community Safety Partnership",
            Facts = [("Place", ["Committee room 1", "Town hall"])],
        },
        Blocks =
        [
            new TableBlock("present", "Who was present", Attendance),
            new Heading(1, "item-1", "1.", [Words("Apologies")]),
            Text("There were none."),
            new Heading(1, "item-2", "2.", [Words("Terms of reference")]),
            Text("The board agreed the terms of reference."),
        ],
    };

    private static Table Attendance => new()
    {
        Columns = [new TableColumn { Heading = "Role" }, new TableColumn { Heading = "Organisation" }],
        RowHeaders = 1,
        Rows = [Row("Chair\nof the board", "District council"), Row("Superintendent", "Constabulary")],
    };

    private static TableRow Row(params string[] cells) => new([.. cells.Select(text => new Cell { Text = text })]);
}
