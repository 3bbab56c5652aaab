using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Meetings;

/// <summary>Minutes as a paper: who was there, and item by item what was noted, decided and promised.</summary>
public static class MinutesPaper
{
    /// <param name="restricted">With what is not for publication.</param>
    public static Document Of(Meeting meeting, string partnership, bool restricted) => new()
    {
        Form = DocumentForm.Paper,
        Control = new DocumentControl
        {
            Title = $"Minutes of the meeting held on {Words.Weekday(meeting.Date)} at {Words.Time(meeting.Starts)}",
            Subtitle = $"{meeting.Group!.Name}: {meeting.Title}{(restricted ? ", with what is not for publication" : "")}",
            Partnership = partnership,
            Version = "1",
            Status = meeting.Minutes switch { MinutesState.Published => DocumentStatus.Published, MinutesState.Agreed => DocumentStatus.Final, _ => DocumentStatus.Draft },
            Date = meeting.Date,
            Description = $"Minutes of the {meeting.Group.Name} of {Words.Date(meeting.Date)}.",
            ProducedBy = [meeting.Contact ?? "Partnership officer"],
            OnBehalfOf = partnership,
            Facts =
            [
                ("Place", [meeting.Place]),
                .. meeting.JointWith is { } other ? new[] { ("Jointly with", (IReadOnlyList<string>)[other]) } : [],
                ("Standing", [Standing(meeting)]),
            ],
        },
        Blocks = [.. Attendance(meeting), .. Items(meeting, restricted), .. Ending(meeting)],
    };

    /// <summary>"Draft: no meeting has agreed them yet", "Agreed by the meeting of 12 February 2019".</summary>
    public static string Standing(Meeting meeting) => meeting.Minutes < MinutesState.Agreed
        ? "Draft: no meeting has agreed them yet"
        : $"Agreed{(meeting.MinutesAgreedBy is { } by ? $" by the meeting of {Words.Date(by.Date)}" : "")}";

    /// <summary>A table for each capacity, and one for each other partnership, so that none is long.</summary>
    private static IEnumerable<Block> Attendance(Meeting meeting)
    {
        var here = meeting.People.Where(p => p.Presence is Presence.Present or Presence.Left).ToList();
        foreach (var own in here.Where(p => p.Partnership is null).GroupBy(p => p.Capacity).OrderBy(g => g.Key))
        {
            var caption = own.Key switch { Capacity.Member => "Members present", Capacity.Officer => "Officers present", _ => "In attendance" };
            yield return People($"present-{own.Key.ToString().ToLowerInvariant()}", caption, own);
        }

        foreach (var other in here.Where(p => p.Partnership is not null).GroupBy(p => p.Partnership!))
        {
            yield return People("present-" + Partnership.Slug.Of(other.Key), $"Present from {other.Key}", other);
        }

        var away = meeting.People.Where(p => p.Presence == Presence.Apologies).ToList();
        if (away.Count > 0)
        {
            yield return People("apologies", "Apologies", away);
        }
    }

    private static TableBlock People(string id, string caption, IEnumerable<Attendance> people) => new(id, caption, new Table
    {
        Columns = [new TableColumn { Heading = "Post" }, new TableColumn { Heading = "Organisation" }],
        RowHeaders = 1,
        Rows = [.. people.OrderBy(p => p.Order).Select(p => new TableRow([Cell(p.Post + Remark(p)), Cell(p.Organisation)]))],
    });

    /// <summary>", for the councillor; left early".</summary>
    private static string Remark(Attendance person)
    {
        string[] remarks = [.. new[] { person.SubstituteFor is { } absent ? $"for {absent}" : "", person.Presence == Presence.Left ? "left early" : "", person.JointOnly ? "for the joint session" : "" }.Where(r => r.Length > 0)];
        return remarks.Length == 0 ? "" : $" ({string.Join("; ", remarks)})";
    }

    private static IEnumerable<Block> Items(Meeting meeting, bool restricted)
    {
        foreach (var numbered in meeting.Agenda.Where(n => n.Item.WithdrawnAt is null))
        {
            yield return new Heading(1, $"item-{numbered.Number}", numbered.Number + ".", [new TextRun(numbered.Item.Title)]);
            foreach (var declaration in meeting.Declarations.Where(d => d.ItemId == numbered.Item.Id || (d.ItemId is null && numbered.Item.Standing == StandingItem.Declarations)))
            {
                yield return Text($"{meeting.People.First(p => p.Id == declaration.AttendanceId).Title} declared an interest: {declaration.Interest}.{(declaration.Withdraws ? " They withdrew, and did not vote." : "")}");
            }

            foreach (var block in MeetingWords.Entries(meeting, numbered.Item, restricted).SelectMany(Entry))
            {
                yield return block;
            }

            if (!restricted && MeetingWords.HidesSome(meeting, numbered.Item))
            {
                yield return Text($"Part of the minutes of this item is not for publication{(numbered.Item.ExemptBecause is { } because ? $": {because}" : "")}.");
            }
        }
    }

    private static IEnumerable<Block> Entry(MinuteEntry entry)
    {
        if (entry.Heading is { } heading)
        {
            yield return new Paragraph([new Strong([new TextRun(heading)])]);
        }

        switch (entry)
        {
            case Decision decision:
                var how = MeetingWords.How(decision);
                yield return new Paragraph([new Strong([new TextRun(decision.IsCarried ? "Decided: " : "Not carried: ")]), new TextRun(decision.Text + (how.Length > 0 ? " " + how : ""))]);
                break;
            case Promise promise:
                yield return new Paragraph([new Strong([new TextRun("Action: ")]), new TextRun($"{promise.Text} {promise.Owner!.Title}, by {Words.Date(promise.Due)}.")]);
                break;
            default:
                foreach (var line in entry.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return Text(line);
                }

                break;
        }
    }

    private static IEnumerable<Block> Ending(Meeting meeting)
    {
        if (meeting.EndedAt is { } ended)
        {
            yield return Text($"The meeting ended at {Words.Time(ended)}.");
        }
    }

    private static Paragraph Text(string words) => new([new TextRun(words)]);

    private static Cell Cell(string words) => new() { Text = words };
}
