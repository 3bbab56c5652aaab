using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.Pdf.Binding;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Shared;

namespace Wardmote.Web.Meetings;

/// <summary>The front of a pack: the notice of the meeting, and its agenda with the pages of each paper; of a supplement, what is new.</summary>
/// <param name="restricted">For those who may see everything.</param>
public sealed class AgendaPaper(Meeting meeting, PackPlan plan, string partnership, bool restricted)
{
    public Document Build(DateOnly on) => new()
    {
        Form = DocumentForm.Paper,
        Control = new DocumentControl
        {
            Title = plan.Number == 0 ? meeting.Title : $"{meeting.Title}: supplement {plan.Number}",
            Subtitle = meeting.Group!.Name + (plan.HasRestricted ? restricted ? ", restricted edition: not for publication" : ", public edition" : ""),
            Partnership = partnership,
            Version = "1",
            Status = DocumentStatus.Final,
            Date = on,
            Description = $"Agenda and papers of the {meeting.Group.Name} of {Words.Date(meeting.Date)}.",
            ProducedBy = [meeting.Contact ?? "Partnership officer"],
            OnBehalfOf = partnership,
            Facts =
            [
                ("When", [MeetingWords.When(meeting)]),
                ("Where", [meeting.Place]),
                .. meeting.JointWith is { } other ? new[] { ("Jointly with", (IReadOnlyList<string>)[other]) } : [],
                .. meeting.Contact is { } contact ? new[] { ("Questions to", (IReadOnlyList<string>)[contact]) } : [],
            ],
        },
        Blocks = plan.Number == 0 ? [.. Notice(on), .. Agenda(), .. Joint()] : [.. Supplement()],
    };

    private IEnumerable<Block> Notice(DateOnly on)
    {
        yield return Text($"{Words.Weekday(meeting.CalledAt is { } called ? Partnership.Calendars.LondonTime.Day(called) : on)}. To the members of the {meeting.Group!.Name}.");
        yield return Text($"You are invited to the {meeting.Title} of the {partnership}, to be held on {Words.Weekday(meeting.Date)} at {Words.Time(meeting.Starts)} at {meeting.Place}.");
        if (meeting.ShortNoticeBecause is { } because)
        {
            yield return Text($"Notice is shorter than it should be because: {because}");
        }

        yield return Text($"If you need anything to take part or to read the papers, such as large print, please tell {(meeting.Contact is { } contact ? $"the {Lowered(contact)}" : "us")}, and we will do what we can to help.");
    }

    private IEnumerable<Block> Agenda()
    {
        yield return new Heading(1, "agenda", null, [new TextRun("Agenda")]);
        string? section = null;
        foreach (var numbered in meeting.Agenda)
        {
            if (numbered.Item.Section is { } named && named != section)
            {
                section = named;
                yield return new Heading(1, "section-" + Partnership.Slug.Of(named), null, [new TextRun(named)]);
            }

            foreach (var block in Item(numbered))
            {
                yield return block;
            }
        }
    }

    private IEnumerable<Block> Item(NumberedItem numbered)
    {
        var item = numbered.Item;
        yield return new Heading(2, "item-" + numbered.Number, numbered.Number + ".", [new TextRun(item.Title + (item.WithdrawnAt is null ? "" : " (withdrawn)"))]);
        var about = string.Join(". ", new[]
        {
            MeetingWords.About(item),
            item.LateBecause is { } late ? $"Late business, taken because: {late}" : "",
            item.ExemptBecause is { } exempt ? $"Not for publication: {exempt}" : "",
        }.Where(words => words.Length > 0));
        if (about.Length > 0)
        {
            yield return Text(about + (about.EndsWith('.') ? "" : "."));
        }

        List<ListItem> lines =
        [
            .. item.IsExempt && !restricted ? [] : item.PointLines.Select(point => new ListItem([Text(point)])),
            .. plan.Sheets.Where(s => s.Of.Item.Item.Id == item.Id && (restricted || !item.IsExempt)).Select(sheet => new ListItem([Paper(sheet)])),
        ];
        if (lines.Count > 0)
        {
            yield return new ListBlock(Ordered: false, lines);
        }
    }

    private IEnumerable<Block> Joint()
    {
        if (meeting.JointSession is { } session)
        {
            yield return new Heading(1, "joint", null, [new TextRun("Joint session")]);
            yield return Text(session);
        }
    }

    private IEnumerable<Block> Supplement()
    {
        yield return Text($"These papers came after the agenda had gone out. Their pages go on from those of {(plan.Number == 1 ? "the agenda pack" : $"supplement {plan.Number - 1}")}.");
        yield return new Heading(1, "agenda", null, [new TextRun("Papers")]);
        foreach (var sheet in plan.Sheets)
        {
            yield return new Heading(2, "paper-" + sheet.FirstPage, null, [new TextRun(sheet.Of.Item.Title)]);
            if (restricted || !sheet.Of.Item.Item.IsExempt)
            {
                yield return new ListBlock(Ordered: false, [new ListItem([Paper(sheet)])]);
            }
        }
    }

    /// <summary>The title, as a link to its first page, and the pages. What is left out is not named.</summary>
    private Paragraph Paper(PlannedSheet sheet) => new(
    [
        new Link(PdfBinder.LinkTo(sheet.Of.Paper.Key), [new TextRun(sheet.Restricted && !restricted ? "A paper that is not for publication" : sheet.Of.Paper.Title)]),
        new TextRun($", {MeetingWords.Pages(sheet.FirstPage, sheet.LastPage)}{(sheet.Restricted && restricted ? ", not for publication" : "")}"),
    ]);

    private static Paragraph Text(string words) => new([new TextRun(words)]);

    private static string Lowered(string post) => char.ToLowerInvariant(post[0]) + post[1..];
}
