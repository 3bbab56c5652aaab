using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Disclosure.Reporting;
using Wardmote.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Disclosure;

public sealed class AmountsOfFewTests : IDisposable
{
    private const string Grants = """
        district  | provider | period | amount
        Cambridge | one      | 2016   | 1200.50
        Cambridge | two      | 2016   | 1100.25
        Cambridge | three    | 2016   | 900.25
        Cambridge | one      | 2017   | 1300
        Cambridge | two      | 2017   | 1200
        Cambridge | four     | 2017   | 1250
        Fenland   | one      | 2016   | 700
        Fenland   | two      | 2017   | 800
        Fenland   | three    | 2017   | 900
        Fenland   | four     | 2017   | 850
        Ely       | one      | 2016   | 500
        Ely       | two      | 2016   | 450
        Ely       | three    | 2016   | 550
        Ely       | one      | 2017   | 9000
        Ely       | two      | 2017   | 20
        Ely       | three    | 2017   | 10
        """;

    private const string Table = "```exhibit\nid: grants\ncaption: Grants\ndataset: grants\nmeasure: amount\nrows: district\ncolumns: year\ntotal-row: All\ntotal-column: Both years\n```\n";

    private readonly SomePublication publication = new();

    public AmountsOfFewTests() => publication.Figures.With("grants", Grants);

    [Fact]
    public void Amounts_WithoutARuleForThem_AreWithheld() => Assert.All(publication.With(Table).Cells(), row => Assert.Equal("[c] [c] [c]", row));

    /// <summary>Marks stand where figures would, to the right, also where a column has nothing else.</summary>
    [Fact]
    public void Column_OfMarksAlone_IsSetAsFiguresAre() => Assert.True(publication.With(Table).Build().Public.Exhibits.Single().Table.IsNumeric(1));

    /// <summary>One provider in Fenland in 2016, and one with nearly all in Ely in 2017; the square around them protects both.</summary>
    [Fact]
    public void Amounts_OfFew_AreHiddenAndOthersTold()
    {
        publication.Ruled(Rule("contributors: provider"));
        var measure = Assert.Single(publication.With(Table).Build().Disclosed.Report.Measures);
        Assert.Null(measure.Because);
        Assert.Equal(["Ely 2017: one or a few contribute nearly all of it", "Fenland 2016: too few contribute to it"],
            measure.Sums.Where(sum => sum is { IsWithheld: true, IsSmall: true } && sum.Column != "Both years" && sum.Row != "All").Select(sum => $"{sum.Row} {sum.Column}: {DisclosureReportTable.Why(sum)}").Order());
        var shown = measure.Sums.Where(sum => !sum.IsWithheld).ToList();
        Assert.Contains(shown, sum => sum.Row == "Cambridge" && sum.Column == "Both years");
        var fenland = measure.Sums.Single(sum => sum is { Row: "Fenland", Column: "2016" });
        Assert.True(fenland.Possible is { Least: <= 700 - 70 } possible && !(possible.Most < 700 + 70), $"{fenland.Possible}");
    }

    /// <summary>What is told of an amount is kept in pence, so that the next edition finds it again.</summary>
    [Fact]
    public void Amounts_ToldBefore_AreKnownToTheNextEdition()
    {
        publication.Ruled(Rule("contributors: provider")).With(Table);
        var folder = Directory.CreateTempSubdirectory("amounts-");
        try
        {
            var records = new PublicationRecords(new Lake(folder.FullName));
            var first = publication.Build();
            records.Keep(first, new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
            var again = Assert.Single(publication.Build(records.Earlier).Disclosed.Report.Measures);
            Assert.Null(again.Because);
            Assert.Empty(again.Protection!.Findings);
            Assert.Equal(first.Disclosed.Report.Measures[0].Sums.Count(sum => !sum.IsWithheld), again.ToldBefore);
            Assert.Equal(first.Public.Exhibits.Single().Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text), publication.Build(records.Earlier).Public.Exhibits.Single().Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A space or a capital does not make two contributors of one.</summary>
    [Fact]
    public void Contributor_WrittenInTwoWays_IsOne()
    {
        using var other = new SomePublication();
        other.Figures.With("grants", "district | provider | period | amount\nEly | one | 2016 | 100\nEly | One | 2016 | 100\nEly | ONE  | 2016 | 100\nFenland | two | 2016 | 90\nFenland | three | 2016 | 100\nFenland | four | 2016 | 110");
        other.Ruled(Rule("contributors: provider")).With(Table.Replace("total-row: All\n", "", StringComparison.Ordinal));
        Assert.Equal(["[c] [c]", "£300 £300"], other.Cells());
    }

    [Fact]
    public void Page_WithAmountsWithheld_SaysWhyInWords()
    {
        publication.Ruled(Rule("contributors: provider"));
        var note = Assert.Single(publication.With(Table).Build().Public.Exhibits.Single().Notes, note => note.StartsWith("[c]", StringComparison.Ordinal));
        Assert.StartsWith("[c]: amount withheld, because it would tell too much of somebody", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_NamingAColumnThatIsNotThere_WithholdsAllAndSaysWhy()
    {
        publication.Ruled(Rule("contributors: supplier"));
        Assert.Equal("it has no column \"supplier\" that says whose amounts they are", Assert.Single(publication.With(Table).Build().Disclosed.Report.Measures).Because);
    }

    [Theory]
    [InlineData("contributors: provider\n    hide-below: 5", "neither or several")]
    [InlineData("hide-below: 5\n    p-percent: 10", "Add 'contributors'")]
    [InlineData("contributors: provider\n    largest: 1", "go together")]
    [InlineData("contributors: provider\n    least-contributors: 1", "at least 2 contributors")]
    [InlineData("contributors: provider\n    method: round", "leave the method out")]
    public void Rule_ThatCannotBeFollowed_IsRefusedInWords(string key, string said)
    {
        publication.Ruled(Rule(key));
        Assert.Contains(said, Assert.Throws<DefinitionException>(() => publication.With(Table).Build()).Message, StringComparison.Ordinal);
    }

    public void Dispose() => publication.Dispose();

    private static string Rule(string key) => $"rules:\n  - name: Amounts of few\n    from: 2026-11-01\n    source: A test\n    datasets: [grants]\n    {key}\n";
}
