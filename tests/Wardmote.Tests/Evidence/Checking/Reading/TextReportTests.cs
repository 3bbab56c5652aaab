using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Tests.Evidence.Checking.Reading;

public sealed class TextReportTests
{
    private static Report Read(string text) => TextReport.Read("report.txt", text);

    private static string[] Sentences(string text) => [.. Read(text).Sentences.Select(s => s.Text)];

    [Fact]
    public void Sentences_WrappedLines_AreJoinedAndKnowTheirLines()
    {
        var sentences = Read("""
            Vehicle crime rose in the villages along the river during the year, mostly in the car parks of the
            three railway stations. Burglary fell by 3.5% in the same time, e.g. in the
            town of Aldmere.
            """).Sentences.ToList();
        Assert.Equal("Vehicle crime rose in the villages along the river during the year, mostly in the car parks of the three railway stations.", sentences[0].Text);
        Assert.Equal("Burglary fell by 3.5% in the same time, e.g. in the town of Aldmere.", sentences[1].Text);
        Assert.Equal((1, 2), (sentences[0].Line, sentences[1].Line));
        Assert.Equal(3, sentences[1].LineAt(sentences[1].Text.IndexOf("Aldmere", StringComparison.Ordinal)));
    }

    [Fact]
    public void Footnotes_BetweenTwoPages_DoNotBreakTheSentence()
    {
        var report = Read("""
            The county's survey of residents asked about fear of crime1 and found that it had fallen in most of the

            1 https://survey.example/fear
            2 The survey was run by post and on the web in the spring
             districts, which the police had not expected.2 It will be repeated.
            """);
        Assert.Equal(
            ["The county's survey of residents asked about fear of crime and found that it had fallen in most of the districts, which the police had not expected.", "It will be repeated."],
            report.Sentences.Where(s => s.Role != TextRole.Footnote).Select(s => s.Text));
        Assert.Equal(2, report.Parts.OfType<ReportText>().Count(t => t.Role == TextRole.Footnote));
    }

    [Fact]
    public void FootnoteNumber_AfterAYear_IsNotPartOfIt() =>
        Assert.Contains("The strategy was published in April 2018.", Sentences("The strategy was published in April 20181.\n\n1 https://strategy.example/\n"));

    [Fact]
    public void Figures_AfterAWord_StayWhereNoFootnoteHasTheirNumber() =>
        Assert.Equal(["Patrols used the A14 and the M11."], Sentences("Patrols used the A14 and the M11."));

    [Fact]
    public void Bullets_ShortLines_AreItemsOfTheirOwn() =>
        Assert.Equal(
            ["Three things stood out:", "theft from shops rose by 12%", "robbery accounted for 4% (31 offences)", "arson did not change"],
            Sentences("Three things stood out:\n\n• theft from shops rose by 12%\n• robbery accounted for 4% (31 offences)\n\uF0B7 arson did not change\n"));

    [Fact]
    public void NumberedItems_WithoutBlanks_AreItemsOfTheirOwn() =>
        Assert.Equal(
            ["Burglary rose by 2%", "Vehicle crime rose by 7%"],
            Sentences("1. Burglary rose by 2%\n2. Vehicle crime rose by 7%\n"));

    [Fact]
    public void Headings_ShortLinesBetweenBlanks_StandAboveTheirSentences()
    {
        var report = Read("6.1 Modern slavery\n\nISSUES\nReferrals have fallen since last year, although the reasons for this are not clear to anybody.\n");
        Assert.Equal(["6.1 Modern slavery", "ISSUES"], report.Parts.OfType<ReportHeading>().Select(h => h.Text));
        Assert.Equal(["ISSUES"], Assert.Single(report.Sentences).Headings);
    }

    [Fact]
    public void Caption_AndASentenceThatBeginsLikeOne_AreToldApart()
    {
        var report = Read("Figure 3: Stabbings by month\n\nTable 2 shows where the assaults took place.\n");
        Assert.Equal(("Figure 3", "Stabbings by month"), (Assert.Single(report.Captions).Label, Assert.Single(report.Captions).Text));
        Assert.Equal("Table 2 shows where the assaults took place.", Assert.Single(report.Sentences).Text);
    }
}
