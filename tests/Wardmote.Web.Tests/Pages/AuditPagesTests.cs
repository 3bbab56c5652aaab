using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Database;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Tests.Pages;

/// <summary>What is written down of signing in and reading, and how it is read and taken out.</summary>
public sealed class AuditPagesTests(Site site)
{
    [Fact]
    public async Task Audit_OfAChange_SaysWhoAndFromWhatToWhat()
    {
        var officer = await site.As(Role.Officer);
        await officer.PostAsync("/partners/add", ("Form.Name", "Audited trust"), ("Form.Standing", "Invited"));
        await officer.PostAsync("/partners/audited-trust/change", ("Form.Name", "Audited charity"), ("Form.Standing", "Invited"));

        var page = await site.Read("/audit?kind=organisation&by=officer&act=Changed", Role.Officer);
        Assert.Contains("<a class=\"govuk-link\" href=\"/partners/audited-trust\">Organisation audited-trust</a>", page);
        Assert.Contains("from Audited trust to Audited charity", page);
        Assert.Contains("Officer, Fenbridge Council", page);
    }

    [Fact]
    public async Task Audit_WithADateThatIsNone_SaysSoAndShowsNothing()
    {
        var page = await site.Read("/audit?From.Day=31&From.Month=2&From.Year=2026", Role.Officer);
        Assert.Contains("<a href=\"#From\">From must be a real date, such as 27 3 2026</a>", page);
        Assert.Contains("No entry is like this", page);
    }

