namespace Wardmote.Tests.Evidence.Assessment;

public sealed class LiveValuesTests : IDisposable
{
    private readonly SomeAssessment assessment = new();

    public void Dispose() => assessment.Dispose();

    [Theory]
    [InlineData("value: 'Cambridge', '2017'", "222")]
    [InlineData("value: 'Fenland', '2018*'", "132")]
    [InlineData("value: 'All callouts', '2016'", "467")]
    [InlineData("share: 'Cambridge', '2017'", "50%")]
    [InlineData("share: 'Cambridge', '2017' | round: 1", "50.3%")]
    [InlineData("share: 'Cambridge', '2017' | words", "about half")]
    [InlineData("share: 'Fenland', '2016' | words", "36%")]
    [InlineData("change: 'Fenland', '2016', '2017'", "down 13")]
    [InlineData("change: 'Cambridge', '2016', '2017'", "up 7")]
    [InlineData("change: 'Cambridge', '2016', '2017' | number | words", "seven")]
    [InlineData("percent_change: 'South Cambridgeshire', '2016', '2017'", "down 24%")]
    [InlineData("percent_change: 'South Cambridgeshire', '2016', '2017' | number", "24%")]
    [InlineData("rank: 'Fenland', '2017'", "second highest")]
    [InlineData("rank: 'Cambridge', '2017'", "highest")]
    [InlineData("highest: '2017'", "Cambridge")]
    [InlineData("lowest: '2017'", "South Cambridgeshire")]
    [InlineData("highest_value: '2016'", "215")]
    [InlineData("lowest_value: '2016'", "82")]
    [InlineData("total: '2017'", "441")]
    [InlineData("total: '2017' | thousands", "0")]
    [InlineData("period", "January 2016 to November 2018")]
    [InlineData("change: 'Fenland', '2016', '2017' | capitalise", "Down 13")]
    [InlineData("change: 'South Cambridgeshire', '2016', '2017' | in_words", "no real change")]
    [InlineData("percent_change: 'South Cambridgeshire', '2016', '2017' | interval", "-47% to 6%")]
    [InlineData("change_in_words: 'Cambridge', '2016', '2017'", "shows no real change")]
    [InlineData("change_in_words: 'Cambridge', '2016', '2017' | capitalise", "Shows no real change")]
    [InlineData("value: 'Cambridge', '2017' | interval", "194 to 253")]
    [InlineData("value: 'Fenland', '2018*' | interval", "110 to 157")]
    [InlineData("share: 'Cambridge', '2017' | interval", "45.7% to 55.0%")]
    public void Filter_OfKnownCells_ReadsAsWritten(string filter, string expected) =>
        Assert.Equal($"It is {expected}.", assessment.Sentence($"It is {{{{ 'callouts' | {filter} }}}}."));

    [Theory]
    [InlineData("'callouts' | valu: 'Cambridge', '2017'", "There is no filter 'valu'.", "Did you mean 'value'?")]
    [InlineData("'callout' | value: 'Cambridge', '2017'", "There is no exhibit 'callout'.", "Did you mean 'callouts'?")]
    [InlineData("'callouts' | value: 'Cambrige', '2017'", "callouts has no row 'Cambrige'.", "Did you mean 'Cambridge'?")]
    [InlineData("'callouts' | value: 'Cambridge', '2019'", "callouts has no column '2019'.", "Did you mean '2016'?")]
    [InlineData("'callouts' | value: 'Cambridge', '2018'", "callouts has no column '2018'.", "It covers only part of that year: write '2018*'.")]
    [InlineData("'callouts' | value: 'Cambridge'", "callouts has 3 columns of figures.", "Say which")]
    [InlineData("'callouts' | value", "value has 0 words after it and takes 1 to 2.", "See docs/how-to")]
    [InlineData("'callouts' | value: 'Cambridge', '2017' | in_words", "'in_words' says how sure a change is.", "Ask for the change first")]
    [InlineData("'callouts' | change_in_words: 'Fenland', '2017', '2018*'", "2017 and 2018* cannot be compared: 2018 covers January to November only.", "Compare whole periods")]
    [InlineData("callouts.total", "This is not a live value.", "Write {{ 'exhibit'")]
    [InlineData("'callouts' | change: 'Fenland', '2017', '2018*'", "2017 and 2018* cannot be compared: 2018 covers January to November only.", "Compare whole periods")]
    public void LiveValue_ThatCannotBeWorkedOut_SaysWhereAndWhatToDo(string expression, string what, string suggestion)
    {
        assessment.With("01-topic.md", $"# Violence\n\n{SomeAssessment.Callouts}\n\nIt is\n{{{{ {expression} }}}}.\n");

        var problem = Assert.Single(assessment.Problems());

        Assert.Equal("01-topic.md", problem.File);
        Assert.Equal(14, problem.Line);
        Assert.Equal($"{{{{ {expression} }}}}: {what}", problem.What);
        Assert.StartsWith(suggestion, problem.Suggestion, StringComparison.Ordinal);
    }
}
