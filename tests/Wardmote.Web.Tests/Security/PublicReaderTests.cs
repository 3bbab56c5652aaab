using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Tests.Security;

/// <summary>
/// A partnership whose every count can be recognised wherever it turns up, and whose rule hides most of them: no address may answer somebody
/// who is not entitled to it with one that is withheld.
/// </summary>
public sealed partial class PublicReaderTests : IAsyncLifetime
{
    private const string Returned = """
        District,2016,2017,2018*
        Cambridge,7919,9973,8167
        Fenland,4391,3877,9241
        Huntingdonshire,3547,8819,4133
        East Cambridgeshire,8369,2749,4871
        South Cambridgeshire,9109,8963,7727

        "*2018 does not include December"
        """;

    private const string Rule = """
        rules:
          - name: Counts below five thousand
            from: 2016-01-01
            source: A test
            hide-below: 5000
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("wardmote-public-").FullName;
    private WebApplication? app;
    private Uri address = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        Site.Copy(Path.Combine(AppContext.BaseDirectory, "Files", "partnership"), folder);
        var lake = new Lake(Path.Combine(folder, "lake"));
        var rules = Directory.CreateDirectory(Path.Combine(lake.DefinitionsFolder, "disclosure"));
        await File.WriteAllTextAsync(Path.Combine(rules.FullName, "own.yaml"), Rule);
        var file = Path.Combine(folder, "callouts.csv");
        foreach (var sent in new[] { Returned.Replace("4391", "4373", StringComparison.Ordinal), Returned })
        {
            await File.WriteAllTextAsync(file, sent);
            Assert.False(new Importer(lake, DatasetCatalog.Load(), TimeProvider.System).Import(new ImportRequest { File = file, Dataset = Site.Dataset, AcceptRejects = true }).Refused);
        }

        app = await WebServer.CreateAsync(new WebSettings { Port = 0, Data = folder });
        await Members.AddAsync(app.Services);
        var editions = app.Services.GetRequiredService<EditionShelf>();
        Assert.True(editions.Publish(editions.Current.Draft.Text));
        await app.StartAsync();
        address = new Uri(app.Urls.First());
    }

    [Fact]
    public async Task AnyAddress_AskedByNobodyOrAReader_HoldsNoWithheldNumber()
    {
        var withheld = Withheld();
        Assert.Superset(new HashSet<long> { 4391, 3877, 3547, 4133, 2749, 4871 }, withheld);
        using var officer = await Session.SignInAsync(address, Role.Officer);
        var known = await Follow(officer.Client, []);
        Assert.All(withheld, count => Assert.Contains(known, page => Holds(page.Text, count)));

        // The restated figure and what it was before are the same in every edition: neither may be told.
        foreach (var role in new Role?[] { null, Role.Reader, Role.CaseWorker })
        {
            using var session = role is { } somebody ? await Session.SignInAsync(address, somebody) : Session.Anonymous(address);
            var read = await Read(session.Client, known.Select(page => page.Address));
            Assert.Empty(withheld.Append(4373).SelectMany(count => read.Where(page => Holds(page.Text, count)).Select(page => $"{page.Address} tells {role?.ToString() ?? "anybody"} {count}")));
        }
    }

    [Theory]
    [InlineData("/figures/callouts/trace?row=Fenland&column=2016")]
    [InlineData("/figures/callouts/trace")]
    public async Task Trace_AskedByNobody_LeadsToSigningIn(string path)
    {
        using var nobody = Session.Anonymous(address);
        Assert.Equal(HttpStatusCode.Found, (await nobody.Client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
        using var reader = await Session.SignInAsync(address, Role.Reader);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Answers_ThatDependOnWhoAsks_AreKeptByNoCacheOnTheWay()
    {
        using var nobody = Session.Anonymous(address);
        foreach (var path in new[] { "/assessment/violence", "/downloads/data/callouts.csv" })
        {
            var answer = await nobody.Client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(answer.Headers.CacheControl!.Private || answer.Headers.CacheControl.NoStore, path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // What is still being done in the background is finished first.
        await app!.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What the restricted edition shows in cells that the public one withholds.</summary>
    private HashSet<long> Withheld()
    {
        var editions = app!.Services.GetRequiredService<EditionShelf>().Current;
        static IEnumerable<(string Name, Cell Cell)> Cells(Edition edition) => from exhibit in edition.Document.Exhibits
                                                                               from row in exhibit.Table.Rows
                                                                               from cell in row.Cells.Select((cell, c) => (Name: $"{exhibit.Id} {row.Cells[0].Text} {c}", Cell: cell))
                                                                               select cell;
        var told = Cells(editions.Published).Where(cell => cell.Cell.Text == Cell.WithheldMark).Select(cell => cell.Name).ToHashSet();
        return [.. Cells(editions.Restricted).Where(cell => told.Contains(cell.Name)).Select(cell => (long)cell.Cell.Value!.Value)];
    }

    /// <summary>Every page and file that can be reached by links, with what it says.</summary>
    private static async Task<List<(string Address, string Text)>> Follow(HttpClient client, List<(string Address, string Text)> read)
    {
        var (seen, waiting) = (new HashSet<string> { "/" }, new Queue<string>(["/"]));
        while (waiting.TryDequeue(out var path))
        {
            if (await Text(client, path) is { } text)
            {
                read.Add((path, text));
                foreach (var target in Links().Matches(text).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value).Split('#')[0]).Where(t => t.Length > 0 && seen.Add(t)))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        return read;
    }

    private static async Task<List<(string Address, string Text)>> Read(HttpClient client, IEnumerable<string> paths)
    {
        var read = new List<(string, string)>();
        foreach (var path in paths)
        {
            if (await Text(client, path) is { } text)
            {
                read.Add((path, text));
            }
        }

        return read;
    }

    /// <summary>Null where the answer is no page or file, or one that is printed and read as a PDF.</summary>
    private static async Task<string?> Text(HttpClient client, string path)
    {
        if (path.EndsWith(".pdf", StringComparison.Ordinal))
        {
            return null;
        }

        var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return bytes is [(byte)'P', (byte)'K', ..] ? Parts(bytes) : Encoding.UTF8.GetString(bytes);
    }

    private static string Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(e => !e.Name.EndsWith(".png", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(reader.ReadToEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static bool Holds(string text, long count) =>
        Regex.IsMatch(text, string.Create(CultureInfo.InvariantCulture, $"(?<![0-9A-Za-z.-])({count}|{count:N0})(?![0-9A-Za-z])"));

    [GeneratedRegex("<a [^>]*href=\"(/[^\"]*)\"")]
    private static partial Regex Links();
}
