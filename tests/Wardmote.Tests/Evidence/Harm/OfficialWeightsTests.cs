using Wardmote.Analysis.Harm;
using Wardmote.Evidence.Harm;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Harm;

/// <summary>Tables laid out as the publishers lay them out. Every weight here is made up: 1.11, 22.2, 3,333 and so on.</summary>
public sealed class OfficialWeightsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_TableLaidOutAsTheCrimeSeverityScores_TakesCodesOffencesAndWeights()
    {
        var read = Read("""
            Crime Severity Score: offence weights (MADE UP FOR A TEST)
            This table has no official figures in it.

            Offence group,Offence code [note 1],Offence,Weight
            Violence,8N,Assault with injury,"3,333"
            Violence,1,Murder,4444.4
            Theft,46,Shoplifting,1.11
            Fraud,53D,Fraud by abuse of position,[x]

            [note 1] Home Office offence codes.
            """);

        Assert.Equal([("8N", "Assault with injury", 3333d), ("1", "Murder", 4444.4), ("46", "Shoplifting", 1.11)], read.Offences.Select(o => (o.Code, o.Description, o.Weight)));
        Assert.Equal(["53D Fraud by abuse of position ('[x]')"], read.Unweighted);
    }

    [Fact]
    public void Read_TableLaidOutAsTheCambridgeIndex_TakesDescriptionsAndDays()
    {
        var read = Read("""
            Cambridge Crime Harm Index (MADE UP FOR A TEST),,
            ,,
            Offence,Starting point,CHI (days)
            ASSAULTS,,
            Assault with injury,made up,22.2
            Common assault,made up,1.1
            THEFT,,
            Shoplifting,fine,0.11
            """);

        Assert.Equal(["Assault with injury", "Common assault", "Shoplifting"], read.Offences.Select(o => o.Description));
        Assert.Equal("CHI (days)", read.Column);
        Assert.Empty(read.Unweighted);
    }

    [Theory]
    [InlineData("Offence,Weight,Score\nA,1,2\n", "offences.csv, row 1: several columns may hold the weights: 'Weight', 'Score'. Say which with --weight.")]
    [InlineData("Crime,Points\nA,1\n", "offences.csv: no row has a heading for the offences")]
    [InlineData("Crime,Weight\nA,many\n", "offences.csv, row 1, column B: no row under 'Weight' holds a number.")]
    public void Read_TableThatCannotBeTold_SaysWhatWasLookedFor(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<HarmWeightFileException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_NamedColumn_IsTakenWhateverItIsCalled() =>
        Assert.Equal(2, OfficialWeights.Read(Written("Crime,Weight,Points 2024\nA,1,2\n"), column: "Points 2024").Offences.Single().Weight);

    [Fact]
    public void Add_TwoVersionsAndOneAgain_KeepsBothAndReadsThemBack()
    {
        Add("1", new(2016, 4, 1), 11.1);
        Add("2", new(2021, 4, 1), 22.2);
        Add("1", new(2016, 4, 1), 33.3);

        var sets = HarmWeightFolder.Read(folder.Path, "test-weights");

        Assert.Equal([("1", 33.3), ("2", 22.2)], sets.Select(s => (s.Version, s.Weights.Single().Weight)));
        Assert.Equal("Made up, \"quoted\"", sets[0].Source);
        Assert.Equal(["test-weights"], HarmWeightFolder.Keys(folder.Path));
    }

    private void Add(string version, DateOnly from, double weight) =>
        HarmWeightFolder.Add(folder.Path, "test-weights", new HarmWeightSet("Test", version, from, "Made up, \"quoted\"", [new("8N", "Assault, with injury", weight)]));

    private OfficialWeights Read(string text) => OfficialWeights.Read(Written(text));

    private string Written(string text)
    {
        var path = folder.File("offences.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
