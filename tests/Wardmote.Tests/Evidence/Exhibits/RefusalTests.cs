using Wardmote.Evidence.Exhibits;

namespace Wardmote.Tests.Evidence.Exhibits;

/// <summary>Questions that are understood but cannot be answered honestly.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly SomeFigures figures = new SomeFigures()
        .With("ambulance-assaults", """
            district  | period         | callouts
            Cambridge | 2017           | 222
            Cambridge | Jan - Nov 2018 | 184
            Fenland   | 2017           | 157
            """)
        .With("school-absence", """
            school      | period  | absence_rate
            A College   | 2015/16 | 5.3
            A College   | 2016/17 | 5.8
            B College   | 2016/17 | 4.1
            """)
        .With("partner-priorities", """
            theme  | partner | priority
            People | Police  | Child abuse
            """)
        .With("ed-assaults", """
            arrived          | location | sex
            2018-02-03 02:15 | Home     | Male
            2018-02-03 02:15 | Home     | Female
            """);

    public void Dispose() => figures.Dispose();

    [Theory]
    [InlineData("dataset: ambulance-assault\nrows: district", 12, "There is no dataset 'ambulance-assault'.", "Did you mean 'ambulance-assaults'?")]
    [InlineData("dataset: fires\nrows: parish", 12, "Nothing has been imported for fires.", "Import its return first: wardmote import FILE --dataset fires.")]
    [InlineData("dataset: ambulance-assaults", 10, "rows is missing.", "Say what the rows are, such as 'rows: district'.")]
    [InlineData("dataset: ambulance-assaults\nrows: distrct", 13, "ambulance-assaults cannot be cut by 'distrct'.", "Did you mean 'district'?")]
    [InlineData("dataset: ambulance-assaults\nrows: district\nmeasure: calls", 14, "ambulance-assaults has no measure 'calls'.", "Choose one of: callouts.")]
    [InlineData("dataset: ambulance-assaults\nrows: district\nwhere: { town: X }", 14, "ambulance-assaults has no column 'town'.", "Choose one of: district, callouts.")]
    [InlineData("dataset: ambulance-assaults\nrows: year\nwhere: { district: Fenlnd }", 14, "district of ambulance-assaults is never 'Fenlnd'.", "Did you mean 'Fenland'?")]
    [InlineData("dataset: ambulance-assaults\nrows: district\nperiod: last summer", 14, "'last summer' is not a period.", "Write it as 2018, Apr 2018, 2014 to 2018 or last 5 years.")]
    [InlineData("dataset: ambulance-assaults\nrows: district\nperiod: 2012", 14, "No figures of ambulance-assaults match this question.", "Widen 'where' or 'period'; the figures cover January 2017 to November 2018.")]
    [InlineData("dataset: ambulance-assaults\nrows: district\ncolumns: year\nchange: Change", 15, "2017 and Jan - Nov 2018 cannot be compared: 2018 covers January to November only.", "Add 'like-for-like: months' if there is a figure for each month, or leave the change out.")]
    [InlineData("dataset: ambulance-assaults\nrows: district\ncolumns: year\nlike-for-like: months", 15, "ambulance-assaults has figures that are not monthly.", "Like for like needs a figure for each month; leave it out.")]
    [InlineData("dataset: ambulance-assaults\nrows: month", 13, "ambulance-assaults is not monthly: it has a figure for 2017.", "Cut it by year or period.")]
    [InlineData("dataset: ambulance-assaults\nrows: district\ncolumns: year\ninclude-columns: [2016]", 15, "No column is '2016'.", "Did you mean '2017'?")]
    [InlineData("dataset: ambulance-assaults\nrows: district\ninclude-rows: [Fenlend]", 14, "No row is 'Fenlend'.", "Did you mean 'Fenland'?")]
    [InlineData("dataset: ambulance-assaults\nrows: district\norder: callout desc", 14, "There is no column 'callout' to order by.", "Did you mean 'Callouts for assault'?")]
    [InlineData("dataset: ambulance-assaults\nrows: district\ntotal-column: Total", 14, "There is nothing across the columns to add.", "Leave total-column out.")]
    [InlineData("dataset: ambulance-assaults\nrows: district\nshare-of: { town: X }", 14, "'town' is neither a row nor a column of this exhibit.", "Choose one of: district.")]
    [InlineData("dataset: ambulance-assaults\nrows: district\ncolumns: [callouts, callouts]", 14, "2 columns are headed 'Callouts for assault'.", "Give each a 'label' of its own, or put {column} into 'column-heading'.")]
    [InlineData("dataset: school-absence\nrows: school", 10, "absence_rate of school-absence is a percentage or rate, and those cannot be added.", "Cut or filter the exhibit until each cell is one figure of the return.")]
    [InlineData("dataset: school-absence\nrows: school\ncolumns: year\ntotal-row: All", 15, "absence_rate is a percentage or rate, and its owner stated no total.", "Leave the total out.")]
    [InlineData("dataset: ed-assaults\nrows: hour of weapon", 13, "ed-assaults has no column 'weapon' that says the hour.", "Choose one of: hour of arrived, hour of assault_time.")]
    [InlineData("dataset: ed-assaults\nrows: weekday of assault_time", 13, "ed-assaults has no column 'assault_time' that says the weekday.", "Choose one of: weekday of arrived, weekday of assault_date.")]
    [InlineData("dataset: ambulance-assaults\nrows: hour", 13, "ambulance-assaults does not say the hour.", "There is nothing to choose from.")]
    [InlineData("dataset: ed-assaults\nrows: location\nlabels: { Hom: House }", 14, "No row or column is 'Hom'.", "Did you mean 'Home'?")]
    [InlineData("dataset: ed-assaults\nrows: location\nlist: place", 14, "ed-assaults has figures, and 'list' joins words.", "Name a figure with 'measure'.")]
    [InlineData("dataset: partner-priorities\nrows: theme\ncolumns: partner\nlist: priority\ntotal-row: All", 16, "partner-priorities has words, not figures, so 'total-row' has nothing to say.", "Leave it out.")]
    [InlineData("dataset: partner-priorities\nrows: theme\ncolumns: [priorities]", 14, "partner-priorities has no column 'priorities'.", "Did you mean 'priority'?")]
    [InlineData("dataset: ed-assaults\nrows: location\nwhere: { admitted: perhaps }", 14, "admitted is yes or no, not 'perhaps'.", "Write yes or no.")]
    [InlineData("dataset: ed-assaults\nrows: location\nwhere: { arrived: soon }", 14, "'soon' is not a period.", "Write it as")]
    [InlineData("dataset: ed-assaults\nrows: location\ncolumns: sex\nkind: bar", 15, "A bar chart shows one series, and there are 2.", "Use grouped-bar or stacked-bar.")]
    [InlineData("dataset: ed-assaults\nrows: location\nkind: pyramid", 14, "A pyramid sets two groups back to back, and there are 1.", "Name the two in 'include-columns'.")]
    [InlineData("dataset: ed-assaults\nrows: location\nkind: likert", 14, "Bars of answers show shares.", "Add 'show: share' and 'share-of: row'.")]
    public void Question_ThatCannotBeAnswered_SaysWhereWhyAndWhatToDo(string question, int line, string what, string suggestion)
    {
        var problems = Assert.Throws<ExhibitException>(() => figures.Answer("id: table\ncaption: A table\n" + question)).Problems;

        var problem = Assert.Single(problems);
        Assert.Equal((line, what), (problem.Line, problem.What));
        Assert.StartsWith(suggestion, problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_ThatCountTheSameDays_AreNotAdded()
    {
        figures.With("ambulance-assaults", """
            district  | period               | callouts
            Cambridge | Oct 2016 to Sep 2017 | 220
            """);

        var problem = Assert.Single(Assert.Throws<ExhibitException>(() => figures.Answer("id: t\ncaption: T\ndataset: ambulance-assaults\nrows: district\ncolumns: year")).Problems);
        var byPeriod = figures.Answer("id: t\ncaption: T\ndataset: ambulance-assaults\nrows: district\ncolumns: period");

        Assert.Equal(
            "ambulance-assaults has figures that count the same days twice: October 2016 to September 2017 (ambulance-assaults.csv) and 2017 (ambulance-assaults.csv).",
            problem.What);
        Assert.Equal(4, byPeriod.Table.Columns.Count);
    }
}
