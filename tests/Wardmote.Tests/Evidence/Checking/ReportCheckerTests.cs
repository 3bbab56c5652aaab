using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Tests.Evidence.Checking;

public sealed class ReportCheckerTests
{
    private const string Table = """


        Table 1: Thefts by type

        Type 2016 2017 2018
        From shops 204 318 98
        Of bicycles 40 22 87
        From vehicles 56 60 65
        Total 300 400 250

        """;

    private static IReadOnlyList<CheckFinding> Check(string prose) => ReportChecker.Check(TextReport.Read("report.txt", prose + Table));

    [Theory]
    [InlineData("Thefts of bicycles numbered 87 in 2018, and 22 in 2017.")]
    [InlineData("In 2018, thefts of bicycles were 35% of all thefts.")]
    [InlineData("Thefts from shops fell by 69% between 2017 and 2018.")]
    [InlineData("Thefts from shops fell from 318 in 2017 to 98 in 2018, a fall of 220.")]
    [InlineData("Over a third of all thefts in 2018 were thefts of bicycles.")]
    public void Number_ThatTheTableGives_IsLetStand(string prose) => Assert.Empty(Check(prose));

    [Theory]
    [InlineData("Thefts of bicycles numbered 78 in 2018.", "87")]
    [InlineData("In 2018, thefts of bicycles were 45% of all thefts.", "34.8% (87 of 250)")]
    [InlineData("Thefts from shops fell by 59% between 2017 and 2018.", "a fall of 69.2% (from 318 to 98)")]
    public void Number_ThatTheTableContradicts_IsToldWithWhatItGives(string prose, string gives)
    {
        var finding = Assert.Single(Check(prose));
        Assert.Equal((CheckKind.DiffersFromTable, 1), (finding.Kind, finding.Line));
        Assert.Contains(gives, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_OfAnotherRow_IsToldToBeIts() =>
        Assert.Contains("65 is the figure of From vehicles, 2018", Assert.Single(Check("In 2018 there were 65 thefts of bicycles.")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Thefts from shops made up 39% of all thefts in 2018.")]
    [InlineData("Thefts of bicycles, 87 against 22 in 2017, went the other way.")]
    [InlineData("Thefts of bicycles are one in three of all thefts in 2018.")]
    [InlineData("Thefts fell from 400 to 250, by 38%.")]
    [InlineData("One person may have several bicycles stolen.")]
    [InlineData("The standard (ISB 1594) says how they are counted.")]
    [InlineData("Police force, thefts by type, 2016 to 2018: Table 1")]
    [InlineData("Thefts from vehicles rose a little, but not a significant rise.")]
    [InlineData("There was no large increase in thefts from vehicles.")]
    [InlineData("The village had the most fires in 2018: 24, nearly two a month, against 13 in the whole of 2017.")]
    public void Sentence_ThatIsRight_IsLetStand(string prose) => Assert.Empty(Check(prose));

    [Theory]
    [InlineData("The north had nearly 3 fires a month in 2018, up from 2 a month in 2017.")]
    [InlineData("The north had nearly 3 fires a month in 2018, up from 13 in June 2017.")]
    public void Average_OfMonthsBesideMonths_IsNotSaidToBeMixed(string prose) => Assert.DoesNotContain(Check(prose), f => f.Kind == CheckKind.MixedPeriods);

    [Theory]
    [InlineData("The top four types of theft are shown below.", CheckKind.DiffersFromTable, "has 3 rows, and the text says the top 4")]
    [InlineData("17% of 25 people were women.", CheckKind.ImpossiblePercentage, "4 of 25 are 16%, and 5 are 20%")]
    [InlineData("Domestic homicide reviews: 2 begun this year.", CheckKind.SmallCount, "may let people be recognised")]
    [InlineData("Thefts from vehicles rose slightly. They had 60 in 2017. In 2018 they had 65 of them.", CheckKind.UnsupportedChange, "is no real change")]
    [InlineData("Of 243 people 24 were women in 2016, and of 157 people 21 were in 2018. Their share has risen from 10% to 13%.", CheckKind.UnsupportedChange, "24 of 243 and 21 of 157")]
    [InlineData("There was a small increase in thefts from vehicles, although not a large increase in their rate.", CheckKind.UnsupportedChange, "from 60 to 65 is no real change")]
    [InlineData("The north averaged nearly 3 fires a month in 2018, a large increase from 13 fires in the whole of 2017.", CheckKind.MixedPeriods, "At 3 a month they would have been about 36.")]
    public void Sentence_ThatTheFiguresDoNotBear_IsFound(string prose, CheckKind kind, string message) =>
        Assert.Contains(Check(prose), f => f.Kind == kind && f.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void Forecast_ThatTheYearSoFarDoesNotBear_IsFound()
    {
        var text = "Violence is set to rise again in 2018.\n\nTable 2: Violence and other offences by type\n\nType 2016 2017 Jan - Sep 2018\nViolence 16 38 27\nTheft 12 21 19\nDrugs 5 7 8\n";
        Assert.Contains("27 in 9 months is at the rate of 36 a year, after 38", Assert.Single(ReportChecker.Check(TextReport.Read("r.txt", text))).Message, StringComparison.Ordinal);
    }
}
