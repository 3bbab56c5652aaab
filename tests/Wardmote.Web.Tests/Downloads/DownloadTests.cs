using System.IO.Compression;
using System.Net;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Downloads;

public sealed class DownloadTests(Site site)
{
    [Theory]
    [InlineData("assessment.html", "text/html", "<!DOCTYPE html>")]
    [InlineData("assessment.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("assessment.pdf", "application/pdf", "%PDF-")]
    [InlineData("tables.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("data.zip", "application/zip", "PK")]
    [InlineData("data/callouts.csv", "text/csv", "District,2016,2017,2018*")]
    [InlineData("data/metadata.json", "application/csvm+json", "{")]
    public async Task File_Downloaded_HasItsNameKindAndContent(string name, string kind, string start)
    {
        var answer = await site.Client.GetAsync("/downloads/" + name, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(kind, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Path.GetFileName(name), answer.Content.Headers.ContentDisposition.FileName);
        Assert.StartsWith(start, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Page_OfDownloads_OffersFilesThatAreThere()
    {
        var page = await site.Read("/downloads");
        foreach (var address in System.Text.RegularExpressions.Regex.Matches(page, "href=\"(/downloads/[^\"]+)\"").Select(m => m.Groups[1].Value))
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Fact]
    public async Task Zip_Downloaded_HoldsEveryTableAndTheirDescription()
    {
        Assert.Equal(["PUBLIC-EDITION.txt", "callouts-by-year.csv", "callouts.csv", "metadata.json"], await Names(site.Client));
        Assert.Equal(["RESTRICTED-NOT-FOR-PUBLICATION.txt", "callouts-by-year.csv", "callouts.csv", "metadata.json"], await Names((await site.As(Role.BoardMember)).Client));
        Assert.Contains("PUBLIC-EDITION.txt", await Names((await site.As(Role.Reader)).Client));
    }

    private static async Task<IReadOnlyList<string>> Names(HttpClient client)
    {
        using var zip = new ZipArchive(await client.GetStreamAsync("/downloads/data.zip", TestContext.Current.CancellationToken));
        return [.. zip.Entries.Select(e => e.Name).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("/downloads/nothing.html")]
    [InlineData("/downloads/partnership.yaml")]
    [InlineData("/downloads/../partnership.yaml")]
    [InlineData("/downloads/..%2fpartnership.yaml")]
    [InlineData("/downloads/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/downloads/data/../../partnership.yaml")]
    [InlineData("/downloads/data%5c..%5c..%5cpartnership.yaml")]
    [InlineData("/downloads//etc/passwd")]
    [InlineData("/lib/..%2f..%2fWardmote.Web.dll")]
    [InlineData("/lake/ambulance-assaults")]
    public async Task Path_OutsideTheEditionsFiles_IsNotFound(string path)
    {
        // As it stands, and not put in order by the client first.
        var asWritten = new Uri(site.Address.ToString().TrimEnd('/') + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var answer = await site.Client.GetAsync(asWritten, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
