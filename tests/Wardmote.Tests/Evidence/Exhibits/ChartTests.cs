using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Exhibits;

public sealed class ChartTests : IDisposable
{
    private readonly SomeFigures figures = new SomeFigures()
        .With("ambulance-assaults", """
            district             | period         | callouts
            Fenland              | 2016           | 170
            Fenland              | 2017           | 157
            Fenland              | Jan - Nov 2018 | 132
            South Cambridgeshire | 2016           | 82
            South Cambridgeshire | 2017           | 62
            South Cambridgeshire | Jan - Nov 2018 | 53
            """)
        .With("violence-recorded", """
            year                  | violence | violence_with_injury
            2016                  | 12980    | 5390
            2017                  | 15640    | 5870
            year ending Sep 2018  | 17000    | 6000
            """, provisional: true)
        .With("ed-assaults-yearly", """
            location     | period | assaults
            Home         | 2015   | 76
            Home         | 2016   | 91
            Home         | 2017   | 102
            Home         | 2018   | 134
            """);

    public void Dispose() => figures.Dispose();

    [Fact]
    public void Line_OfDistrictsByYear_RunsAlongTimeWithoutTheTotal()
    {
        var chart = Chart("""
            kind: line
            dataset: ambulance-assaults
            rows: district
            columns: year
            total-row: Total
            """);

        Assert.Equal(["2016", "2017", "Jan - Nov 2018"], chart.Categories);
        Assert.Equal([2], chart.PartPeriods);
        Assert.Equal(["Fenland", "South Cambridgeshire"], chart.Series.Select(s => s.Name));
        Assert.Equal([170, 157, 132], chart.Series[0].Values);
        Assert.Equal("Callouts", chart.ValueTitle);
        Assert.Equal(
            "Line chart: A chart. Highest: 170 (Fenland, 2016). Lowest: 62 (South Cambridgeshire, 2017). Fenland: 170 in 2016 and 157 in 2017. "
            + "South Cambridgeshire: 82 in 2016 and 62 in 2017. What covers only part of Jan - Nov 2018 is left out of this comparison.",
            chart.Description);
    }

    [Fact]
    public void Bars_OfShares_AreInPerCent()
    {
        var chart = Chart("""
            kind: bar
            dataset: ambulance-assaults
            rows: district
            show: share
            period: 2017
            """);

        Assert.Equal((ChartKind.Bar, "%", "Per cent"), (chart.Kind, chart.Unit, chart.ValueTitle));
        Assert.Equal([72, 28], Assert.Single(chart.Series).Values);
    }

    [Fact]
    public void Line_OfSeveralDatasets_JoinsThemByYearAndMarksWhatIsPart()
    {
        var answer = figures.Answer("""
            id: violence
            caption: Violence in three sources
            kind: line
            dataset: ed-assaults-yearly
            rows: year
            period-label: year
            columns:
              - { measure: assaults, label: Arrivals }
              - { dataset: ambulance-assaults, measure: callouts, where: { district: South Cambridgeshire }, label: Callouts }
              - { dataset: violence-recorded, measure: violence, label: Recorded violence }
            """);

        Assert.Equal(
            """
            Year|Arrivals|Callouts|Recorded violence
            2015|76||
            2016|91|82|12,980
            2017|102|62|15,640
            2018*|134|53|17,000
            """,
            ExhibitEngineTests.Text(answer.Table));
        Assert.Equal([3], answer.Chart!.PartPeriods);
        Assert.Equal("Number", answer.Chart.ValueTitle);
        Assert.Contains("Arrivals: 76 in 2015 and 134 in 2018.", answer.Chart.Description, StringComparison.Ordinal);
        Assert.Contains("Callouts: 82 in 2016 and 62 in 2017.", answer.Chart.Description, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Ambulance callouts for assault: 2018 covers January to November only.",
                "Violence against the person recorded by the police: 2018 covers October 2017 to September 2018 only.",
                "Violence against the person recorded by the police: figures for 2016, 2017 and 2018 are provisional.",
            ],
            answer.Notes);
        Assert.Equal(3, answer.Sources.Count);
    }

    [Fact]
    public void Likert_OfAnswers_IsOfEachQuestionsOwnAnswers()
    {
        figures.With("survey-answers", """
            survey | respondent | question | answer
            S      | 1          | Jokes    | Very widespread
            S      | 2          | Jokes    | Very rare
            S      | 1          | Violence | Very rare
            """);

        var answer = figures.Answer("""
            id: widespread
            caption: How widespread?
            kind: likert
            dataset: survey-answers
            rows: question
            columns: answer
            include-columns: [Very rare, Very widespread]
            show: share
            share-of: row
            unit: answers
            """);

        Assert.Equal(["Jokes", "Violence"], answer.Chart!.Categories);
        Assert.Equal([[50m, 100m], [50m, 0m]], answer.Chart.Series.Select(s => s.Values.Select(v => v!.Value)));
        Assert.Equal(["Percentages: per cent of between 1 and 2 answers."], answer.Notes);
    }

    private Chart Chart(string question) => figures.Answer("id: chart\ncaption: A chart\n" + question).Chart!;
}
