using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Exhibits;

public sealed class ExhibitEngineTests : IDisposable
{
    private readonly SomeFigures figures = new();

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Table_OfDistrictsByYear_HasTotalsAndMarksThePartYear()
    {
        figures.With("ambulance-assaults", """
            district             | period         | callouts | stated
            Cambridge            | 2017           | 222      |
            Cambridge            | Jan - Nov 2018 | 184      |
            South Cambridgeshire | 2017           | 62       |
            South Cambridgeshire | Jan - Nov 2018 | 53       |
            Total                | 2017           | 284      | yes
            Total                | Jan - Nov 2018 | 237      | yes
            """);

        var answer = figures.Answer("""
            id: ambulance-assaults-by-district
            caption: Ambulance callouts for assault
            dataset: ambulance-assaults
            rows: district
            columns: year
            total-row: All callouts
            period-label: year
            """);

        Assert.Equal(
            """
            District|2017|2018*
            Cambridge|222|184
            South Cambridgeshire|62|53
            All callouts|284|237
            """,
            Text(answer.Table));
        Assert.Equal(["2018 covers January to November only."], answer.Notes);
        Assert.Equal("January to November", answer.Table.Columns[2].PartPeriod);
        Assert.True(answer.Table.Rows[^1].Total);
    }

    [Fact]
    public void Total_StatedDifferently_IsComputedAndTheDifferenceNoted()
    {
        figures.With("ambulance-assaults", """
            district  | period | callouts | stated
            Cambridge | 2017   | 222      |
            Fenland   | 2017   | 157      |
            Total     | 2017   | 380      | yes
            """);

        var answer = figures.Answer("""
            id: callouts
            caption: Callouts
            dataset: ambulance-assaults
            rows: district
            columns: year
            total-row: Total
            """);

        Assert.Equal(379, answer.Table.Rows[^1].Cells[1].Value);
        Assert.Equal(1, answer.Table.Rows[^1].Cells[1].Note);
        Assert.Equal(["Total, 2017: the parts add up to 379, but Ambulance trust stated 380."], answer.Notes);
    }

    internal static string Text(Table table) => string.Join(
        "\n",
        table.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text))).Prepend(string.Join('|', table.Columns.Select(c => c.Heading))));
}
