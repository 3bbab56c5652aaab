using Wardmote.Evidence.Rendering;
using Wardmote.Partnership;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Fund;

namespace Wardmote.Web.Fund;

/// <summary>A year of the fund as a paper for the board: what came in, what became of it, who decided, and every voucher.</summary>
public static class BudgetReview
{
    /// <param name="by">Whose paper it is: a post and organisation.</param>
    public static Document Of(FundBook book, YearStatement year, SafetyPartnership partnership, string by, DateOnly on)
    {
        var tables = new BudgetTables(book, year);
        return new Document
        {
            Form = DocumentForm.Paper,
            Control = new DocumentControl
            {
                Title = $"Budget review {year.Year}",
                Partnership = partnership.Name,
                Version = "1",
                Status = year.IsClosed ? DocumentStatus.Final : DocumentStatus.Draft,
                Date = on,
                Description = $"The partnership's fund in {year.Year}.",
                ProducedBy = [by],
                OnBehalfOf = partnership.Name,
                Facts =
                [
                    ("Report by", [by]),
                    ("As at", [PlainDate.Of(on)]),
                    ("Accounts", [year.IsClosed ? "Closed" : "Open: figures may still change"]),
                ],
            },
            Blocks =
            [
                .. Summary(year).Select(Paragraph),
                Heading("sources", "Where the money came from and went"),
                tables.Sources(),
                .. year.Awards.Count == 0 ? Array.Empty<Block>() :
                [
                    Heading("awards", "What it was for"),
                    tables.Chart(),
                    tables.Awards(),
                ],
                .. Overspends(book, year),
                .. book.Decisions.Count == 0 ? Array.Empty<Block>() : [Heading("decisions", "Who decided"), tables.Decisions()],
                Heading("vouchers", "Every voucher"),
                tables.Vouchers(),
            ],
        };
    }

    /// <summary>The year in a few sentences.</summary>
    public static IReadOnlyList<string> Summary(YearStatement year)
    {
        var (had, spent, held) = (year.Sum(source => source.Had), year.Sum(source => source.Spent), year.Sum(source => source.Held));
        var (free, covered) = (year.Sum(source => source.Free), year.Awards.Sum(award => award.Covered));
        var (returned, carried) = (year.Sum(source => source.Returned), year.Sum(source => source.CarriedForward));
        return
        [
            $"In {year.Year} the fund had {Money.Text(had)}: {Money.Text(year.Sum(source => source.BroughtForward))} brought forward and {Money.Text(year.Sum(source => source.Contributed + source.Earned))} that came in. "
                + $"It spent {Money.Text(spent)}{(covered > 0 ? $", of which {Money.Text(covered)} was beyond what had been set aside" : "")}.",
            $"{(held > 0 ? $"{Money.Text(held)} is still there, {Money.Text(free)} of it promised to nothing. " : "")}"
                + $"{(carried > 0 ? $"{Money.Text(carried)} was carried forward to {year.Year.Next}. " : "")}{(returned > 0 ? $"{Money.Text(returned)} went back to funders. " : "")}"
                + "What came in and what became of it agree to the penny.",
        ];
    }

    private static IEnumerable<Block> Overspends(FundBook book, YearStatement year) => year.Awards
        .SelectMany(award => award.Given.Where(part => part.Covered > 0), (award, part) => Paragraph(
            $"{award.Award.Title}: {Money.Text(award.SetAside)} was set aside and {Money.Text(award.Spent)} spent. {part.Source.Name} covered {Money.Text(part.Covered)}"
            + $"{string.Concat(part.Decisions.Select(book.Decision).Select(decision => $", as the {decision.By} decided on {PlainDate.Of(decision.On)}").Distinct())}."));

    private static Paragraph Paragraph(string words) => new([new TextRun(words)]);

    private static Heading Heading(string id, string words) => new(1, id, null, [new TextRun(words)]);
}
