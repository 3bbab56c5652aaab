using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>Areas compared as if they had the same mix of people.</summary>
public sealed class StandardisedTests : IDisposable
{
    private const string Rate = """
        id: callers
        caption: Callers
        dataset: callers-by-age
        rows: district
        age-bands: [0, 25, 65]
        columns:
          - { rate: callers, population: populations }
          - { standardised-rate: callers, standard: Test standard, interval: yes }
        """;

    private readonly SomeFigures figures = new();

    public StandardisedTests()
    {
        // Young people call ten times as often as others in both; Cambridge has many more of them.
        figures.With("callers-by-age", """
            district  | age | period | callers
            Cambridge | 20  | 2018   | 400
            Cambridge | 40  | 2018   | 40
            Cambridge | 70  | 2018   | 10
            Fenland   | 20  | 2018   | 100
            Fenland   | 40  | 2018   | 60
            Fenland   | 70  | 2018   | 30
            Huntingdonshire | 40 | 2018 | 9
            """);
        figures.With("populations-by-age", """
            district  | date         | age | people
            Cambridge | 30 June 2018 | 0   | 30000
            Cambridge | 30 June 2018 | 20  | 10000
            Cambridge | 30 June 2018 | 25  | 40000
            Cambridge | 30 June 2018 | 65  | 10000
            Fenland   | 30 June 2018 | 0   | 10000
            Fenland   | 30 June 2018 | 25  | 60000
            Fenland   | 30 June 2018 | 65  | 30000
            Huntingdonshire | 30 June 2018 | 0  | 1000
            Huntingdonshire | 30 June 2018 | 25 | 1000
            Huntingdonshire | 30 June 2018 | 65 | 1000
            """);
        figures.With("populations", "district | date | people\nCambridge | 30 June 2018 | 90000\nFenland | 30 June 2018 | 100000");
        figures.With("standard-populations", "standard | period | age | people\nTest standard | 2013 | 0 | 30000\nTest standard | 2013 | 25 | 50000\nTest standard | 2013 | 65 | 20000\nAnother | 2013 | 0 | 1");
    }

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Rate_Standardised_IsTheSameWhereOnlyTheMixOfPeopleDiffers()
    {
        var answer = figures.Answer(Rate);

        // 10, 1 and 1 per 1,000 in both places: 10 × 0.3 + 1 × 0.5 + 1 × 0.2 = 3.7 per 1,000.
        Assert.Equal([5.0m, 1.9m], answer.Table.Rows.Take(2).Select(r => r.Cells[1].Value!.Value));
        Assert.Equal([3.7m, 3.7m], answer.Table.Rows.Take(2).Select(r => r.Cells[2].Value!.Value));
        Assert.All(answer.Table.Rows.Take(2), r => Assert.True(r.Cells[3].Value < 3.7m && r.Cells[4].Value > 3.7m));
        Assert.Contains("Rate standardised by age: as it would be if people were of the mix of Test standard.", answer.Notes);
        Assert.Contains(answer.Notes, n => n.Contains("Dobson's method", StringComparison.Ordinal));
    }

    [Fact]
    public void Ratio_Standardised_Is100WhereRatesAreThoseOfTheReference()
    {
        var answer = figures.Answer(Rate.Replace("standardised-rate: callers, standard: Test standard", "standardised-ratio: callers, reference: Cambridge", StringComparison.Ordinal));

        Assert.Equal([100m, 100m], answer.Table.Rows.Take(2).Select(r => r.Cells[2].Value!.Value));
        Assert.Contains("Ratio standardised by age: 100 is as many as there would be if each age had the rate of Cambridge.", answer.Notes);
    }

    [Fact]
    public void Rate_OfFewerThanTenEvents_IsHeldBackWithItsRule()
    {
        var answer = figures.Answer(Rate);

        Assert.Equal("[u]", answer.Table.Rows.Single(r => r.Cells[0].Text == "Huntingdonshire").Cells[2].Text);
        Assert.Contains(answer.Notes, n => n.StartsWith("[u]: held back, being of fewer than 10 events.", StringComparison.Ordinal));
    }

    [Fact]
    public void Trace_OfAStandardisedRate_LeadsToItsEvents()
    {
        var trace = figures.Engine.Trace(figures.Answer(Rate).Question, "Fenland", "Callers per 1,000 population, standardised by age");

        Assert.StartsWith("Directly standardised by age: the rate of each of 3 divisions", trace.Step.How, StringComparison.Ordinal);
        Assert.Equal(190m, trace.Step.From.Single().Value);
    }

    [Theory]
    [InlineData("standard: Test", "standard of standard-populations is never 'Test'.")]
    [InlineData("by: age_band of years", "callers-by-age has no column 'years' with ages in whole years.")]
    [InlineData("population: populations", "populations does not divide people by age_band.")]
    [InlineData("by: district, standard: Test standard", "standard-populations cannot be cut by 'district'.")]
    public void Column_ThatCannotBeStandardised_IsRefused(string asked, string what)
    {
        var problem = Assert.Throws<ExhibitException>(() => figures.Answer(Rate.Replace("standard: Test standard", asked, StringComparison.Ordinal))).Problems[0];

        Assert.Equal(what, problem.What);
    }
}
