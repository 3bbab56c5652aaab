using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests;

/// <summary>An assessment as an author would write it, with every kind of block and chart; its figures are made up.</summary>
public static partial class Some
{
    /// <param name="times">How often the topics are repeated; at 4 the document has about 40 pages and 32 charts.</param>
    public static Document Document(int times = 1)
    {
        var parts = Enumerable.Range(1, times).Select(n => new DocumentPart(n)).ToList();
        return new Document
        {
            Control = Control(),
            Blocks = [.. Opening(), .. parts.SelectMany(part => part.Blocks())],
            Footnotes =
            [
                new Footnote(1, [Words("Serious Violence Strategy, "), new Link("https://www.gov.uk/government/publications/serious-violence-strategy", [Words("April 2018")]), Words(".")]),
                new Footnote(2, [Words("Arrivals are counted by day of arrival, not of assault.")]),
            ],
        };
    }

    /// <summary>A document of one exhibit or other block.</summary>
    public static Document DocumentOf(DocumentControl control, params Block[] blocks) => new() { Control = control, Blocks = blocks };

    public static Document DocumentOf(params Block[] blocks) => DocumentOf(Control(), blocks);

    public static DocumentControl Control() => new()
    {
        Title = "Community Safety Strategic Assessment",
        Subtitle = "End of year review, 2018/19",
        Partnership = "Somewhere Community Safety Partnership",
        Version = "0.9",
        Status = DocumentStatus.Draft,
        Date = new DateOnly(2018, 12, 14),
        Description = "Gives the partnership an understanding of the community safety issues that affect the district.",
        ProducedBy = ["Research analyst, county research group", "Senior analyst, county research group"],
        Contributors = ["Leads of the action plan"],
        OnBehalfOf = "Somewhere Community Safety Partnership",
        Coverage = "The district of Somewhere",
        TimePeriod = "To the end of December 2018, with earlier years",
        Usage = "May be reproduced in whole or in part if the source is named.",
        Disclaimer = "The figures are believed to be correct but are not guaranteed.",
    };

    public static Paragraph Text(string text) => new([Words(text)]);

    public static TextRun Words(string text) => new(text);

    private static IEnumerable<Block> Opening() =>
    [
        Text("The district remains a place of little crime. Most people who live in it live in villages."),
        new Heading(1, "summary", null, [Words("Executive summary")]),
        new Paragraph(
        [
            Words("In 2018 "), new LiveValue("1,343", "assaults-by-place-1", "{{ 'assaults-by-place-1' | value: 'Public Place', '2018' }}"),
            Words(" assaults happened in a public place ("), new CrossReference("assaults-by-place-1", "Table 1"), Words("), the "), new Strong([Words("highest")]),
            Words(" of five years."), new FootnoteReference(1), Words(" See also the "), new Link("https://www.gov.uk/", [Words("national strategy")]), Words("."),
        ]),
        new Paragraph([Words("This is "), new Emphasis([Words("not")]), Words(" a forecast."), new FootnoteReference(2), new LineBreak(), Words("It is a count."), new FootnoteReference(1)]),
    ];
}
