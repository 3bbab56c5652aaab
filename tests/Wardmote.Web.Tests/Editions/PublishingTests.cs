using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Editions;
using Wardmote.Web.Meetings;

namespace Wardmote.Web.Tests.Editions;

/// <summary>Strangers read what somebody with the right has published, and nothing of what has changed since.</summary>
public sealed class PublishingTests
{
    private const string Page = "/assessment/publish";
    private const string Away = "/assessment/withdraw";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Assessment_UntilSomebodyPublishesIt_IsReadByMembersWhoSeeAllOnly()
    {
        await using var site = await EmptySite.StartAsync(text: "# Violence\n\nA quiet year for lamplighters.");
        using var officer = await site.BeginAsync();
        using var nobody = Session.Anonymous(site.Address);
        Assert.Contains("lamplighters", await officer.Client.GetStringAsync("/assessment/violence", Stop));
        Assert.Contains("has not published it yet", await nobody.Client.GetStringAsync("/", Stop));
        var bare = await nobody.Client.GetStringAsync("/assessment", Stop);
        Assert.Contains("has not published it yet", bare);
        Assert.DoesNotContain("About this document", bare);
        Assert.DoesNotContain("lamplighters", await nobody.Client.GetStringAsync("/assessment/all", Stop));
        Assert.DoesNotContain("assessment.docx", await nobody.Client.GetStringAsync("/downloads", Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Client.GetAsync("/assessment/violence", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Client.GetAsync("/downloads/assessment.html", Stop)).StatusCode);
        Assert.DoesNotContain("/assessment/violence", await nobody.Client.GetStringAsync("/search?q=lamplighters", Stop));
        Assert.Contains("/assessment/violence", await officer.Client.GetStringAsync("/search?q=lamplighters", Stop));
        Assert.Null(site.Services.GetRequiredService<EditionShelf>().Current.Publication);

        Assert.Contains("lamplighters", await officer.Client.GetStringAsync("/assessment/preview", Stop));
        Assert.Contains("Nothing has been published yet", await officer.Client.GetStringAsync(Page, Stop));
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(Page)).StatusCode);
        Assert.Contains("lamplighters", await nobody.Client.GetStringAsync("/assessment/violence", Stop));
        Assert.Contains("lamplighters", await nobody.Client.GetStringAsync("/downloads/assessment.html", Stop));
        Assert.Contains("/assessment/violence", await nobody.Client.GetStringAsync("/search?q=lamplighters", Stop));
        Assert.Contains("neither the text nor the returns have changed", await officer.Client.GetStringAsync(Page, Stop));
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(site.Services.GetRequiredService<HomePartnership>().Id);
        var entry = await scope.ServiceProvider.GetRequiredService<PartnershipDb>().Set<AuditEntry>().SingleAsync(e => e.Act == AuditAct.Published, Stop);
        Assert.Equal(("assessment:public", "Partnership officer, Fenbridge Council"), (entry.Item, entry.By));
        Assert.Contains(entry.ReadChanges(), change => change is { Field: "Fingerprint", To.Length: 64 });
    }

    [Fact]
    public async Task Text_ChangedAfterPublishing_IsReadByStrangersOnceItIsPublishedAgain()
    {
        await using var site = await EmptySite.StartAsync(text: "# Violence\n\nA quiet year for lamplighters.");
        using var officer = await site.BeginAsync();
        using var nobody = Session.Anonymous(site.Address);
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(Page)).StatusCode);

        var looked = await Changed(site, officer, "bakers");
        Assert.Contains("Publish version", looked, StringComparison.Ordinal);
        await Changed(site, officer, "chandlers");
        var stale = await officer.PostAsync(Page, looked);
        Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
        Assert.Contains("have changed since you opened this page", WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Contains("lamplighters", await nobody.Client.GetStringAsync("/assessment/violence", Stop));
        Assert.Contains("chandlers", await officer.Client.GetStringAsync("/assessment/violence", Stop));

        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(Page)).StatusCode);
        Assert.Contains("chandlers", await nobody.Client.GetStringAsync("/assessment/violence", Stop));
    }

    /// <summary>Strangers go on reading what is published while the text has a fault, after a new start too.</summary>
    [Fact]
    public async Task Text_ThatCannotBeBuilt_LeavesStrangersWhatIsPublishedAndIsNotPublished()
    {
        await using var site = await EmptySite.StartAsync(text: "# Violence\n\nA quiet year for lamplighters.");
        using var officer = await site.BeginAsync();
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(Page)).StatusCode);
        await WriteAsync(site, "{{ 'nothing' | value: 'At all' }}");
        var begun = new EditionShelf(site.Folder, TimeProvider.System);
        Assert.True(begun.Problem!.IsFirst);
        Assert.Equal(["Violence"], begun.Current.Published.Topics.Select(topic => topic.Title));
        Assert.False(begun.Publish(begun.Current.Draft.Text));

        site.Services.GetRequiredService<EditionShelf>().Renew();
        using var nobody = Session.Anonymous(site.Address);
        Assert.Contains("lamplighters", await nobody.Client.GetStringAsync("/assessment/violence", Stop));
        Assert.Contains("cannot be built", await officer.Client.GetStringAsync(Page, Stop));
    }

    /// <summary>Also while the text cannot be built, when it may matter most.</summary>
    [Fact]
    public async Task Edition_Withdrawn_IsReadByNobodyWhileTheTextIsBroken()
    {
        await using var site = await EmptySite.StartAsync(text: "# Violence\n\nA quiet year for lamplighters.");
        using var officer = await site.BeginAsync();
        using var nobody = Session.Anonymous(site.Address);
        Assert.Contains("Nothing is published", await officer.Client.GetStringAsync(Away, Stop));
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(Page)).StatusCode);
        Assert.Contains("/assessment/violence", await nobody.Client.GetStringAsync("/search?q=lamplighters", Stop));
        await WriteAsync(site, "{{ 'nothing' | value: 'At all' }}");

        var looked = await officer.Client.GetStringAsync(Away, Stop);
        Assert.Contains("Enter why it is withdrawn", await (await officer.PostAsync(Away, looked)).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(Away, looked, ("Form.Because", "A map showed one <house>."))).StatusCode);
        foreach (var page in (string[])["/", "/assessment", "/assessment/all"])
        {
            var read = await nobody.Client.GetStringAsync(page, Stop);
            Assert.Contains("A map showed one &lt;house&gt;.", read);
            Assert.DoesNotContain("lamplighters", read);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Client.GetAsync("/assessment/violence", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Client.GetAsync("/downloads/assessment.html", Stop)).StatusCode);
        Assert.DoesNotContain("/assessment/violence", await nobody.Client.GetStringAsync("/search?q=lamplighters", Stop));
        var late = await officer.PostAsync(Away, looked, ("Form.Because", "Twice."));
        Assert.Contains("Nothing is published", await late.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        await WriteAsync(site, "A quiet year for bakers.");
        Assert.Contains("it was withdrawn on", await officer.Client.GetStringAsync(Page, Stop));
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(Page)).StatusCode);
        Assert.Contains("bakers", await nobody.Client.GetStringAsync("/assessment/violence", Stop));
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(site.Services.GetRequiredService<HomePartnership>().Id);
        var entry = await scope.ServiceProvider.GetRequiredService<PartnershipDb>().Set<AuditEntry>().SingleAsync(e => e.Act == AuditAct.Withdrew, Stop);
        Assert.Contains(entry.ReadChanges(), change => change is { Field: "Because", To: "A map showed one <house>." });
    }

    /// <summary>Somebody publishes from the command line while the text cannot be built: what readers have is what was published last.</summary>
    [Fact]
    public async Task Edition_PublishedElsewhereWhileTheTextIsBroken_IsRead()
    {
        await using var site = await EmptySite.StartAsync(text: "# Violence\n\nA quiet year for lamplighters.");
        using var nobody = Session.Anonymous(site.Address);
        var elsewhere = new EditionShelf(site.Folder, TimeProvider.System);
        await WriteAsync(site, "{{ 'nothing' | value: 'At all' }}");
        var shelf = site.Services.GetRequiredService<EditionShelf>();
        shelf.Renew();
        Assert.NotNull(shelf.Problem);
        await WriteAsync(site, "A quiet year for lamplighters.");
        Assert.True(elsewhere.Publish(elsewhere.Current.Draft.Text));
        await WriteAsync(site, "{{ 'nothing' | value: 'At all' }}");
        shelf.Renew();
        Assert.NotNull(shelf.Problem);
        Assert.Contains("lamplighters", await nobody.Client.GetStringAsync("/assessment/violence", Stop));
    }

    /// <summary>A pack that everybody may read can hold the public edition only once everybody may read that.</summary>
    [Fact]
    public async Task Paper_OfThePublicEdition_IsMadeOfWhatIsPublished()
    {
        await using var site = await EmptySite.StartAsync(text: "# Violence\n\nA quiet year for lamplighters.");
        using var officer = await site.BeginAsync();
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(site.Services.GetRequiredService<HomePartnership>().Id);
        var source = scope.ServiceProvider.GetRequiredService<PaperSources>().Find("assessment")!;
        var meeting = new Meeting { Key = "board", Title = "Board", GroupId = Guid.Empty, Date = new DateOnly(2026, 12, 1), Starts = new TimeOnly(10, 0), Place = "Hall" };
        Assert.Null(await source.Make(meeting));
        Assert.Equal(HttpStatusCode.Found, (await officer.PostAsync(Page)).StatusCode);
        Assert.Same(site.Services.GetRequiredService<EditionShelf>().Current.Published.Document, await source.Make(meeting));
    }

    /// <returns>The page to publish it, as it was before the next change: it shows what there is to publish now, not a second ago.</returns>
    private static async Task<string> Changed(EmptySite site, Session officer, string who)
    {
        await WriteAsync(site, $"A quiet year for {who}.");
        return await officer.Client.GetStringAsync(Page, Stop);
    }

    private static async Task WriteAsync(EmptySite site, string text)
    {
        var file = Path.Combine(site.Folder, "assessment", "assessment.md");
        var front = (await File.ReadAllTextAsync(file, Stop)).Split("---")[1];
        await File.WriteAllTextAsync(file, $"---{front}---\n\n# Violence\n\n{text}\n", Stop);
    }
}
