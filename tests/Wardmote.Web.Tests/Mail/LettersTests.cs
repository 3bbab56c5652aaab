using System.Net;
using System.Text.RegularExpressions;
using MimeKit;
using Wardmote.Partnership.Accounts;
using Wardmote.Web.Tests.Pages;

namespace Wardmote.Web.Tests.Mail;

/// <summary>Letters of meetings and of the plan, from the button that sends them to the page that their link opens. No mail server is named, so they lie in the folder.</summary>
public sealed partial class LettersTests(Site site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notice_SentByEmail_LeadsWhoeverSitsThereToTheMeeting()
    {
        var desk = await MeetingDesk.AddAsync(site);
        MeetingDesk.Went(await desk.Post(desk.Path + "/call", ("Form.Send", "yes")));
        foreach (var role in new[] { Role.BoardMember, Role.Chair })
        {
            var letter = await LetterAsync(Members.EmailOf(role), desk.Key);
            Assert.StartsWith("Notice of meeting: Board,", letter.Subject, StringComparison.Ordinal);
            Assert.Equal(desk.Path, LinkIn(letter).AbsolutePath);
            Assert.Contains("Town hall", await site.Read(LinkIn(letter).PathAndQuery, role));
        }
    }

    [Fact]
    public async Task LinkToReport_SentByEmail_LetsALeadOfficerReportWithoutSigningIn()
    {
        var officer = await site.As(Role.Officer);
        const string Requests = "/plan/2018-19/requests";
        var page = await officer.Client.GetStringAsync(Requests + "?quarter=2", Stop);
        var sent = await officer.PostAsync(Requests + "?handler=Send", page, ("person", "lead-officer"), ("quarter", "2"));
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        Assert.Contains("was put into the folder", await officer.Client.GetStringAsync(Requests + "?quarter=2", Stop));

        var link = LinkIn(await LetterAsync(Members.EmailOf(Role.LeadOfficer), "/report-progress/")).PathAndQuery;
        using var lead = Session.Anonymous(site.Address);
        var form = await lead.Client.GetStringAsync(link, Stop);
        var field = Progress().Match(form).Groups[1].Value;
        Assert.Equal(HttpStatusCode.Found, (await lead.PostAsync(link, form, (field, "Two streets were lit."))).StatusCode);

        var action = await site.Read("/plan/actions/2018-19-1.1", Role.Reader);
        Assert.Contains("Two streets were lit.", action);
        Assert.Contains("by an e-mailed link", action);
        Assert.Equal(HttpStatusCode.Found, (await lead.Client.GetAsync("/plan", Stop)).StatusCode);
    }

    /// <summary>The letter to somebody that holds some words; what is written after an answer has gone out may lie there a moment later.</summary>
    private async Task<MimeMessage> LetterAsync(string to, string words)
    {
        var folder = Path.Combine(site.Folder, "mail");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        while (true)
        {
            var letters = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml").Select(file => MimeMessage.Load(file, patience.Token)) : [];
            if (letters.FirstOrDefault(letter => letter.To.Mailboxes.Single().Address == to && letter.TextBody!.Contains(words, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Delay(100, patience.Token);
        }
    }

    private static Uri LinkIn(MimeMessage letter) => new(Link().Match(letter.TextBody!).Value);

    [GeneratedRegex("https?://\\S+")]
    private static partial Regex Link();

    [GeneratedRegex("<textarea[^>]* name=\"([^\"]*2018-19-1\\.1/progress)\"")]
    private static partial Regex Progress();
}
