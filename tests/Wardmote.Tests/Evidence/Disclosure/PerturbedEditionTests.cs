using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Disclosure.Reporting;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Disclosure;

public sealed class PerturbedEditionTests : IDisposable
{
    private const string Callouts = "district | period | callouts\nCambridge | 2016 | 215\nCambridge | 2017 | 222\nFenland | 2016 | 2\nFenland | 2017 | 41\nHuntingdonshire | 2016 | 12\nHuntingdonshire | 2017 | 9\nEly | 2016 | 0\nEly | 2017 | 63";

    private const string Table = "```exhibit\nid: callouts\ncaption: Callouts\ndataset: ambulance-assaults\nrows: district\ncolumns: year\ntotal-row: All\ntotal-column: Both years\n```\n\n";

    private readonly string folder = Directory.CreateTempSubdirectory("perturbed-").FullName;
    private readonly SomePublication publication = Publication("a secret");

    [Fact]
    public void Table_Perturbed_IsNearAndTheSameEachTime()
    {
        var measure = Assert.Single(publication.With(Table).Build().Disclosed.Report.Measures);
        Assert.Null(measure.Because);
        Assert.All(measure.Sums, sum => Assert.InRange(sum.ToldAs!.Value - (long)sum.Count!.Value, -3, 3));
        Assert.Contains(measure.Sums, sum => sum.ToldAs != sum.Count);
        Assert.Equal(publication.Cells(), publication.Cells());
        Assert.Equal("[low]", publication.Build().Public.Exhibits.Single().Table.Rows.Single(row => row.Cells[0].Text == "Ely").Cells[1].Text);
    }

    [Fact]
    public void Table_WithAnotherSecret_IsPerturbedInAnotherWay()
    {
        using var other = Publication("another secret");
        Assert.NotEqual(other.With(Table).Cells(), publication.With(Table).Cells());
    }

    /// <summary>A row of one exhibit, the filter of another, and the file imported with its rows the other way round.</summary>
    [Fact]
    public void Number_WhereverItStands_IsPerturbedInTheSameWay()
    {
        var cells = publication.With(Table).Cells();
        using var other = Publication("a secret", string.Join('\n', Callouts.Split('\n').Skip(1).Reverse().Prepend("district | period | callouts")));
        var cambridge = other.With("```exhibit\nid: cambridge\ncaption: Cambridge\ndataset: ambulance-assaults\nrows: year\nwhere: { district: Cambridge }\ntotal-row: Both years\n```\n").Cells();
        Assert.Equal(cells[0], string.Join(' ', cambridge));
    }

    [Fact]
    public void Exhibit_Perturbed_SaysSoOnce() => Assert.Single(publication.With(Table).Build().Public.Exhibits.Single().Notes,
        note => note.StartsWith("Numbers are changed by chance, by 3 at most, ", StringComparison.Ordinal) && note.Contains("not exactly the sum of their parts", StringComparison.Ordinal));

    /// <summary>The edition says itself how far its numbers may be off, in the sheet and in the metadata beside a file; the truth is in every interval.</summary>
    [Theory]
    [InlineData(Format.Csv)]
    [InlineData(Format.Xlsx)]
    public void Edition_PerturbedAndAttackedAsItIs_IsNoContradictionAndHoldsTheTruth(Format format) =>
        AlteredEdition.IsNoContradictionAndHoldsTheTruth(publication.With(Table).Build(), folder, format, cells: 15);

    [Fact]
    public void Report_OfAPerturbedEdition_ShowsHowLikelyEachChangeIs()
    {
        var editions = publication.With(Table).Build();
        var files = DisclosureReportFiles.Write(editions.Disclosed.Report, editions.Public.Control, folder);
        Assert.Contains("How likely each change is, in per cent", File.ReadAllText(files[0]), StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(files[1]));
        Assert.Equal(4, json.RootElement.GetProperty("measures")[0].GetProperty("rule").GetProperty("noise").GetProperty("chances").GetArrayLength());
        Assert.All(files, file => Assert.DoesNotContain("a secret", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Secret_OfALake_IsMadeOnceForItsOwnerAlone()
    {
        var lake = new Lake(Path.Combine(folder, "lake"));
        var secret = DisclosureSecret.Of(lake);
        Assert.Equal(secret, DisclosureSecret.Of(lake));
        Assert.Matches("^[0-9a-f]{64}$", secret);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(lake.SecretFile) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        File.WriteAllText(lake.SecretFile, "short");
        Assert.Contains("Restore it from a backup", Assert.Throws<ImportException>(() => DisclosureSecret.Of(lake)).Message, StringComparison.Ordinal);
    }

    /// <summary>A lake that is copied as a folder perturbs as it did; one that was restored without its secret, or with another, is not published from again.</summary>
    [Fact]
    public void Lake_Restored_PerturbsAsItDidOrNotAtAll()
    {
        var lake = new Lake(Path.Combine(folder, "lake"));
        var secret = DisclosureSecret.Of(lake);
        using var before = Publication(secret);
        new PublicationRecords(lake).Keep(before.With(Table).Build(), new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

        var copy = new Lake(Path.Combine(folder, "copy"));
        foreach (var file in Directory.GetFiles(lake.Root, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy.Root, Path.GetRelativePath(lake.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        using var after = Publication(DisclosureSecret.Of(copy));
        Assert.Equal(before.Cells(), after.With(Table).Cells());
        Assert.DoesNotContain(secret, File.ReadAllText(Directory.GetFiles(lake.PublicationsFolder, "*.json", SearchOption.AllDirectories).Single()), StringComparison.Ordinal);

        File.Delete(copy.SecretFile);
        Assert.Contains("is missing, and numbers were published", Assert.Throws<ImportException>(() => DisclosureSecret.Of(copy)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(copy.SecretFile));
        File.WriteAllText(copy.SecretFile, new string('a', 64));
        Assert.Contains("is not the secret by which published numbers were changed", Assert.Throws<ImportException>(() => DisclosureSecret.Of(copy)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("method: perturb\n    noise: 2\n    variance: 2", "must be above 0 and below 2")]
    [InlineData("noise: 2", "Add 'method: perturb'")]
    [InlineData("method: perturb\n    width: 4", "ask for 3 or less")]
    public void Rule_ThatCannotBeFollowed_IsRefusedInWords(string key, string said)
    {
        publication.Ruled(Rule(key));
        Assert.Contains(said, Assert.Throws<DefinitionException>(() => publication.With(Table).Build()).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        publication.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static SomePublication Publication(string secret, string callouts = Callouts)
    {
        var publication = new SomePublication { Secret = secret };
        publication.Figures.With("ambulance-assaults", callouts);
        publication.Ruled(Rule("method: perturb"));
        return publication;
    }

    private static string Rule(string key) => $"rules:\n  - name: A rule\n    from: 2026-11-01\n    source: A test\n    datasets: [ambulance-assaults]\n    hide-below: 5\n    {key}\n";
}
