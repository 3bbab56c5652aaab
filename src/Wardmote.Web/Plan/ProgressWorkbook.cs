using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Imports.Files;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Spreadsheet;
using Wardmote.Partnership;
using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Plan;

/// <summary>A book of progress as a workbook to be filled in away from the site and sent back.</summary>
public static class ProgressWorkbook
{
    private const string Actions = "Actions";
    private const string Milestones = "Milestones";
    private const string Measures = "Measures";

    /// <summary>What stood in each cell when the file was made; by it one knows afterwards who changed what.</summary>
    private const string Kept = "As downloaded";
    private const string Identity = "book";

    public static void Write(ProgressBook book, string partnership, DateOnly on, Stream to) => FormSpreadsheet.Write(
        new DocumentControl
        {
            Title = Title(book),
            Partnership = partnership,
            Version = "1",
            Status = DocumentStatus.Draft,
            Date = on,
            Description = "To be filled in by lead officers and sent back.",
            ProducedBy = ["Partnership officer"],
            OnBehalfOf = partnership,
        },
        [
            new FormSheet
            {
                Name = Actions,
                Title = Title(book),
                Guidance =
                [
                    "Fill in the yellow columns here and on the sheets Milestones and Measures, save the workbook, and upload it where you downloaded it.",
                    "Begin a line with a hyphen to make a list. Leave the status blank to let the proposed one stand; another one needs a reason.",
                ],
                Columns =
                [
                    new("Action", 9), new("What is to be done", 45), new("Status proposed from dates and figures", 16), new($"Progress in quarter {book.Quarter.Number}", 70, IsEntry: true),
                    new("Status", 12, IsEntry: true) { Choices = [.. RagStatuses.All.Select(s => s.Label())] }, new("Reason for another status than proposed", 45, IsEntry: true),
                ],
                Rows = [.. book.Rows.Select(r => (IReadOnlyList<string>)[r.Action.Number, r.Action.Title, StatusWords.Label(r.Standing.Proposal.Status), r.Progress.Value, r.Status.Value, r.Reason.Value])],
            },
            new FormSheet
            {
                Name = Milestones,
                Title = "Milestones",
                Guidance = ["Enter the day on which each was reached. Leave it blank while it is not."],
                Columns = [new("Action", 9), new("Milestone", 60), new("By when", 40), new("Done on", 18, IsEntry: true), new("Key (leave as it is)", 45)],
                Rows = [.. book.Rows.SelectMany(r => r.Milestones, (r, m) => (IReadOnlyList<string>)[r.Action.Number, m.Milestone.Words, m.Milestone.When.Length > 0 ? m.Milestone.When : CellText.Of(m.Milestone.Due), m.Done.Value, m.Milestone.Key])],
            },
            new FormSheet
            {
                Name = Measures,
                Title = "Measures",
                Guidance = ["Write “about” before a rough figure. “Out of” is for figures that are part of a whole, such as 180 of 562 employees."],
                Columns = [new("Action", 9), new("Measure", 60), new("In", 18), new($"Figure for quarter {book.Quarter.Number}", 18, IsEntry: true), new("Out of", 14, IsEntry: true), new("Key (leave as it is)", 45)],
                Rows = [.. book.Rows.SelectMany(r => r.Measures, (r, m) => (IReadOnlyList<string>)[r.Action.Number, m.Measure.Name, m.Measure.Unit, m.Value.Value, m.Of.Value, m.Measure.Key])],
            },
            new FormSheet
            {
                Name = Kept,
                Title = "Leave this sheet as it is",
                Columns = [new("Cell", 45), new("What stood there", 70)],
                Rows = [[Identity, IdentityOf(book)], .. book.Cells.Select(cell => (IReadOnlyList<string>)[cell.Id, cell.Value])],
                Hidden = true,
            },
        ],
        to);

    /// <summary>What a filled-in workbook says, with what stood there when it was downloaded.</summary>
    /// <exception cref="RuleException">It is no workbook of this book, or cannot be read.</exception>
    public static IReadOnlyList<CellEntry> Read(ProgressBook book, string path)
    {
        try
        {
            var kept = Rows(path, Kept, "Cell").ToDictionary(row => row[1], row => row[2]);
            if (!kept.TryGetValue(Identity, out var identity))
            {
                throw NotOurs();
            }

            if (identity != IdentityOf(book))
            {
                throw new RuleException($"This workbook is for another report ({identity.Replace('/', ' ')}). Choose that organisation and quarter first, or download the workbook of this one", "File");
            }

            return
            [
                .. Rows(path, Actions, "Action").SelectMany(row => new[] { Entry($"{ItemOf(book, row[1])}/progress", row[4]), Entry($"{ItemOf(book, row[1])}/status", row[5]), Entry($"{ItemOf(book, row[1])}/reason", row[6]) }),
                .. Rows(path, Milestones, "Action").Select(row => Entry($"{row[5]}/done", row[4])),
                .. Rows(path, Measures, "Action").SelectMany(row => new[] { Entry($"{row[6]}/value", row[4]), Entry($"{row[6]}/of", row[5]) }),
            ];

            CellEntry Entry(string cell, string text) => new(cell, kept.GetValueOrDefault(cell, ""), text);
        }
        catch (ImportException fault)
        {
            throw new RuleException(fault.Message.TrimEnd('.'), "File");
        }
        catch (ArgumentException)
        {
            throw NotOurs();
        }
    }

    /// <summary>The rows under the heading; rows may have been sorted, and blank ones are passed over.</summary>
    private static IEnumerable<GridRow> Rows(string path, string sheet, string heading) =>
        PartnerFile.Read(path, sheet, keepLines: true).Rows.SkipWhile(row => row[1] != heading).Skip(1).Where(row => !row.IsBlank);

    /// <summary>The number itself where no such action is led, so that the message can name it.</summary>
    private static string ItemOf(ProgressBook book, string number) => book.Rows.FirstOrDefault(r => r.Action.Number == number)?.Action.Key ?? number;

    private static RuleException NotOurs() => new("This is not a workbook that was downloaded here, or its hidden sheet is gone. Download it again, and copy what you entered into it", "File");

    private static string IdentityOf(ProgressBook book) => $"{book.Plan.Key}/quarter {book.Quarter.Number}/{book.Organisation.Key}";

    private static string Title(ProgressBook book) => $"Plan {book.Plan.Key}, {book.Quarter.ToString().ToLowerInvariant()[..1]}{book.Quarter.ToString()[1..]}: {book.Organisation.Name}";
}
