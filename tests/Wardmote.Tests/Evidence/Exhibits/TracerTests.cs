using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Exhibits.Tracing;

namespace Wardmote.Tests.Evidence.Exhibits;

public sealed class TracerTests : IDisposable
{
    private readonly SomeFigures figures = new();

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Trace_OfAShareOfCountedFigures_LeadsToRowsOfTheFile()
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts | stated
            Cambridge | 2017   | 222      |
            Fenland   | 2017   | 157      |
            Fenland   | 2018   | 132      |
            Total     | 2017   | 380      | yes
            """);

        var trace = Trace("""
            dataset: ambulance-assaults
            rows: district
            columns: year
            show: [value, share]
            total-row: Total
            """, "callouts[Fenland,'2017, %']");

        Assert.Equal(("callouts", "Fenland", "2017, %", "41%"), (trace.Exhibit, trace.Row, trace.Column, trace.Text));
        Assert.Equal("100 × 157 ÷ 379.", trace.Step.How);
        Assert.Equal(["Part", "Base"], trace.Step.From.Select(f => f.What));
        var part = Assert.Single(trace.Step.From[0].Sources);
        Assert.Equal(("ambulance-assaults.csv", 1L, "district is Fenland; year is 2017"), (part.Import.Source.Name, part.Rows, part.Which));
        Assert.Equal([new TraceFigure(3, null, 157, null)], part.Figures);
        Assert.Equal([2, 3], trace.Step.From[1].Sources[0].Figures.Select(f => f.Row));
        Assert.Equal("Sum of 2 figures of the return.", trace.Step.From[1].How);
    }

    [Fact]
    public void Trace_OfATotal_SaysWhatThePartnerStated()
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts | stated
            Cambridge | 2017   | 222      |
            Fenland   | 2017   | 157      |
            Total     | 2017   | 380      | yes
            """);

        var trace = Trace("""
            dataset: ambulance-assaults
            rows: district
            total-row: Total
            """, "callouts[Total]");

        Assert.Equal(379, trace.Step.Value);
        Assert.Equal("Sum of 2 figures of the return. The partner stated 380.", trace.Step.How);
    }

    [Fact]
    public void Trace_OfRecords_CountsThemByImportWithTheFilterInWords()
    {
        figures
            .With("ed-assaults", """
                arrived          | location | admitted
                2017-02-04 23:10 | Home     | true
                2017-02-05 00:30 | Home     | false
                """, import: "20180101T000000000Z-aaaaaaaa")
            .With("ed-assaults", """
                arrived          | location | admitted
                2018-02-04 23:10 | Home     | true
                """, import: "20190101T000000000Z-bbbbbbbb");

        var trace = Trace("""
            dataset: ed-assaults
            rows: location
            where: { admitted: yes }
            """, "callouts[Home]");

        Assert.Equal("Number of records.", trace.Step.How);
        Assert.Equal(
            [("20180101T000000000Z-aaaaaaaa", 1L, "admitted is yes"), ("20190101T000000000Z-bbbbbbbb", 1L, "admitted is yes")],
            trace.Step.Sources.Select(s => (s.Import.Id, s.Rows, s.Which)));
    }

    [Fact]
    public void Trace_OfARate_HasTheCountAndThePopulation()
    {
        figures
            .With("domestic-abuse", """
                year    | incidents | crimes
                2017/18 | 1381      | 856
                """)
            .With("populations", """
                district             | date         | people
                South Cambridgeshire | 30 June 2018 | 155800
                """);

        var trace = Trace("""
            dataset: domestic-abuse
            rows: year
            columns: [{ rate: incidents, per: 1000, label: Rate }]
            """, "callouts[2017/18,Rate]");

        Assert.Equal(("8.9", "1,000 × 1,381 ÷ 155,800."), (trace.Text, trace.Step.How));
        Assert.Equal(["domestic-abuse.csv", "populations.csv"], trace.Step.From.Select(f => Assert.Single(f.Sources).Import.Source.Name));
    }

    [Fact]
    public void Trace_OfWords_LeadsToTheirRows()
    {
        figures.With("partner-priorities", """
            theme  | partner | priority
            People | Police  | Child abuse
            People | Police  | Modern slavery
            Places | Police  | Burglary
            """);

        var trace = Trace("""
            dataset: partner-priorities
            rows: theme
            columns: partner
            list: priority
            """, "callouts[People,Police]");

        Assert.Equal("Child abuse; Modern slavery", trace.Text);
        Assert.Equal([2, 3], Assert.Single(trace.Step.Sources).Figures.Select(f => f.Row));
    }

    [Theory]
    [InlineData("callouts[Nowhere,2017]", "callouts has no row 'Nowhere'.")]
    [InlineData("callouts[Fenland,2019]", "callouts has no column '2019'.")]
    public void Trace_OfACellThatIsNotThere_SaysSo(string cell, string what)
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts
            Fenland   | 2017   | 157
            """);

        var problem = Assert.Throws<ExhibitException>(() => Trace("dataset: ambulance-assaults\nrows: district\ncolumns: year", cell));

        Assert.Equal(what, Assert.Single(problem.Problems).What);
    }

    [Theory]
    [InlineData("a[B,2018]", "a", "B", "2018")]
    [InlineData("a[B]", "a", "B", null)]
    [InlineData("a['B, C', '2018, %']", "a", "B, C", "2018, %")]
    [InlineData("a[Driving, drunk,2018]", "a", "Driving, drunk", "2018")]
    public void CellReference_AsAPersonTypesIt_IsRead(string text, string exhibit, string row, string? column)
    {
        Assert.True(CellReference.TryParse(text, out var reference));
        Assert.Equal(new CellReference(exhibit, row, column), reference);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a[]")]
    [InlineData("[B,2018]")]
    [InlineData("a[B")]
    public void CellReference_Malformed_IsRefused(string text) => Assert.False(CellReference.TryParse(text, out _));

    private CellTrace Trace(string question, string cell)
    {
        Assert.True(CellReference.TryParse(cell, out var reference));
        return figures.Engine.Trace(QuestionReader.Read("id: callouts\ncaption: Callouts\n" + question, "02-violence.md", 10), reference.Row, reference.Column);
    }
}
