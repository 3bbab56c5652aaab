using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Meetings;

namespace Wardmote.Web.Meetings;

/// <summary>The single sheet that stands in the public pack for a paper that is not for publication.</summary>
public static class LeftOutSheet
{
    public static Document Of(PlannedSheet sheet, Meeting meeting, string partnership)
    {
        var item = sheet.Of.Item.Item;
        return new Document
        {
            Form = DocumentForm.Paper,
            Control = new DocumentControl
            {
                Title = sheet.Of.Item.Title,
                Partnership = partnership,
                Version = "1",
                Status = DocumentStatus.Final,
                Date = meeting.Date,
                Description = "A paper that is not for publication.",
                ProducedBy = [meeting.Contact ?? "Partnership officer"],
                OnBehalfOf = partnership,
            },
            Blocks =
            [
                new Paragraph([new TextRun(
                    $"{Capital(MeetingWords.Pages(sheet.FirstPage, sheet.LastPage))} {(sheet.Of.Pages == 1 ? "is" : "are")} not for publication{(item.ExemptBecause is { } because ? $": {because}" : ".")}")]),
            ],
        };
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
