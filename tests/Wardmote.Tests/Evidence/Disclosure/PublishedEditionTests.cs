using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Wardmote.Evidence.Disclosure;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>What was published stays as it was, whatever becomes of the text, the lake and the program.</summary>
public sealed class PublishedEditionTests : IDisposable
{
    private const string Table = "```exhibit\nid: callouts\ncaption: Callouts\ndataset: ambulance-assaults\nrows: district\ncolumns: year\n```\n";

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("published-").FullName;
    private readonly SomePublication publication = Publication("Fenland | 2017 | 3");

    private PublicationRecords Records => new(new Lake(folder));

    private string TextFile => Directory.GetFiles(Path.Combine(folder, "publications"), "*.edition.gz", SearchOption.AllDirectories).Single();

    /// <summary>Every kind of block and chart, through the file and into every file that readers can have.</summary>
    [Fact]
    public void Document_OfEveryKindOfBlock_ReadsTheSameFromItsFile()
    {
        var made = PublicDocument.Of(new PublishedText(Some.Control(), Some.Document().Blocks, Some.Document().Footnotes, []));
        var written = new PublishedText(made.Control, made.Blocks, made.Footnotes, []).Write();
        var path = Path.Combine(folder, "some.edition.gz");
        PublishedText.Keep(written, path);
        var read = PublishedText.Read(path, PublishedText.FingerprintOf(written));
        Assert.Equal(written, read.Write());
        Assert.Equal(Files(made), Files(PublicDocument.Of(read)));
    }

    /// <summary>A kind of block or text that has no name for the file would stop the first publication that has one.</summary>
    [Theory]
    [InlineData(typeof(Block))]
    [InlineData(typeof(Inline))]
    public void Kinds_OfBlocksAndText_EachHaveANameInTheFile(Type of)
    {
        var named = of.GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        Assert.Equal(of.Assembly.GetTypes().Where(type => type.BaseType == of).ToHashSet(), named.Select(kind => kind.DerivedType).ToHashSet());
        Assert.Distinct(named.Select(kind => kind.TypeDiscriminator));
    }

