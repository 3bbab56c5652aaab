using System.Net;
using System.Text.RegularExpressions;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests.Pages;

/// <summary>Minutes over HTTP: written, agreed by the next meeting with a correction, published.</summary>
public sealed class MinutesPagesTests(Site site)
{
    [Fact]
    public async Task Minutes_FromTheFirstNoteToPublication_GoTheirWay()
    {
        var (first, next) = (await MeetingDesk.AddAsync(site), await MeetingDesk.AddAsync(site));
        await first.AddItemAsync("Burglary");
        await first.AddItemAsync("A case", ("Form.ExemptBecause", "It names a family"));
        await first.ComeAsync();
        MeetingDesk.Went(await first.WriteAsync("burglary", "note", "Burglary has fallen."));
        MeetingDesk.Went(await first.WriteAsync("burglary", "decision", "It stays a priority.", ("Form.Votes[0].Organisation", "Fenbridge Council"), ("Form.Votes[0].Choice", "For")));
        MeetingDesk.Went(await first.WriteAsync("burglary", "promise", "Send the figures.", ("Form.Owner", "lead-officer"), ("Form.Due.Day", "1"), ("Form.Due.Month", "2"), ("Form.Due.Year", "2030")));
        MeetingDesk.Went(await first.WriteAsync("a-case", "note", "The family moves away."));

        var draft = await site.Read(first.Path + "/minutes", Role.Chair);
        Assert.Contains("1 for, 0 against, 0 abstained: carried.", draft);
        Assert.Contains("The family moves away.", draft);
        Assert.DoesNotContain("The family moves away.", await site.Read(first.Path + "/minutes", Role.Reader));
        Assert.Contains("Send the figures.", await site.Read(next.Path, Role.Reader));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(first.Path + "/minutes", TestContext.Current.CancellationToken)).StatusCode);

        await next.ComeAsync();
        var form = await site.Read(first.Path + "/agree", Role.Officer);
        var correction = Regex.Match(form, "name=\"(Form\\.Corrections\\[\\d+\\]\\.Text)\"[^>]*>\\s*Burglary has fallen\\.").Groups[1].Value;
        var texts = Regex.Matches(form, "name=\"(Form\\.Corrections\\[\\d+\\]\\.Text)\"[^>]*>\\s*([^<]*)</textarea>").Select(m => (m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));
        (string, string)[] fields = [("Form.By", next.Key), .. texts.Select(t => t.Item1 == correction ? (t.Item1, "Burglary has fallen by a tenth.") : t)];
        var hidden = Regex.Matches(form, "name=\"(Form\\.Corrections\\[\\d+\\]\\.Entry)\" value=\"([^\"]*)\"").Select(m => (m.Groups[1].Value, m.Groups[2].Value));
        MeetingDesk.Went(await (await site.As(Role.Officer)).PostAsync(first.Path + "/agree", form, [.. fields, .. hidden]));
        Assert.Contains("were agreed as a correct record, as corrected.", await site.Read(next.Path + "/minutes", Role.Reader));

        MeetingDesk.Went(await (await site.As(Role.Officer)).PostAsync(first.Path + "/minutes?handler=Publish", await site.Read(first.Path + "/minutes", Role.Officer)));
        var published = await site.Read(first.Path + "/minutes");
        Assert.Contains("Burglary has fallen by a tenth.", published);
        Assert.Contains("Part of the minutes of this item is not for publication: It names a family.", published);
        Assert.DoesNotContain("The family moves away.", published);
        Assert.Contains(first.Key, await site.Read("/meetings"));
        var late = await (await site.As(Role.Officer)).Client.GetAsync(first.Item("burglary") + "/write", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Fact]
    public async Task Promise_ClosedByWhoeverMadeIt_IsDone()
    {
        var desk = await MeetingDesk.AddAsync(site);
        await desk.ComeAsync();
        MeetingDesk.Went(await desk.WriteAsync("declarations-of-interest", "promise", "Write to the school.", ("Form.Owner", "lead-officer"), ("Form.Due.Day", "1"), ("Form.Due.Month", "2"), ("Form.Due.Year", "2030")));
        var promise = $"/meetings/promises/{desk.Key}.2.1";
        Assert.DoesNotContain("Close it", await site.Read(promise, Role.Reader));
        MeetingDesk.Went(await (await site.As(Role.LeadOfficer)).PostAsync(promise, ("Form.How", "Done"), ("Form.Outcome", "The school has answered.")));
        Assert.Contains("Done on", await site.Read(promise, Role.Reader));
        var refused = await (await site.As(Role.Reader)).PostAsync(promise, await site.Read("/calendar", Role.Reader), ("Form.How", "Done"), ("Form.Outcome", "Me too."));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Entry_ChangedByTwoAtOnce_AsksTheSecondWhichToKeep()
    {
        var desk = await MeetingDesk.AddAsync(site);
        MeetingDesk.Went(await desk.WriteAsync("declarations-of-interest", "note", "There were none."));
        var change = $"/meetings/entries/{desk.Key}.2.1/change";
        var shown = await site.Read(change, Role.Officer);
        MeetingDesk.Went(await desk.Post(change, ("Form.Text", "There was one.")));
        var late = await (await site.As(Role.Officer)).PostAsync(change, shown, ("Form.Text", "There were two."));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Theirs: <strong>There was one.</strong>", await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
