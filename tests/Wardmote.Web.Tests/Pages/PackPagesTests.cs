using System.Net;
using Wardmote.Partnership.Accounts;
using Wardmote.Tests.Evidence.Rendering.Pdf.Binding;

namespace Wardmote.Web.Tests.Pages;

/// <summary>Packs over HTTP: sent papers and made ones, bound by Chromium and our binder, and read by poppler.</summary>
public sealed class PackPagesTests(Site site)
{
    [Fact]
    public async Task Pack_WithAPaperNotForPublication_IsNumberedAlikeInBothEditionsAndGoesOnInItsSupplement()
    {
        var desk = await MeetingDesk.AddAsync(site);
        await desk.TakeBackPapersAsync();
        await desk.AddItemAsync("Burglary");
        await desk.AddItemAsync("A case");
        await desk.AddPaperAsync("burglary", "How burglary stands", Papers.Plain(2));
        await desk.AddPaperAsync("a-case", "The family", Papers.Plain(3), restricted: true);
        await desk.AddItemAsync("Fires");
        await desk.AddPaperAsync("fires", "Where it burned", Papers.Plain(1));
        Assert.Contains("Give notice</a> first.", await site.Read(desk.Path + "/pack", Role.Officer));
        await desk.CallAsync();
        await desk.PublishPackAsync();

        var open = await MeetingDesk.PagesOf(site.Client, desk.Path + "/pack.pdf");
        var front = open.TakeWhile(page => !page.Contains("Plain 1", StringComparison.Ordinal)).ToList();
        var agenda = string.Join(' ', string.Concat(front).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("How burglary stands, pages 1 to 2", agenda);
        Assert.Contains("A paper that is not for publication, pages 3 to 5", agenda);
        Assert.Contains("Where it burned, page 6", agenda);
        Assert.DoesNotContain("pack.invalid", agenda);
        Assert.Contains("Pages 3 to 5 are not for publication", open[front.Count + 2]);
        Assert.Contains("Page 6", open[^1]);
        Assert.DoesNotContain(open, page => page.Contains("Plain 3", StringComparison.Ordinal) || page.Contains("The family", StringComparison.Ordinal));

        var restricted = desk.Path + "/pack-restricted.pdf";
        var all = await MeetingDesk.PagesOf((await site.As(Role.BoardMember)).Client, restricted);
        Assert.Equal(open.Count + 2, all.Count);
        Assert.Contains(all, page => page.Contains("Plain 3", StringComparison.Ordinal) && page.Contains("Not for publication", StringComparison.Ordinal) && page.Contains("Page 5", StringComparison.Ordinal));
        foreach (var role in new[] { Role.Reader, Role.CaseWorker })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await site.As(role)).Client.GetAsync(restricted, TestContext.Current.CancellationToken)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await site.Client.GetAsync(restricted, TestContext.Current.CancellationToken)).StatusCode);
        var page = await site.Read(desk.Path);
        Assert.Contains("pack.pdf", page);
        Assert.DoesNotContain("restricted", page);
        Assert.DoesNotContain("The family", page);

        await desk.AddPaperAsync("fires", "More of it", Papers.Plain(2));
        await desk.PublishPackAsync();
        var supplement = await MeetingDesk.PagesOf(site.Client, desk.Path + "/supplement-1.pdf");
        Assert.Contains(supplement, one => one.Contains("More of it, pages 7 to 8", StringComparison.Ordinal));
        Assert.Contains("Page 8", supplement[^1]);
        Assert.Contains("Every paper has gone out.", await site.Read(desk.Path + "/pack", Role.Officer));
    }

    [Fact]
    public async Task Paper_ThatTheProgramMakes_IsBoundIntoTheDraft()
    {
        var desk = await MeetingDesk.AddAsync(site);
        await desk.TakeBackPapersAsync();
        await desk.AddItemAsync("Assessment");
        MeetingDesk.Went(await desk.Post(desk.Item("assessment") + "/papers/add", ("Form.Source", "actions"), ("Form.Restricted", "False")));
        var pages = await MeetingDesk.PagesOf((await site.As(Role.Officer)).Client, desk.Path + "/draft.pdf");
        Assert.Contains(pages, page => page.Contains("What was promised at earlier meetings", StringComparison.Ordinal) && page.Contains("list of farms", StringComparison.Ordinal) && page.Contains("Overdue", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.As(Role.Chair)).Client.GetAsync(desk.Path + "/draft.pdf", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("notes.txt", "Plain words", "The file is not a PDF")]
    [InlineData("paper.pdf", "%PDF-1.4 and nothing more", "The PDF is damaged")]
    [InlineData("empty.pdf", "", "Choose the file")]
    public async Task Paper_ThatCannotBeRead_IsRefusedInPlainWords(string name, string content, string words)
    {
        var officer = await site.As(Role.Officer);
        var answer = await officer.PostFileAsync($"/meetings/items/{SomeMeeting.Item}/papers/add", "Form.File", name, System.Text.Encoding.ASCII.GetBytes(content), ("Form.Source", "file"), ("Form.Restricted", "False"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"<a href=\"#Form_File\">{words}", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Paper_SentWithoutTags_SaysWhatAScreenReaderMisses()
    {
        var desk = await MeetingDesk.AddAsync(site);
        await desk.AddPaperAsync("declarations-of-interest", "Plain", Papers.Plain(1));
        Assert.Contains("It has no headings that a screen reader could find.", await site.Read(desk.Path + "/agenda", Role.Officer));
    }
}
