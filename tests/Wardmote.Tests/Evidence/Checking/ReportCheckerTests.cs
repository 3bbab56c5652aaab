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
}
