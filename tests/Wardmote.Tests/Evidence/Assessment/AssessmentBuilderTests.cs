using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Assessment;

public sealed class AssessmentBuilderTests : IDisposable
{
    private readonly SomeAssessment assessment = new();

    public void Dispose() => assessment.Dispose();

    [Fact]
    public void Control_WithAKeyThatIsNotKnown_SaysWhichAre()
    {
        var problem = Assert.Single(assessment.With("assessment.md", "---\ntitle: Strategic assessment\ntime: 2018\n---\n").Problems());
        Assert.Equal(("The document control cannot be read.", "assessment.md, line 3: There is no key 'time' here. Did you mean 'time-period'?"), (problem.What, problem.Suggestion));
    }

    [Fact]
    public void Build_OfTopics_NumbersHeadingsTablesFiguresAndRecommendations()
    {
        var chart = SomeAssessment.Callouts
            .Replace("id: callouts", "id: callouts-chart\nkind: line", StringComparison.Ordinal)
            .Replace("total-row: All callouts\n", "", StringComparison.Ordinal);
        assessment
            .With("01-violence.md", $"""
                # Violence

                ## Issues

                {SomeAssessment.Callouts}

                {chart}

                ## Recommendations

                ::: recommendation share-data
                Share *more* data.
                :::
                """)
            .With("02-crime.md", """
                # Organised crime

                ## Modern slavery {#slavery}

                ### Issues

                As {ref:callouts}, {ref:callouts-chart}, {ref:slavery}, {ref:share-data} and {ref:violence-issues} show.

                # Appendix {.unnumbered}
                """);

        var document = assessment.Build();

        Assert.Equal(
            [
                (1, "executive-summary", null, "Executive summary"),
                (1, "violence", "1", "Violence"),
                (2, "violence-issues", null, "Issues"),
                (2, "violence-recommendations", null, "Recommendations"),
                (1, "organised-crime", "2", "Organised crime"),
                (2, "slavery", "2.1", "Modern slavery"),
                (3, "slavery-issues", null, "Issues"),
                (1, "appendix", null, "Appendix"),
                (1, "sources", null, "Sources"),
            ],
            document.Blocks.OfType<Heading>().Select(h => (h.Level, h.Id, h.Number, SomeAssessment.Plain(h.Text))));
        Assert.Equal([("callouts", "Table 1"), ("callouts-chart", "Figure 1")], document.Exhibits.Select(e => (e.Id, e.Label)));
        var recommendation = Assert.Single(document.Blocks.OfType<RecommendationBlock>());
        Assert.Equal(("share-data", "R1"), (recommendation.Id, recommendation.Number));
        Assert.Equal(
            "As Table 1, Figure 1, section 2.1, R1 and Issues show.",
            SomeAssessment.Plain(document.Blocks.OfType<Paragraph>().Last().Text));
    }

    [Fact]
    public void Build_WithFootnotes_NumbersThemByFirstReferenceAcrossFiles()
    {
        assessment
            .With("01-a.md", "# A\n\nFirst[^x], second[^y], first again[^x].\n\n[^y]: Two.\n[^x]: One, of {{ 'callouts' | total: '2017' }}.\n")
            .With("02-b.md", $"# B\n\n{SomeAssessment.Callouts}\n\nThird[^x].\n\n[^x]: Three.\n");

        var document = assessment.Build();

        Assert.Equal(["First[1], second[2], first again[1].", "Third[3]."], document.Blocks.OfType<Paragraph>().Skip(1).Select(p => SomeAssessment.Plain(p.Text)));
        Assert.Equal([(1, "One, of 441."), (2, "Two."), (3, "Three.")], document.Footnotes.Select(f => (f.Number, SomeAssessment.Plain(f.Text))));
    }