    /// <summary>An edition as the program wrote it on 26 November 2026: nothing of it is lost by those who read it later.</summary>
    [Fact]
    public void Edition_PublishedByAnEarlierProgram_IsReadWhole()
    {
        var kept = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "published-edition.json"));
        var path = Path.Combine(folder, "earlier.edition.gz");
        PublishedText.Keep(kept, path);
        AssertHolds(JsonNode.Parse(PublishedText.Read(path, PublishedText.FingerprintOf(kept)).Write()), JsonNode.Parse(kept), "$");
    }

    [Fact]
    public void Edition_Published_StaysAsItWasWhenTheTextChanges()
    {
        publication.With(Table);
        Assert.Null(Records.Newest());
        Records.Keep(publication.Build(), Now);
        publication.With("Nothing any more.");
        var newest = Records.Newest()!;
        Assert.Equal(EditionKind.Public, newest.Document.Edition);
        Assert.Equal(["215 222", "6 [c]"], newest.Document.Exhibits.Single().Table.Rows.Select(row => string.Join(' ', row.Cells.Skip(1).Select(cell => cell.Text))));
    }

    [Fact]
    public void Draft_BeforeItIsPublished_SaysWhatReadersWouldHaveMore()
    {
        publication.With(Table);
        var first = Records.Draft(publication.Build());
        Assert.Equal((3, 3, 0, false), (first.Told, first.New, first.Changed, first.IsPublished));
        Records.Keep(publication.Build(), Now);
        Assert.True(Records.Draft(publication.Build(Records.Earlier)).IsPublished);

        using var restated = Publication("Fenland | 2017 | 8", cambridge: 235);
        var second = Records.Draft(restated.With(Table).Build(Records.Earlier));
        Assert.Equal((4, 1, 1, false), (second.Told, second.New, second.Changed, second.IsPublished));
        Assert.NotEqual(first.Text, second.Text);
    }

    /// <summary>A sentence that reads otherwise is another edition, though it tells the same numbers.</summary>
    [Fact]
    public void Edition_OfOtherWords_IsPublishedAnew()
    {
        publication.With("Few.\n");
        Assert.NotNull(Records.Keep(publication.Build(), Now));
        publication.With("Fewer.\n");
        Assert.NotNull(Records.Keep(publication.Build(Records.Earlier), Now.AddDays(1)));
        Assert.Contains("Fewer.", Records.Newest()!.Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.PlainWords()));
    }

    /// <summary>What was told then counts as known; to be shown, it must be published again.</summary>
    [Fact]
    public void Record_OfBeforeEditionsWereKept_CountsAndShowsNothing()
    {
        publication.With(Table);
        Records.Keep(publication.Build(), Now);
        var file = Directory.GetFiles(Path.Combine(folder, "publications"), "*.json", SearchOption.AllDirectories).Single();
        var record = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        Assert.True(record.Remove("text"));
        File.WriteAllText(file, record.ToJsonString());
        File.Delete(TextFile);
        Assert.Null(Records.Newest());
        var draft = Records.Draft(publication.Build(Records.Earlier));
        Assert.Equal((3, 0, false), (draft.Told, draft.New, draft.IsPublished));
        Assert.NotNull(Records.Keep(publication.Build(Records.Earlier), Now.AddDays(1)));
        Assert.NotNull(Records.Newest());
    }

    /// <summary>Two people at once: the second has not been protected against readers of the first.</summary>
    [Fact]
    public void Edition_ProtectedBeforeAnotherWasPublished_IsRefused()
    {
        publication.With("Few.\n");
        var mine = publication.Build(Records.Earlier);
        publication.With("Fewer.\n");
        Records.Keep(publication.Build(Records.Earlier), Now);
        Assert.Contains("Build this one again", Assert.Throws<ImportException>(() => Records.Keep(mine, Now.AddSeconds(1))).Message, StringComparison.Ordinal);
        Assert.Single(Records.All);
        using (File.Open(Path.Combine(folder, "publications", "publishing.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Contains("is being published", Assert.Throws<ImportException>(() => Records.Keep(mine, Now)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Edition_WhoseFileIsDamagedOrGone_IsNotShown()
    {
        publication.With("Few.\n");
        Records.Keep(publication.Build(), Now);
        var good = File.ReadAllBytes(TextFile);
        var record = Records.All.Single();
        PublishedText.Keep(Encoding.UTF8.GetBytes("{}"), TextFile);
        Assert.Contains("its fingerprint is not that of its record", Assert.Throws<ImportException>(() => Records.Newest()).Message, StringComparison.Ordinal);
        File.WriteAllBytes(TextFile, good[..(good.Length / 2)]);
        Assert.Contains("Restore it from a backup", Assert.Throws<ImportException>(() => Records.Newest()).Message, StringComparison.Ordinal);
        File.Delete(TextFile);
        Assert.Contains("Restore it from a backup", Assert.Throws<ImportException>(() => Records.Newest()).Message, StringComparison.Ordinal);
        Assert.Equal(record.Text, Records.All.Single().Text);
    }

    public void Dispose()
    {
        publication.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static SomePublication Publication(string last, int cambridge = 215)
    {
        var publication = new SomePublication();
        publication.Figures.With("ambulance-assaults", $"district | period | callouts\nCambridge | 2016 | {cambridge}\nCambridge | 2017 | 222\nFenland | 2016 | 6\n{last}");
        return publication;
    }

    private Dictionary<string, string> Files(Document document)
    {
        var to = Directory.CreateDirectory(Path.Combine(folder, Guid.NewGuid().ToString("N"))).FullName;
        return WrittenText.Of(to, new Publication(document).Write(to, [Format.Html, Format.Docx, Format.Xlsx, Format.Csv])).ToDictionary(file => file.Name, file => file.Text);
    }

    /// <summary>Whatever the one holds, the other does too; it may hold more.</summary>
    private static void AssertHolds(JsonNode? found, JsonNode? wanted, string where)
    {
        switch (wanted)
        {
            case JsonObject fields:
                Assert.All(fields, field => AssertHolds(found?[field.Key], field.Value, $"{where}.{field.Key}"));
                break;
            case JsonArray items:
                Assert.Equal((where, items.Count), (where, found?.AsArray().Count ?? -1));
                Assert.All(items.Select((item, i) => (item, i)), pair => AssertHolds(found![pair.i], pair.item, $"{where}[{pair.i}]"));
                break;
            default:
                Assert.Equal($"{where} {wanted?.ToJsonString()}", $"{where} {found?.ToJsonString()}");
                break;
        }
    }
}
