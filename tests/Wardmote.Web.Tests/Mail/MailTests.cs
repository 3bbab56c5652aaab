using System.Net;
using System.Text.RegularExpressions;
using MimeKit;
using Wardmote.Web.Mail;

namespace Wardmote.Web.Tests.Mail;

/// <summary>Letters over real SMTP, and in the folder where no server is named.</summary>
public sealed partial class MailTests
{
    [Theory]
    [InlineData("smtp://mail.example.org", "mail.example.org", 587, false, null, null)]
    [InlineData("smtps://mail.example.org", "mail.example.org", 465, true, null, null)]
    [InlineData("smtp://csp%40example.org:p%3Aw%2F1@mail.example.org:2525", "mail.example.org", 2525, false, "csp@example.org", "p:w/1")]
    public void Server_Written_IsReadWithItsPortAndPassword(string written, string host, int port, bool encrypted, string? user, string? password) =>
        Assert.Equal(new SmtpServer { Host = host, Port = port, BeginsEncrypted = encrypted, User = user, Password = password }, SmtpServer.Read(written));

    [Theory]
    [InlineData("mail.example.org")]
    [InlineData("https://mail.example.org")]
    [InlineData("smtp://mail.example.org/path")]
    [InlineData("smtp://")]
    public void Server_WrittenOtherwise_IsNone(string written) => Assert.Null(SmtpServer.Read(written));

    [Fact]
    public async Task Invitation_Sent_HoldsALinkThatSetsThePassword()
    {
        await using var server = new SmtpListener();
        await using var site = await EmptySite.StartAsync(usual => usual with { Smtp = SmtpServer.Read($"smtp://csp:secret@127.0.0.1:{server.Port}"), MailFrom = "csp@fenbridge.example" });
        using var officer = await site.BeginAsync();
        Assert.Equal("Your password was changed", (await server.NextAsync()).Subject);
        var member = (await officer.PostAsync("/accounts/members/invite", ("Form.Email", "reader@fenbridge.example"), ("Form.Person", "partnership-officer-fenbridge-council"), ("Form.Roles", "Reader"))).Headers.Location!.ToString();
        await officer.PostAsync(member + "?handler=Send", await officer.Client.GetStringAsync(member, Stop));
        Assert.Contains("The link was sent to reader@fenbridge.example.", await officer.Client.GetStringAsync(member, Stop));

        var letter = await server.NextAsync();
        Assert.Equal(("reader@fenbridge.example", "csp@fenbridge.example", "\0csp\0secret"), (letter.To.Mailboxes.Single().Address, letter.From.Mailboxes.Single().Address, server.Credentials));
        using var reader = Session.Anonymous(site.Address);
        var set = await reader.PostAsync(LinkIn(letter).PathAndQuery, ("Form.Password", "velvet-teapot-hedgehog"), ("Form.Again", "velvet-teapot-hedgehog"));
        Assert.Equal(HttpStatusCode.Found, set.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.Client.GetAsync("/partners", Stop)).StatusCode);
    }

    [Fact]
    public async Task ForgottenPassword_OfAnAccountAndOfNobody_IsAnsweredTheSameAndWrittenToTheAccountAlone()
    {
        await using var server = new SmtpListener();
        await using var site = await EmptySite.StartAsync(usual => usual with { Smtp = SmtpServer.Read($"smtp://127.0.0.1:{server.Port}"), Site = "https://safer.fenbridge.example/" });
        using var officer = await site.BeginAsync();
        await server.NextAsync();

        using var anybody = Session.Anonymous(site.Address);
        anybody.Client.DefaultRequestHeaders.Host = "evil.example";
        var nobody = await AskAsync(anybody, "nobody@fenbridge.example");
        var known = await AskAsync(anybody, EmptySite.Officer);
        Assert.Equal(nobody, known);
        // Asked again at once, there is no second letter.
        await AskAsync(anybody, EmptySite.Officer);

        var letter = await server.NextAsync();
        Assert.Equal(("Set a new password", EmptySite.Officer), (letter.Subject, letter.To.Mailboxes.Single().Address));
        Assert.Equal("safer.fenbridge.example", LinkIn(letter).Host);
        Assert.Null(server.Credentials);
        using var owner = Session.Anonymous(site.Address);
        await owner.PostAsync(LinkIn(letter).PathAndQuery, ("Form.Password", "velvet-teapot-hedgehog"), ("Form.Again", "velvet-teapot-hedgehog"));
        Assert.Equal("Your password was changed", (await server.NextAsync()).Subject);
        Assert.Equal(HttpStatusCode.Found, (await officer.Client.GetAsync("/accounts", Stop)).StatusCode);
    }

    [Fact]
    public async Task Letter_WithoutAServer_LiesInTheFolder()
    {
        await using var site = await EmptySite.StartAsync();
        using var officer = await site.BeginAsync();
        var member = (await officer.PostAsync("/accounts/members/invite", ("Form.Email", "reader@fenbridge.example"), ("Form.Person", "partnership-officer-fenbridge-council"), ("Form.Roles", "Reader"))).Headers.Location!.ToString();
        await officer.PostAsync(member + "?handler=Send", await officer.Client.GetStringAsync(member, Stop));
        Assert.Contains("was put into the folder", await officer.Client.GetStringAsync(member, Stop));

        var letters = Directory.GetFiles(Path.Combine(site.Folder, "mail"), "*.eml").Select(file => MimeMessage.Load(file)).ToList();
        var invitation = Assert.Single(letters, letter => letter.To.Mailboxes.Single().Address == "reader@fenbridge.example");
        Assert.StartsWith(site.Address.ToString(), LinkIn(invitation).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invitation_ThatTheServerRefuses_IsToldToTheOfficer()
    {
        await using var server = new SmtpListener { Refuses = "554 not today" };
        await using var site = await EmptySite.StartAsync(usual => usual with { Smtp = SmtpServer.Read($"smtp://127.0.0.1:{server.Port}") });
        using var officer = await site.BeginAsync();
        var member = "/accounts/members/partnership-officer-fenbridge-council";
        var refused = await officer.PostAsync(member + "?handler=Send", await officer.Client.GetStringAsync(member, Stop));
        Assert.Contains("The mail server 127.0.0.1 did not take it", await refused.Content.ReadAsStringAsync(Stop));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <returns>What the page says, without what differs from one form to the next.</returns>
    private static async Task<string> AskAsync(Session session, string email)
    {
        var answer = await session.PostAsync("/accounts/forgotten", ("Form.Email", email));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private static Uri LinkIn(MimeMessage letter) => new(Link().Match(letter.TextBody!).Value);

    [GeneratedRegex("https?://\\S+")]
    private static partial Regex Link();
}
