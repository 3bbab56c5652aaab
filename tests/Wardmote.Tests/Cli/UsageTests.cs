namespace Wardmote.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("improt")]
    [InlineData("import")]
    [InlineData("import file.csv --dataset ambulance-assaults --datset x")]
    [InlineData("import --dataset ambulance-assaults")]
    [InlineData("import file.csv --dataset ambulance-assaults --period sometime")]
    [InlineData("datasets --definitions nowhere")]
    [InlineData("datasets one two")]
    public void Command_WronglyUsed_SaysSoOnStandardErrorAndExitsWith2(string line)
    {
        using var terminal = new Terminal();
        var said = terminal.Type(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, said.Exit);
        Assert.Empty(said.Output);
        Assert.NotEmpty(said.Error);
        Assert.DoesNotContain("   at ", said.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("import --help")]
    [InlineData("--version")]
    public void Command_AskedForHelp_AnswersOnStandardOutput(string line)
    {
        using var terminal = new Terminal();
        var said = terminal.Type(line.Split(' '));
        Assert.Equal(0, said.Exit);
        Assert.NotEmpty(said.Output);
        Assert.Empty(said.Error);
    }
}
