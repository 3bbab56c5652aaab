using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Tests.Editions;

public sealed class EditionShelfTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-edition-").FullName;
    private readonly SteppedClock clock = new();

    public EditionShelfTests()
    {
        Site.Copy(Path.Combine(AppContext.BaseDirectory, "Files", "partnership"), folder);
        Import("callouts-first.csv");
    }

    [Fact]
    public void Lake_WithANewReturn_GivesANewEdition()
    {
        var shelf = new EditionShelf(folder, clock);
        Assert.Equal("14", Fenland2017(shelf));
        Import("callouts-second.csv");
        Assert.Equal("14", Fenland2017(shelf));
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.Equal("15", Fenland2017(shelf));
    }

    [Fact]
    public void Text_ThatCannotBeBuilt_LeavesTheLastEditionAndSaysWhy()
    {
        var shelf = new EditionShelf(folder, clock);
        var topic = Path.Combine(folder, "assessment", "01-violence.md");
        var good = File.ReadAllText(topic);
        File.WriteAllText(topic, good.Replace("dataset: ambulance-assaults", "dataset: ambulance-asaults", StringComparison.Ordinal));
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.Equal("14", Fenland2017(shelf));
        Assert.False(shelf.Problem!.IsFirst);
        Assert.Contains("01-violence.md, line", shelf.Problem.Words);
        Assert.Contains("Did you mean 'ambulance-assaults'?", shelf.Problem.Words);

        // A return that is sent meanwhile is seen among the returns, though not in the assessment yet.
        Import("callouts-second.csv");
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.Equal("14", Fenland2017(shelf));
        Assert.Equal(2, shelf.Current.Restricted.Imports.Count);
        Assert.Equal(2, shelf.Current.Published.Imports.Count);

        File.WriteAllText(topic, good + "\nMore.\n");
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.Equal("15", Fenland2017(shelf));
        Assert.Null(shelf.Problem);
    }

    [Fact]
    public void Text_ThatCouldNeverBeBuilt_IsShownOnceItCan()
    {
        var topic = Path.Combine(folder, "assessment", "01-violence.md");
        var good = File.ReadAllText(topic);
        File.WriteAllText(topic, good.Replace("dataset: ambulance-assaults", "dataset: nrm-national", StringComparison.Ordinal));
        var shelf = new EditionShelf(folder, clock);
        Assert.Equal(["nrm-national"], shelf.Problem!.Lacking.Select(d => d.Key));
        Assert.True(shelf.Problem.IsFirst);
        Assert.Empty(shelf.Current.Restricted.Topics);
        Assert.Empty(shelf.Current.Published.Topics);
        Assert.Single(shelf.Current.Restricted.Imports);

        File.WriteAllText(topic, good);
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.Equal("14", Fenland2017(shelf));
        Assert.Null(shelf.Problem);
    }

    [Fact]
    public void Folder_Unchanged_KeepsItsEdition()
    {
        var shelf = new EditionShelf(folder, clock);
        var before = shelf.Current;
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.Same(before, shelf.Current);
    }

    /// <summary>A rule that comes into force at midnight holds for the first edition of that day.</summary>
    [Fact]
    public void Rule_OfTheNextDay_HoldsFromThenOn()
    {
        var rules = Directory.CreateDirectory(Path.Combine(folder, "lake", "definitions", "disclosure"));
        File.WriteAllText(Path.Combine(rules.FullName, "own.yaml"), $"rules:\n  - name: Counts below a hundred\n    from: {clock.Day.AddDays(1):yyyy-MM-dd}\n    source: A test\n    datasets: [ambulance-assaults]\n    hide-below: 100\n");
        var shelf = new EditionShelf(folder, clock);
        Assert.NotEqual(Cell.WithheldMark, Fenland2017(shelf.Current.Next));
        clock.Step(TimeSpan.FromDays(1));
        Assert.Equal(Cell.WithheldMark, Fenland2017(shelf.Current.Next));
    }

    [Fact]
    public void Folder_ThatIsNoPartnerships_SaysWhatIsMissing()
    {
        File.Delete(Path.Combine(folder, "partnership.yaml"));
        Assert.Contains("partnership.yaml", Assert.Throws<DefinitionException>(() => new EditionShelf(folder, clock)).Message);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Fenland2017(EditionShelf shelf) => Fenland2017(shelf.Current.Restricted);

    private static string Fenland2017(Edition edition) =>
        edition.Exhibit("callouts")!.Table.Rows.Single(row => row.Cells[0].Text == "Fenland").Cells[2].Text;

    private void Import(string file) => new Importer(new Lake(Path.Combine(folder, "lake")), DatasetCatalog.Load(), TimeProvider.System)
        .Import(new ImportRequest { File = Path.Combine(AppContext.BaseDirectory, "Files", "returns", file), Dataset = Site.Dataset, AcceptRejects = true });

    /// <summary>A clock that moves only when it is told to.</summary>
    private sealed class SteppedClock : TimeProvider
    {
        private readonly DateTimeOffset begun = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
        private long ticks;

        public DateOnly Day => DateOnly.FromDateTime(begun.UtcDateTime);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public override DateTimeOffset GetUtcNow() => begun.AddTicks(ticks);

        public void Step(TimeSpan by) => ticks += by.Ticks;
    }
}
