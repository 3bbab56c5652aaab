using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Answers;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Checking.Answers;

public sealed class AnswerFileTests : IDisposable
{
    private const string Prose = "In 2018, thefts of bicycles were 45% of all thefts.\n";
    private const string Table = "\nTable 1: Thefts by type\n\nType 2017 2018\nFrom shops 318 98\nOf bicycles 22 87\nFrom vehicles 60 65\nTotal 400 250\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private IReadOnlyList<CheckFinding> Check(string text) => ReportSet.Read(folder.With("report.txt", text)).Check();

    private void Answer(string text) => AnswerFile.For(folder.With("report.txt", text)).With(Assert.Single(Check(text)), "the base is another: 'stolen for good'", new DateOnly(2026, 11, 22));

    [Fact]
    public void Answer_AfterEditsElsewhere_StillHolds()
    {
        Answer(Prose + Table);
        var finding = Assert.Single(Check("A new paragraph, which moves all that follows.\n\n" + Prose + Table));
        Assert.Equal((3, "the base is another: 'stolen for good'", "2026-11-22"), (finding.Line, finding.Answer?.Because, finding.Answer?.On));
    }

    [Fact]
    public void Answer_AfterItsSentenceChanges_Lapses()
    {
        Answer(Prose + Table);
        Assert.Null(Assert.Single(Check(Prose.Replace("45%", "46%", StringComparison.Ordinal) + Table)).Answer);
    }

    [Fact]
    public void Answer_AfterItsFigureChanges_Lapses()
    {
        Answer(Prose + Table);
        Assert.Null(Assert.Single(Check(Prose + Table.Replace("22 87", "22 88", StringComparison.Ordinal).Replace("400 250", "400 251", StringComparison.Ordinal))).Answer);
    }

    [Fact]
    public void Answer_WithoutAReason_IsRefused() =>
        Assert.Throws<ArgumentException>(() => AnswerFile.For(folder.With("report.txt", Prose + Table)).With(Assert.Single(Check(Prose + Table)), " ", new DateOnly(2026, 11, 22)));
}
