using System.Reflection;
using Wardmote.Evidence.Disclosure;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Disclosure;

public sealed class PublicEditionTests : IDisposable
{
    private const string Callouts = """
        district             | period | callouts
        Cambridge            | 2016   | 215
        Cambridge            | 2017   | 222
        Fenland              | 2016   | 3
        Fenland              | 2017   | 40
        Huntingdonshire      | 2016   | 12
        Huntingdonshire      | 2017   | 9
        South Cambridgeshire | 2016   | 82
        South Cambridgeshire | 2017   | 62
        """;

    private const string Table = """
        ```exhibit
        id: callouts
        caption: Ambulance callouts for assault
        dataset: ambulance-assaults
        rows: district
        columns: year
        total-row: All
        total-column: Both years
        ```

        """;

    private readonly SomePublication publication = new();

    public PublicEditionTests() => publication.Figures.With("ambulance-assaults", Callouts);

    [Fact]
    public void Table_WithOneSmallCount_HidesASquareAroundIt()
    {
        var cells = publication.With(Table).Cells();
        Assert.Equal(["215 222 437", "[c] [c] 43", "[c] [c] 21", "82 62 144", "312 333 645"], cells);
    }

    /// <summary>The order in which a partner sorted the file is not told, and totals are told all the same.</summary>
    [Fact]
    public void Table_OfAFileInAnotherOrder_TellsItsTotals()
    {
        using var other = new SomePublication();
        other.Figures.With("ambulance-assaults", string.Join('\n', Callouts.Split('\n', StringSplitOptions.TrimEntries).Skip(1).Reverse().Prepend("district | period | callouts")));
        Assert.Equal(publication.With(Table).Cells()[^1], other.With(Table).Cells()[^1]);
    }

    [Fact]
    public void Table_InTheRestrictedEdition_IsAsItWas()
    {
        var rows = publication.With(Table).Build().Restricted.Exhibits.Single().Table.Rows;
        Assert.Equal(["3", "40", "43"], rows[1].Cells.Skip(1).Select(c => c.Text));
    }

    [Fact]
    public void Mark_IsExplainedOnceUnderTheExhibit()
    {
        var exhibit = publication.With(Table).Build().Public.Exhibits.Single();
        Assert.Single(exhibit.Notes, note => note.StartsWith("[c]: ", StringComparison.Ordinal));
        Assert.All(exhibit.Table.Rows.SelectMany(r => r.Cells).Where(c => c.Text == Cell.WithheldMark), cell => Assert.Null(cell.Value));
    }

    /// <summary>A table that breaks nothing small down still gives a hidden cell of another away if the two are not looked at together.</summary>
    [Fact]
    public void TwoExhibits_ThatShareATotal_AreProtectedTogether()
    {
        var document = publication.With(Table + """
            ```exhibit
            id: fenland
            caption: Callouts in Fenland
            dataset: ambulance-assaults
            rows: year
            where: { district: Fenland }
            ```

            """).Build().Public;
        Assert.Equal(["[c]", "[c]"], document.Exhibits.Last().Table.Rows.Select(r => r.Cells[1].Text));
    }

