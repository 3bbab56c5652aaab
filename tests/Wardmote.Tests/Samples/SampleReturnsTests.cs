using Wardmote.Evidence.Datasets;
using Wardmote.Samples;

namespace Wardmote.Tests.Samples;

public sealed class SampleReturnsTests
{
    private static readonly string Demonstration = Repository.Folder("samples/south-cambridgeshire");
    private static readonly string Returns = Path.Combine(Demonstration, "returns");

    [Fact]
    public void Generator_RunAgain_WritesTheCommittedBytes()
    {
        foreach (var (file, content) in SampleReturns.All())
        {
            Assert.True(content.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Returns, file))), $"{file} is not what the generator writes; run it again.");
        }
    }

    [Fact]
    public void Returns_Committed_AreAllGeneratedAndAllListed()
    {
        var committed = Directory.EnumerateFiles(Returns).Select(f => Path.GetFileName(f)!).Where(f => f != "returns.yaml").Order().ToList();
        var folder = PartnershipFolder.Read(Demonstration);

        // What the delivery log sends is written from the log; DeliveryReturnTests hold it to that.
        Assert.Equal(committed.Where(f => !f.StartsWith("delivery-log", StringComparison.Ordinal)), SampleReturns.All().Select(r => r.File).Order());
        Assert.Equal(committed, folder.Returns.Select(r => Path.GetFileName(r.File)).Order());
    }

    [Fact]
    public void Returns_Listed_AreOfKnownDatasets()
    {
        var folder = PartnershipFolder.Read(Demonstration);
        var catalog = DatasetCatalog.Load(folder.Definitions);

        Assert.All(folder.Returns, r => catalog.Find(r.Dataset));
    }

    [Fact]
    public void Returns_Committed_AreSmall() =>
        Assert.InRange(Directory.EnumerateFiles(Returns).Sum(f => new FileInfo(f).Length), 1, 1_500_000);

    [Fact]
    public void Records_OfIncidents_SayThatTheyAreIllustrative()
    {
        var records = SampleReturns.All().Where(r => r.File.StartsWith("ed-assaults-20", StringComparison.Ordinal) || r.File.StartsWith("fires", StringComparison.Ordinal) || r.File.StartsWith("survey", StringComparison.Ordinal));

        Assert.All(records, r => Assert.Contains("Illustrative records", System.Text.Encoding.UTF8.GetString(r.Content), StringComparison.Ordinal));
    }
}
