namespace Wardmote.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private const string Report = "In 2018, thefts of bicycles were 45% of all thefts.\n\nTable 1: Thefts by type\n\nType 2017 2018\nFrom shops 318 98\nOf bicycles 22 87\nFrom vehicles 60 65\nTotal 400 250\n";

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Check_AReportWithAnError_ListsItAsJsonAndEndsWithOne()
    {
        terminal.With("report.txt", Report);
        var said = terminal.Type("check", "report.txt", "--json", "--sarif", "out.sarif");
        Assert.Equal(1, said.Exit);
        var finding = Assert.Single(said.Json.EnumerateArray());
        Assert.Equal(("report.txt", 1, "differs-from-table"), (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("kind").GetString()));
        Assert.StartsWith("In 2018", finding.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.Contains("87 of 250", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.InRange(finding.GetProperty("confidence").GetDouble(), 0.5, 1);
        Assert.Contains("\"2.1.0\"", File.ReadAllText(Path.Combine(terminal.Folder, "out.sarif")), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnsweredFindings_EndsWithNought()
    {
        terminal.With("report.txt", Report);
        Assert.Equal(0, terminal.Type("check", "report.txt", "--answer", "1", "--because", "of stolen bicycles alone").Exit);
        var said = terminal.Type("check", "report.txt");
        Assert.Equal((0, true), (said.Exit, said.Output.Contains("Nothing to look at. 1 answered.", StringComparison.Ordinal)));
        Assert.Contains("of stolen bicycles alone", terminal.Type("check", "report.txt", "--all").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "missing.txt")]
    [InlineData("check", "report.txt", "--answer", "1")]
    [InlineData("check", "report.txt", "--answer", "99", "--because", "no reason")]
    [InlineData("check")]
    public void Check_WrongUsage_EndsWithTwo(params string[] arguments)
    {
        terminal.With("report.txt", Report);
        Assert.Equal(2, terminal.Type(arguments).Exit);
    }
}
