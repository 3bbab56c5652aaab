namespace Wardmote.Tests.Evidence.Assessment;

/// <summary>Sentences that leave the season out: twelve months to then, the same month a year before.</summary>
public sealed class LiveSeasonsTests : IDisposable
{
    private const string Calls = """
        ```exhibit
        id: calls
        caption: Calls for service
        dataset: monthly-calls
        rows: month
        ```
        """;

    private readonly SomeAssessment assessment = new();

    /// <summary>100 a month in 2017; 90 a month in 2018, but 120 in November and 100 in December.</summary>
    public LiveSeasonsTests() => assessment.Figures.With("monthly-calls", "district | period | calls\n" + string.Join('\n', Enumerable.Range(0, 24).Select(i =>
        $"Cambridge | {new DateOnly(2017, 1, 1).AddMonths(i):MMM yyyy} | {i switch { < 12 => 100, 22 => 120, 23 => 100, _ => 90 }}")));

    public void Dispose() => assessment.Dispose();

    [Theory]
    [InlineData("rolling_year: 'Dec 2017'", "1,200")]
    [InlineData("rolling_year: 'Dec 2018'", "1,120")]
    [InlineData("rolling_year: 'Jun 2018'", "1,140")]
    [InlineData("change_on_last_year: 'Nov 2018'", "up 20")]
    [InlineData("change_on_last_year: 'Dec 2018'", "unchanged")]
    [InlineData("percent_change_on_last_year: 'Oct 2018'", "down 10%")]
    [InlineData("rolling_change: 'Dec 2018'", "down 80")]
    [InlineData("rolling_percent_change: 'Dec 2018'", "down 7%")]
    [InlineData("rolling_percent_change: 'Dec 2018' | round: 1", "down 6.7%")]
    [InlineData("rolling_change: 'Dec 2018' | in_words", "no real change")]
    [InlineData("change_on_last_year: 'Nov 2018' | in_words", "no real change")]
    public void Filter_OfMonths_ReadsAsWritten(string filter, string expected) =>
        Assert.Equal($"It is {expected}.", assessment.Sentence($"It is {{{{ 'calls' | {filter} }}}}.", Calls));

    [Theory]
    [InlineData("rolling_year: 'Nov 2017'", "calls has no figure for one of the 12 months to Nov 2017.")]
    [InlineData("change_on_last_year: 'Nov 2017'", "calls has no figure for Nov 2017, a year before.")]
    [InlineData("rolling_change: 'Nov 2018'", "calls has no figure for one of the 12 months to Nov 2018, a year before.")]
    public void Filter_OfMonthsThatAreNotThere_SaysWhichAndWhatToDo(string filter, string what)
    {
        assessment.With("01-topic.md", $"# Violence\n\n{Calls}\n\nIt is {{{{ 'calls' | {filter} }}}}.\n");

        var problem = Assert.Single(assessment.Problems());

        Assert.Equal($"{{{{ 'calls' | {filter} }}}}: {what}", problem.What);
        Assert.Equal("Choose a month for which all of them are there, or widen the exhibit's 'period'.", problem.Suggestion);
    }
}