    [Fact]
    public async Task Export_AsJson_HoldsWhatEachHashCovers()
    {
        await using var taken = await (await site.As(Role.Chair)).Client.GetStreamAsync("/audit/export/json?kind=membership", Stop);
        var entries = await JsonSerializer.DeserializeAsync<List<JsonElement>>(taken, cancellationToken: Stop);
        Assert.NotEmpty(entries!);
        Assert.All(entries!, e => Assert.StartsWith("membership:", e.GetProperty("item").GetString(), StringComparison.Ordinal));
        var some = entries![0];
        string Told(string name) => some.GetProperty(name).ValueKind == JsonValueKind.Number ? some.GetProperty(name).GetRawText() : some.GetProperty(name).GetString() ?? "";
        string[] covered = [Told("previousHash"), Told("partnership"), Told("number"), Told("at"), Told("account"), Told("by"), Told("act"), Told("item"), Told("changes")];
        Assert.Equal(Told("hash"), Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(covered))));
    }

    [Fact]
    public async Task Export_AsCsv_HoldsLongTextsAndNothingThatASpreadsheetTakesForAFormula()
    {
        var officer = await site.As(Role.Officer);
        await officer.PostAsync("/partners/add", ("Form.Name", "=1+1 trust"), ("Form.Standing", "Invited"));
        var terms = new string('t', 20_000);
        await officer.PostAsync("/partners/groups/tasks/terms/add", ("Form.Text", terms), ("Form.From.Day", "1"), ("Form.From.Month", "4"), ("Form.From.Year", "2020"));
        var csv = await officer.Client.GetStringAsync("/audit/export/csv", Stop);
        Assert.StartsWith("Number,At (UTC),By,Account,Act,Item,Changes,Previous hash,Hash\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("Name: =1+1 trust", csv);
        Assert.Contains(terms, csv);
        Assert.DoesNotContain(",=", csv);
        Assert.DoesNotContain(",\"=", csv);
    }

    [Fact]
    public async Task Check_OfAnAuditThatIsWhole_SaysSoAndFindsAHash()
    {
        var last = await LastAsync(_ => true);
        var page = await site.Read("/audit/check?noted=" + last.Hash, Role.Officer);
        Assert.Contains("entries are whole", page);
        Assert.Contains($"the hash of entry {last.Number:N0}", page);
        Assert.Contains("No entry has this hash", await site.Read("/audit/check?noted=cut-off", Role.Officer));
    }

    [Fact]
    public async Task SignIn_Refused_IsWrittenDownWithoutThePasswordOrAStrangersAddress()
    {
        using var anonymous = Session.Anonymous(site.Address);
        await anonymous.PostAsync("/accounts/sign-in", ("Form.Email", Members.EmailOf(Role.CaseWorker)), ("Form.Password", "open sesame please"));
        var known = await LastAsync(e => e.Act == AuditAct.SignInFailed);
        Assert.Equal(("membership:case-worker", "Public"), (known.Item, known.By));
        Assert.Contains("The password was wrong", known.Changes);
        Assert.DoesNotContain("sesame", known.Changes);

        await anonymous.PostAsync("/accounts/sign-in", ("Form.Email", "somebody@elsewhere.example"), ("Form.Password", "open sesame please"));
        var unknown = await LastAsync(e => e.Item == "sign-in:unknown");
        Assert.DoesNotContain("elsewhere", unknown.Changes);
        Assert.True(unknown.Number > known.Number);
    }

    [Fact]
    public async Task SignIn_WrongUntilLocked_IsWrittenDownAsALockOutOnce()
    {
        var email = await AddReaderAsync("audit.locked");
        using var stranger = Session.Anonymous(site.Address);
        for (var tries = 0; tries < 6; tries++)
        {
            await stranger.PostAsync("/accounts/sign-in", ("Form.Email", email), ("Form.Password", "not this one"));
        }

        var written = await AllAsync(e => e.Item == "membership:audit.locked" && (e.Act == AuditAct.LockedOut || e.Act == AuditAct.SignInFailed));
        Assert.Equal(6, written.Count(e => e.Act == AuditAct.SignInFailed));
        Assert.Single(written, e => e.Act == AuditAct.LockedOut);
        Assert.Contains("The account is locked", written[^1].Changes);
    }

    [Fact]
    public async Task Assessment_ReadRestricted_IsWrittenDownOnceForEachSession()
    {
        using var first = await Session.SignInAsync(site.Address, Role.LeadOfficer);
        var before = (await AllAsync(IsReading)).Count;
        await first.Client.GetStringAsync("/assessment/violence", Stop);
        await first.Client.GetStringAsync("/figures/callouts", Stop);
        Assert.Equal(before + 1, (await AllAsync(IsReading)).Count);

        using var second = await Session.SignInAsync(site.Address, Role.LeadOfficer);
        Assert.Equal(HttpStatusCode.NotFound, (await second.Client.GetAsync("/assessment/no-such-topic", Stop)).StatusCode);
        Assert.Equal(before + 1, (await AllAsync(IsReading)).Count);
        await second.Client.GetStringAsync("/assessment", Stop);
        Assert.Equal(before + 2, (await AllAsync(IsReading)).Count);

        static bool IsReading(AuditEntry entry) => entry is { Act: AuditAct.Saw, Item: "assessment:restricted", By: "Lead officer, Fenbridge Council" };
    }

    [Fact]
    public async Task Download_OfTheRestrictedEdition_IsWrittenDownByFileAndThatOfThePublicOneIsNot()
    {
        var before = (await AllAsync(IsTaking)).Count;
        await site.Client.GetByteArrayAsync("/downloads/tables.xlsx", Stop);
        using var reader = await Session.SignInAsync(site.Address, Role.Reader);
        await reader.Client.GetByteArrayAsync("/downloads/tables.xlsx", Stop);
        Assert.Equal(before, (await AllAsync(IsTaking)).Count);

        await (await site.As(Role.Chair)).Client.GetByteArrayAsync("/downloads/tables.xlsx", Stop);
        var taken = await AllAsync(IsTaking);
        Assert.Equal(before + 1, taken.Count);
        Assert.Contains("tables.xlsx", taken[^1].Changes);
        Assert.Equal("Chair, Fenbridge Council", taken[^1].By);

        static bool IsTaking(AuditEntry entry) => entry is { Act: AuditAct.Downloaded, Item: "assessment:restricted", By: "Chair, Fenbridge Council" or "Reader, Fenbridge Council" or "Public" };
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<string> AddReaderAsync(string key)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = Open(scope);
        var (account, council) = (Account.For($"{key}@fenbridge.example"), await db.Set<Wardmote.Partnership.Partners.Organisation>().FirstAsync(o => o.Key == "council", Stop));
        var person = new Wardmote.Partnership.Partners.Person { Key = key, OrganisationId = council.Id, Post = key };
        db.AddRange(account, person, new Membership { Key = key, AccountId = account.Id, PersonId = person.Id, Roles = Role.Reader });
        await db.SaveChangesAsync(Stop);
        return account.Email!;
    }

    private async Task<List<AuditEntry>> AllAsync(Func<AuditEntry, bool> wanted)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return [.. (await Open(scope).Set<AuditEntry>().AsNoTracking().OrderBy(e => e.Number).ToListAsync(Stop)).Where(wanted)];
    }

    private async Task<AuditEntry> LastAsync(Func<AuditEntry, bool> wanted) => (await AllAsync(wanted))[^1];

    private static PartnershipDb Open(AsyncServiceScope scope)
    {
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(scope.ServiceProvider.GetRequiredService<HomePartnership>().Id);
        return scope.ServiceProvider.GetRequiredService<PartnershipDb>();
    }
}