    [Fact]
    public void Shares_Changes_And_Intervals_OfAHiddenCount_AreHidden()
    {
        var cells = publication.With("""
            ```exhibit
            id: callouts
            caption: Ambulance callouts for assault
            dataset: ambulance-assaults
            rows: district
            columns: year
            show: [value, share]
            change:
              - { label: Change }
              - { label: Per cent, kind: percent }
              - { label: Interval, kind: interval }
              - { kind: words }
            ```

            """).Cells();
        Assert.Equal("[c] [c] 40 12% [c] [c] [c] [c] [c]", cells[1]);
        Assert.DoesNotContain("[c]", cells[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: 'Fenland', '2016'", "fewer than five")]
    [InlineData("value: 'Fenland', '2016' | words | capitalise", "Fewer than five")]
    [InlineData("value: 'Fenland', '2017'", "a number that is withheld")]
    [InlineData("value: 'Fenland', '2016' | if_withheld: 'only a few'", "only a few")]
    [InlineData("share: 'Fenland', '2016'", "a share that is withheld")]
    [InlineData("change: 'Fenland', '2016', '2017'", "up or down by a number that is withheld")]
    [InlineData("percent_change: 'Fenland', '2016', '2017' | number", "a number that is withheld")]
    [InlineData("change_in_words: 'Fenland', '2016', '2017'", "has a change that is withheld")]
    [InlineData("rank: 'Fenland', '2016'", "(rank withheld)")]
    [InlineData("lowest: '2016'", "one that is withheld")]
    [InlineData("value: 'Cambridge', '2016'", "215")]
    [InlineData("value: 'Fenland', 'Both years'", "43")]
    public void Sentence_OfAFigure_SaysNoMoreThanItMay(string asked, string said) =>
        Assert.Equal(said, Assert.Single(publication.With(Table + $"{{{{ 'callouts' | {asked} }}}}\n").Sentences()));

    /// <summary>Beside a hidden number that could be larger nobody can be called the highest.</summary>
    [Fact]
    public void Highest_BesideAHiddenNumberThatMayBeLarge_IsNotSaid() =>
        Assert.Equal("one that is withheld", Assert.Single(publication.With(Table + "{{ 'callouts' | highest: '2017' }}\n").Sentences()));

    [Fact]
    public void Chart_WithAHiddenCount_HasAGapAndSaysSo()
    {
        var chart = publication.With(Table.Replace("dataset:", "kind: grouped-bar\ndataset:", StringComparison.Ordinal).Replace("total-column: Both years\n", "", StringComparison.Ordinal).Replace("total-row: All\n", "", StringComparison.Ordinal)).Build().Public.Exhibits.Single().Chart!;
        Assert.True(chart.HasWithheld);
        Assert.Contains("Withheld so that nobody can be identified: ", chart.Description, StringComparison.Ordinal);
        Assert.Contains("[c]", Wardmote.Evidence.Rendering.Charts.ChartRenderer.Svg(chart, "c", "Callouts"), StringComparison.Ordinal);
        Assert.DoesNotContain(">3<", Wardmote.Evidence.Rendering.Charts.ChartRenderer.Svg(chart, "c", "Callouts"), StringComparison.Ordinal);
    }

    [Fact]
    public void Provenance_OfWithheldFigures_NamesTheFileAndNeitherCountsNorFingerprints()
    {
        var import = Assert.Single(publication.With(Table).Build().Public.Exhibits.Single().Provenance.Imports);
        Assert.Equal(("ambulance-assaults.csv", null, null, null), (import.File, import.Import, import.Sha256, import.Rows));
    }

    [Fact]
    public void Report_ForTheRestrictedReader_SaysWhatWasSmallAndWhatProtectsIt()
    {
        var measure = Assert.Single(publication.With(Table).Build().Disclosed.Report.Measures);
        Assert.Equal("Counts below five", measure.Rule.Name);
        Assert.Equal([("Fenland", "2016", true), ("Fenland", "2017", false), ("Huntingdonshire", "2016", false), ("Huntingdonshire", "2017", false)],
            measure.Sums.Where(s => s.IsWithheld).Select(s => (s.Row, s.Column, s.IsSmall)).Order());
        Assert.False(measure.Sums.Single(s => s.IsSmall).Possible!.Value.Width < 1);
    }

    [Fact]
    public void Dataset_ThatItsOwnerPublishes_IsShownAndTheReasonSaid()
    {
        publication.Figures.With("nrm-national", "period | referrals\n2016 | 3\n2017 | 2");
        var editions = publication.With("""
            ```exhibit
            id: national
            caption: Potential victims
            dataset: nrm-national
            rows: year
            ```

            """).Build();
        Assert.Equal(["3", "2"], editions.Public.Exhibits.Single().Table.Rows.Select(r => r.Cells[1].Text));
        Assert.Contains("would protect nobody", Assert.Single(editions.Disclosed.Report.Exempt).Rule.ExemptBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_OfThePartnership_GoesBeforeTheGeneralOne()
    {
        publication.Ruled("""
            rules:
              - name: Health counts 1 to 7
                from: 2026-11-01
                source: The partnership's agreement with the ambulance trust
                datasets: [ambulance-assaults]
                hide-below: 50
            """);
        Assert.Equal("fewer than 50", Assert.Single(publication.With(Table + "{{ 'callouts' | value: 'Fenland', '2017' }}\n").Sentences()));
    }

    [Fact]
    public void Percentage_OfASmallBase_IsHeldBack()
    {
        publication.Ruled("""
            rules:
              - name: Large bases
                from: 2026-11-01
                source: A test
                datasets: [ambulance-assaults]
                hide-below: 3
                least-base: 400
            """);
        var cells = publication.With(Table.Replace("total-row: All", "show: [value, share]", StringComparison.Ordinal).Replace("total-column: Both years\n", "", StringComparison.Ordinal)).Cells();
        Assert.Equal("215 [c] 222 [c]", cells[0]);
    }

    [Theory]
    [InlineData("hide-below: 2", "less than a width of 1")]
    [InlineData("hide-below: 1", "at least 2")]
    [InlineData("hide-below: 5\n    exempt: It is public.", "neither or several")]
    [InlineData("hide-below: 5\n    zero: perhaps", "zero is 'perhaps'")]
    public void Rule_ThatCannotBeFollowed_IsRefusedInWords(string key, string said)
    {
        publication.Ruled($"""
            rules:
              - name: A rule
                from: 2026-11-01
                source: A test
                {key}
            """);
        var error = Assert.Throws<Wardmote.Evidence.Datasets.DefinitionException>(() => publication.With(Table).Build());
        Assert.StartsWith("own.yaml: A rule: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    /// <summary>Only protecting the answers of an assessment makes a public document, or reading one back that was published: nothing that other code can reach constructs or copies one.</summary>
    [Fact]
    public void PublicDocument_CanBeMadeInTwoWaysOnly()
    {
        foreach (var type in new[] { typeof(PublicDocument), typeof(DisclosedAnswers) })
        {
            Assert.True(type.IsSealed);
            Assert.All(type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), made => Assert.True(made.IsPrivate));
            Assert.Null(type.GetMethod("<Clone>$"));
        }

        var makers = typeof(PublicDocument).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)).Where(m => m.ReturnType == typeof(PublicDocument)).ToList();
        Assert.All(makers, maker => Assert.True(maker.IsAssembly));
        Assert.Equal([typeof(DisclosedAnswers), typeof(PublishedText)], makers.Select(maker => maker.GetParameters()[^1].ParameterType).OrderBy(type => type.Name));
        Assert.False(typeof(PublishedText).IsVisible);
        Assert.Equal(EditionKind.Restricted, Some.Document().Edition);
    }

    public void Dispose() => publication.Dispose();
}
