using Wardmote.Evidence.Harm;

namespace Wardmote.Tests.Evidence.Harm;

public sealed class HarmWeightFileTests
{
    private const string Header = "Code,Description,Weight,Set,Version,Valid from,Source\n";

    private static string Refused(string text) =>
        Assert.Throws<HarmWeightFileException>(() => HarmWeightFile.Read(new StringReader(text), "weights.csv")).Message;

    [Fact]
    public void Read_TwoVersions_GivesTwoSets()
    {
        var sets = HarmWeightFile.Read(new StringReader(Header
            + "8N,\"Assault, with injury\",\"1,825\",Test,1,2016-04-01,made for this test\n"
            + "46,Shoplifting,12.5,Test,1,2016-04-01,made for this test\n"
            + "46,Shoplifting,13,Test,2,2021-04-01,made for this test\n"), "weights.csv");
        Assert.Equal([("1", 2), ("2", 1)], sets.Select(s => (s.Version, s.Weights.Count)));
        Assert.Equal(1825, sets[0].Match(new("8n", null, 1)).Weight!.Weight);
    }

    [Fact]
    public void Read_AMissingColumn_IsNamedWithASuggestion() =>
        Assert.StartsWith("weights.csv, row 1: there is no column 'weight'. Did you mean 'Weights'?", Refused("Code,Description,Weights,Set,Version,Valid from,Source\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("8N,a,-3,T,1,2016-04-01,s\n", "weights.csv, row 2: weight is '-3'.")]
    [InlineData("8N,a,3,T,1,1 April,s\n", "weights.csv, row 2: valid from is '1 April'.")]
    [InlineData("8N,a,3,T,1,2016-04-01,\n", "weights.csv, row 2: source is blank.")]
    [InlineData("8N,a,3,T,1,2016-04-01,s\n8N,b,4,T,1,2016-04-01,s\n", "weights.csv: T 1 gives 8N both 3 and 4.")]
    public void Read_AValueThatCannotBeUsed_NamesRowColumnAndWhatToDo(string rows, string expected) =>
        Assert.StartsWith(expected, Refused(Header + rows), StringComparison.Ordinal);
}
