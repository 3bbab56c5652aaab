using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Tests.Samples;

/// <summary>The demonstration's own text, held against its own data.</summary>
public sealed class DemonstrationCheckTests(Demonstration demonstration) : IClassFixture<Demonstration>
{
    [Fact]
    public void Assessment_Checked_HasNoFindingThatIsNotAnswered()
    {
        using var warehouse = new Warehouse(demonstration.Lake, demonstration.Catalog);
        var open = ReportSet.Read(demonstration.Folder.Assessment, new ExhibitEngine(warehouse, demonstration.Catalog)).Check().Where(f => f.Answer is null).ToList();
        Assert.True(open.Count == 0, string.Join('\n', open.Select(f => $"{f.File}:{f.Line} {f.Kind.Key()}: {f.Sentence} {f.Message}")));
    }
}
