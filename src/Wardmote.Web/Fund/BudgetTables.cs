using System.Globalization;
using Wardmote.Evidence.Rendering;
using Wardmote.Partnership;
using Wardmote.Partnership.Fund;

namespace Wardmote.Web.Fund;

/// <summary>The tables and the chart of a budget review. Pounds and pence stand in every table; the chart shows whole pounds.</summary>
public sealed class BudgetTables(FundBook book, YearStatement year)
{
    public ExhibitBlock Sources() => Exhibit("by-source", "Table 1", $"The fund by source, {year.Year}", new Table
    {
        RowHeaders = 1,
        Columns = [Words("Source"), .. new[] { "Brought forward", "Contributed", "Earned", "Spent", "Returned", "Carried forward", "Still held", "of which free" }.Select(Pounds)],
        Rows =
        [
            .. year.Sources.Select(source => Row(source.Source.Name, Figures(source))),
            Row("All sources", Enumerable.Range(0, 8).Select(i => year.Sources.Sum(source => Figures(source)[i])), total: true),
        ],
    }, ["Brought forward, contributed and earned come to the same as spent, returned, carried forward and still held."]);

    public ExhibitBlock Awards() => Exhibit("by-award", "Table 2", $"Awards, {year.Year}", new Table
    {
        RowHeaders = 1,
        Columns = [Words("Award"), Words("Spent by"), .. new[] { "Set aside", "Covered beyond that", "Spent", "Ordered", "Carried forward", "Left" }.Select(Pounds)],
        Rows =
        [
            .. year.Awards.Select(award => Row(award.Award.Title, Figures(award), award.Award.Lead)),
            Row("All awards", Enumerable.Range(0, 6).Select(i => year.Awards.Sum(award => Figures(award)[i])), "", total: true),
        ],
    }, []);

    public ExhibitBlock Chart()
    {
        (string Name, Func<AwardStatement, decimal> Of)[] parts =
        [
            ("Spent within what was set aside", award => Math.Min(award.Spent, award.SetAside)),
            ("Spent beyond it, and covered", award => Math.Max(0, award.Spent - award.SetAside)),
            ("Ordered", award => award.Ordered),
            ("Not used yet", award => award.Left + award.CarriedForward),
        ];
        var shown = parts.Where(part => year.Awards.Any(award => part.Of(award) > 0)).ToList();
        var table = new Table
        {
            RowHeaders = 1,
            Columns = [Words("Award"), .. shown.Select(part => Pounds(part.Name))],
            Rows = [.. year.Awards.Select(award => Row(award.Award.Title, shown.Select(part => part.Of(award))))],
        };
        var chart = new Chart
        {
            Kind = ChartKind.StackedBar,
            Description = string.Join(" ", year.Awards.Select(award => $"{award.Award.Title}: {Money.Text(award.Spent)} spent of {Money.Text(award.SetAside)} set aside.")),
            Categories = [.. year.Awards.Select(award => award.Award.Title)],
            Series = [.. shown.Select(part => new Series(part.Name, [.. year.Awards.Select(award => (decimal?)part.Of(award))]))],
            ValueTitle = "pounds",
            Unit = "£",
            CategoryTitle = "Award",
        };
        return Exhibit("awards-spent", "Figure 1", $"What became of each award, {year.Year}", table, []) with { Chart = chart };
    }

    public TableBlock Decisions()
    {
        var used = year.Awards.SelectMany(award => award.Given).SelectMany(part => part.Decisions).ToHashSet();
        var rows = book.Decisions.Where(decision => used.Contains(decision.Id)).Select(decision => new TableRow(
        [
            Cell(PlainDate.Of(decision.On)),
            Cell(decision.By),
            Cell(decision.What),
            Cell(decision.DelegationId is { } id ? $"Delegated by the board: {book.Delegation(id).GivenBy}" : decision.Minute ?? ""),
        ]));
        return new TableBlock("who-decided", "Decisions behind the awards", new Table
        {
            RowHeaders = 1,
            Columns = [Words("Day"), Words("Decided by"), Words("What"), Words("Authority")],
            Rows = [.. rows],
        });
    }

    public ExhibitBlock Vouchers() => Exhibit("every-voucher", "Table 3", $"Vouchers, {year.Year}", new Table
    {
        RowHeaders = 1,
        Columns = [Words("Voucher"), Words("Day"), Words("Entry"), Words("What for"), Words("Source"), Words("Award"), Pounds("Amount")],
        Rows =
        [
            .. book.Ledger.Entries.Where(entry => entry.Year == year.Year).Select(entry => new TableRow(
            [
                Cell(entry.Key),
                Cell(PlainDate.Of(entry.On)),
                Cell(entry.ReversesId is null ? entry.Kind.Words() : $"Reversed: {entry.Kind.Words().ToLowerInvariant()}"),
                Cell(entry.What),
                Cell(book.Source(entry.SourceId).Name),
                Cell(entry.AwardId is { } award ? book.Award(award).Title : ""),
                Cell(entry.Signed),
            ])),
        ],
    }, []);

    private static IReadOnlyList<decimal> Figures(SourceStatement source) =>
        [source.BroughtForward, source.Contributed, source.Earned, source.Spent, source.Returned, source.CarriedForward, source.Held, source.Free];

    private static IReadOnlyList<decimal> Figures(AwardStatement award) =>
        [award.SetAside, award.Covered, award.Spent, award.Ordered, award.CarriedForward, award.Left];

    private ExhibitBlock Exhibit(string id, string label, string caption, Table table, IReadOnlyList<string> notes) => new()
    {
        Id = id,
        Label = label,
        Caption = caption,
        Table = table,
        Notes = notes,
        Provenance = new Provenance
        {
            Source = "The partnership's ledger",
            Period = $"{PlainDate.Of(year.Year.Period.Start)} to {PlainDate.Of(year.Year.Period.End)}",
            Caveats = [],
            Imports = [],
            Question = "",
        },
    };

    private static TableRow Row(string name, IEnumerable<decimal> figures, string? words = null, bool total = false) =>
        new([Cell(name), .. words is null ? Array.Empty<Cell>() : [Cell(words)], .. figures.Select(Cell)], total);

    private static TableColumn Words(string heading) => new() { Heading = heading };

    private static TableColumn Pounds(string heading) => new() { Heading = heading, Unit = "£", Decimals = 2 };

    private static Cell Cell(string text) => new() { Text = text };

    private static Cell Cell(decimal amount) => new() { Text = amount.ToString("#,0.00", CultureInfo.InvariantCulture), Value = amount };
}