    [Fact]
    public void Build_WithSeveralMistakes_ReportsAllOfThemInTheOrderOfTheFiles()
    {
        assessment
            .With("01-a.md", """
                # A

                See {ref:calouts} and [there](#nowhere).

                ```exhibit
                id: fires-by-month
                caption: Fires
                dataset: fire
                rows: month
                measur: fires
                ```
                """)
            .With("02-b.md", $"""
                # B

                {SomeAssessment.Callouts}

                {SomeAssessment.Callouts}

                <div>HTML</div>

                ![A picture](x.png) and a footnote[^none].

                ::: recommendation
                Nameless.
                :::

                <!-- A comment is left out. -->

                [^unused]: Nobody reads this.
                """);

        var problems = assessment.Problems();

        Assert.Equal(
            [
                "01-a.md, line 3: Nothing is called 'calouts'. Did you mean 'callouts'?",
                "01-a.md, line 3: Nothing is called 'nowhere'. Choose one of: executive-summary, a, fires-by-month, b, callouts.",
                "01-a.md, line 8: There is no dataset 'fire'. Did you mean 'fires'?",
                "01-a.md, line 10: An exhibit has no 'measur'. Did you mean 'measure'?",
                "02-b.md, line 14: There are two exhibits 'callouts'; the first is in 02-b.md, line 4. Give one of them another id.",
                "02-b.md, line 23: Here is HTML. Write it in Markdown; the same text goes to Word and PDF. Comments (<!-- … -->) may stay.",
                "02-b.md, line 25: Here is a picture. Show figures as exhibits; pictures have no place yet.",
                "02-b.md, line 25: A footnote has no text. Add a line '[^name]: …' to this file.",
                "02-b.md, line 27: The recommendation has no id. Write '::: recommendation share-knife-data', in lower-case letters, digits and hyphens.",
                "02-b.md, line 33: The footnote '^unused' is never referred to. Put its mark into a sentence, or take it out.",
            ],
            problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Build_OfFrontMatterWithGaps_NamesWhatIsMissing()
    {
        assessment.With("assessment.md", """
            ---
            title: Strategic assessment
            status: finished
            date: 31/12/2018
            ---
            """);

        var problems = assessment.Problems();

        Assert.Equal(
            [
                "The document control does not say its partnership.",
                "The document control does not say its version.",
                "The status is 'finished'.",
                "The date is '31/12/2018'.",
                "The document control does not say its description.",
                "The document control does not say its produced-by.",
                "The document control does not say its on-behalf-of.",
                "The document control does not say its coverage.",
                "The document control does not say its time-period.",
                "The document control does not say its usage.",
                "The document control does not say its disclaimer.",
            ],
            problems.Select(p => p.What));
    }

    [Fact]
    public void Exhibit_ThatIsNotShown_FeedsSentencesAndMustBeUsed()
    {
        var hidden = SomeAssessment.Callouts.Replace("id: callouts", "id: hidden\nshown: no", StringComparison.Ordinal);

        assessment.With("01-a.md", $"# A\n\n{hidden}\n\nIn all {{{{ 'hidden' | total: '2017' }}}}.\n");
        Assert.Empty(assessment.Build().Exhibits);

        assessment.With("01-a.md", $"# A\n\n{hidden}\n");
        Assert.Equal(["The exhibit 'hidden' is not shown, and no sentence takes a figure from it."], assessment.Problems().Select(p => p.What));
    }

    [Fact]
    public void Sources_OfTheDocument_AreListedOnceEachWithWhatRestsOnThem()
    {
        var second = SomeAssessment.Callouts.Replace("id: callouts", "id: recent\nperiod: 2017", StringComparison.Ordinal);
        assessment.With("01-a.md", $"# A\n\n{SomeAssessment.Callouts}\n\n{second}\n");

        var list = assessment.Build().Blocks.OfType<ListBlock>().Last();

        var line = Assert.IsType<Paragraph>(Assert.Single(Assert.Single(list.Items).Blocks));
        Assert.Equal("Ambulance trust, Ambulance callouts for assault, January 2016 to November 2018: Table 1 and Table 2", SomeAssessment.Plain(line.Text));
    }

    [Fact]
    public void Folder_WithoutAnAssessment_IsRefused()
    {
        var problem = Assert.Single(Assert.Throws<AssessmentException>(() => AssessmentFolder.Read(Path.Combine(AppContext.BaseDirectory, "no-such-folder"))).Problems);

        Assert.Equal("There is no assessment.md in the folder no-such-folder.", problem.What);
    }
}
