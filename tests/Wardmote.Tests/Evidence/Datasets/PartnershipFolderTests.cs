using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Datasets;

public sealed class PartnershipFolderTests : IDisposable
{
    private const string About = "name: Northshire Community Safety Partnership\nshort-name: Northshire CSP\narea: Northshire\n";
    private readonly TemporaryFolder folder = new();

    public PartnershipFolderTests() => Directory.CreateDirectory(folder.File("returns"));

    [Fact]
    public void Read_APartnership_GivesItsReturnsInOrder()
    {
        folder.With("partnership.yaml", About);
        folder.With("returns/b.csv", "");
        folder.With("returns/a.csv", "");
        folder.With("returns/returns.yaml", "returns:\n  - { file: b.csv, dataset: fires, provisional: true, note: Early }\n  - { file: a.csv, dataset: fires, period: Jan - Sep 2018 }\n");

        var read = PartnershipFolder.Read(folder.Path);

        Assert.Equal("Northshire CSP", read.ShortName);
        Assert.Equal(["b.csv", "a.csv"], read.Returns.Select(r => Path.GetFileName(r.File)));
        Assert.True(read.Returns[0] is { Provisional: true, Note: "Early", Period: null });
        Assert.Equal(Period.Months(2018, 1, 9), read.Returns[1].Period);
    }

    [Fact]
    public void Read_WithoutReturns_HasNone()
    {
        folder.With("partnership.yaml", About);
        Directory.Delete(folder.File("returns"));

        Assert.Empty(PartnershipFolder.Read(folder.Path).Returns);
    }

    [Theory]
    [InlineData("- { dataset: fires }", "returns.yaml: return 1 does not say its file.")]
    [InlineData("- { file: a.csv }", "returns.yaml: a.csv does not say its dataset.")]
    [InlineData("- { file: fires-2018.csv, dataset: fires }", "returns.yaml: there is no file fires-2018.csv in returns. Did you mean 'fires-2017.csv'?")]
    [InlineData("- { file: a.csv, dataset: fires, period: last summer }", "returns.yaml: a.csv: 'last summer' is not a period. Write it as 2018, Jan - Sep 2018 or 31 May 2018.")]
    public void Read_AFaultInTheList_SaysWhatAndWhatToDo(string entry, string message)
    {
        folder.With("partnership.yaml", About);
        folder.With("returns/a.csv", "");
        folder.With("returns/fires-2017.csv", "");
        folder.With("returns/returns.yaml", "returns:\n  " + entry);

        Assert.Equal(message, Assert.Throws<DefinitionException>(() => PartnershipFolder.Read(folder.Path)).Message);
    }

    [Fact]
    public void Read_AFolderThatIsNone_SaysWhatIsMissing()
    {
        var refused = Assert.Throws<DefinitionException>(() => PartnershipFolder.Read(folder.Path));

        Assert.EndsWith(": there is no partnership.yaml in this folder.", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
