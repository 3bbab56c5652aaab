namespace Wardmote.Tests.Cli;

public sealed class AttackCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Attack_OnATableThatGivesACountAway_NamesItAndEndsWithOne()
    {
        Directory.CreateDirectory(Path.Combine(terminal.Folder, "published"));
        terminal.With(Path.Combine("published", "callouts.csv"), "District,2016,2017,Total\nFenland,[c],40,43\nCambridge,215,222,437\n");
        var said = terminal.Type("attack", "published");
        Assert.Equal(1, said.Exit);
        Assert.Contains("  Fenland, 2016: [c] is exactly 3, since Fenland, Total is the sum of 2 others.", said.Output, StringComparison.Ordinal);
        Assert.Contains("1 table in 1 file: 5 counts printed, 1 hidden.", said.Output, StringComparison.Ordinal);

        var json = terminal.Type("attack", "published", "--json").Json;
        Assert.Equal((1, 1), (json.GetProperty("tooNarrow").GetInt32(), json.GetProperty("hidden").GetArrayLength()));
        Assert.Equal((3, 3), (json.GetProperty("hidden")[0].GetProperty("least").GetInt32(), json.GetProperty("hidden")[0].GetProperty("most").GetInt32()));
    }

    [Fact]
    public void Attack_WithALowerThreshold_EndsWithNought()
    {
        terminal.With("callouts.csv", "District,2016,2017,Total\nFenland,[c],40,43\nCambridge,215,222,437\n");
        var said = terminal.Type("attack", ".", "--below", "3");
        Assert.Equal(0, said.Exit);
        Assert.Contains("No hidden count below 3 can be worked out", said.Output, StringComparison.Ordinal);
    }

    /// <summary>Two numbers blanked by hand that make two are one each.</summary>
    [Fact]
    public void Attack_KnowingThatOnlySmallCountsAreHidden_FindsMore()
    {
        terminal.With("places.csv", "Place,2014\nCountryside,*\nPrison,*\nHome,126\nTotal,128\n");
        Assert.Equal(0, terminal.Type("attack", ".").Exit);
        var said = terminal.Type("attack", ".", "--only-small");
        Assert.Equal(1, said.Exit);
        Assert.Contains("2 hidden counts below 5 can be worked out", said.Output, StringComparison.Ordinal);
    }

    /// <summary>Totals that were rounded by themselves contradict themselves unless that is said.</summary>
    [Fact]
    public void Attack_OnRoundedTables_SaysSoAndTakesTheRounding()
    {
        terminal.With("rounded.csv", "District,2016,2017,Total\nFenland,10,10,25\nEly,15,30,45\n");
        Assert.Contains("if they were rounded, add --rounded-to 5", terminal.Type("attack", ".").Output, StringComparison.Ordinal);
        var said = terminal.Type("attack", ".", "--rounded-to", "5", "--nearest");
        Assert.Equal(0, said.Exit);
        Assert.Contains("6 counts printed (6 of them rounded or perturbed), 0 hidden.", said.Output, StringComparison.Ordinal);
        Assert.Contains("No hidden or rounded count below 5", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Attack_OnAmounts_TellsHowCloselyTheyAreKnown()
    {
        terminal.With("grants.csv", "Provider,Amount (£)\nOne,1200.50\nTwo,[c]\nThree,900.2\nTotal,5100.75\n");
        var said = terminal.Type("attack", ".");
        Assert.Equal(1, said.Exit);
        Assert.Contains("  Two, Amount (£): [c] is 3,000.00 to 3,000.10, since Total, Amount (£) is the sum of 3 others.", said.Output, StringComparison.Ordinal);
        Assert.Contains("1 table in 1 file: 0 counts printed, 0 hidden; 3 amounts printed, 1 hidden.", said.Output, StringComparison.Ordinal);
        Assert.Contains("1 hidden amount can be worked out to within 10 per cent.", said.Output, StringComparison.Ordinal);
        Assert.Equal(0, terminal.Type("attack", ".", "--within", "0.001").Exit);
        Assert.Equal(3000.1, terminal.Type("attack", ".", "--json").Json.GetProperty("hidden")[0].GetProperty("most").GetDouble());
    }

    [Theory]
    [InlineData("attack", ".", "--within", "0")]
    [InlineData("attack", ".", "--nearest")]
    [InlineData("attack", ".", "--rounded-to", "1")]
    [InlineData("attack")]
    [InlineData("attack", "missing")]
    [InlineData("attack", ".", "--below", "1")]
    public void Attack_WrongUsage_EndsWithTwo(params string[] arguments) => Assert.Equal(2, terminal.Type(arguments).Exit);
}
