using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Database;
using Wardmote.Web.Accounts;
using Wardmote.Web.Tests.Journeys;

namespace Wardmote.Web.Tests.Security;

/// <summary>
/// Every page, form, download and address of the program, tried by nobody, by each role, and by members of another partnership.
/// The addresses are those that the program itself knows, and those that an officer reaches link by link: a new page is tried
/// without a word here.
/// </summary>
[Collection(nameof(DemonstrationSite))]
public sealed partial class EveryEndpointTests(DemonstrationSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IReadOnlyList<RouteEndpoint> Endpoints => [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Endpoints_OfTheProgram_AreEachOpenedOrClosedOnPurpose() => Assert.All(Endpoints, endpoint =>
        Assert.True(IsOpen(endpoint) || endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null, $"{endpoint.RoutePattern.RawText} says neither who may enter nor that everybody may."));

    [Fact]
    public async Task ClosedAddresses_WithoutSigningIn_LeadToThePageToSignIn()
    {
        using var anonymous = Session.Anonymous(site.Address);
        var wrong = new List<string>();
        foreach (var endpoint in Endpoints.Where(e => !IsOpen(e)))
        {
            foreach (var method in Methods(endpoint))
            {
                var answer = await Send(anonymous.Client, method, AddressOf(endpoint));
                if (answer.StatusCode != HttpStatusCode.Found || !answer.Headers.Location!.ToString().Contains("/accounts/sign-in", StringComparison.Ordinal))
                {
                    wrong.Add($"{method} {endpoint.RoutePattern.RawText} answers {(int)answer.StatusCode}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    public static TheoryData<Role> EachRole => [.. Roles.All];

    [Theory]
    [MemberData(nameof(EachRole))]
    public async Task ClosedAddresses_AskedByARole_AnswerAsTheTableOfRightsSays(Role role)
    {
        using var member = await site.As(role);
        var wrong = new List<string>();
        foreach (var endpoint in Endpoints.Where(e => !IsOpen(e)))
        {
            var needed = Needed(endpoint);
            foreach (var method in Methods(endpoint))
            {
                var answer = await Send(member.Client, method, AddressOf(endpoint));
                var refused = answer.StatusCode == HttpStatusCode.Forbidden;
                if (answer.StatusCode >= HttpStatusCode.InternalServerError
                    || (needed.Any(right => !RightsTable.Allow(role, right)) && !refused)
                    || (method == HttpMethod.Post && answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found && !AddressOf(endpoint).EndsWith("sign-out", StringComparison.Ordinal)))
                {
                    wrong.Add($"{method} {endpoint.RoutePattern.RawText} answers {(int)answer.StatusCode}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>With every form that an officer is shown, its token taken from the stranger's own page, so that only what is tried here stands in the way.</summary>
    [Fact]
    public async Task ThingsOfAPartnership_AskedForByMembersOfAnother_AreNeitherShownNorChanged()
    {
        using var officer = await site.As(Role.Officer);
        var reached = await Walk(officer);
        var secrets = await SecretsAsync();
        var before = await LastAudit();
        var wrong = new List<string>();
        foreach (var role in new[] { Role.Officer, Role.Chair, Role.Analyst })
        {
            using var stranger = await site.AsStranger(role);
            var token = Token(await stranger.Client.GetStringAsync("/accounts", Stop));
            foreach (var address in reached)
            {
                foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
                {
                    var answer = await Send(stranger.Client, method, address, token);
                    var said = await answer.Content.ReadAsStringAsync(Stop);
                    if (secrets.FirstOrDefault(secret => said.Contains(secret, StringComparison.Ordinal)) is { } secret)
                    {
                        wrong.Add($"{method} {address} shows the stranger ({role}) '{secret}'");
                    }
                }
            }
        }

        Assert.True(reached.Count > 20, $"Only {reached.Count} addresses were reached.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await LastAudit());
    }

    /// <summary>Closed addresses that the officer reaches by links, from the first page on.</summary>
    private async Task<IReadOnlyList<string>> Walk(Session officer)
    {
        var (seen, waiting, closed) = (new HashSet<string> { "/" }, new Queue<string>(["/"]), new List<string>());
        using var anonymous = Session.Anonymous(site.Address);
        while (waiting.TryDequeue(out var address))
        {
            var isClosed = (await anonymous.Client.GetAsync(address, Stop)).StatusCode == HttpStatusCode.Found;
            if (isClosed)
            {
                closed.Add(address);
            }

            // What is open leads to thousands of figures; closed pages are reached from the navigation and from each other.
            if (!isClosed && address != "/")
            {
                continue;
            }

            var answer = await officer.Client.GetAsync(address, Stop);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                foreach (var link in PageLinks.In(await answer.Content.ReadAsStringAsync(Stop)).Where(seen.Add))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return closed;
    }

    /// <summary>
    /// Names and texts of the demonstration's records that no page of another partnership may show: all but those that the other's
    /// own pages have, because the program itself says them.
    /// </summary>
    private async Task<IReadOnlyList<string>> SecretsAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var home = scope.ServiceProvider.GetRequiredService<HomePartnership>();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(home.Id);
        var db = scope.ServiceProvider.GetRequiredService<PartnershipDb>();
        var words = new HashSet<string>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(PartnershipRecord).IsAssignableFrom(t.ClrType) && t.BaseType is null))
        {
            var all = (IQueryable<PartnershipRecord>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, null)!;
            foreach (var record in await all.ToListAsync(Stop))
            {
                words.UnionWith(db.Entry(record).Properties.Where(p => p.Metadata.ClrType == typeof(string)).Select(p => p.CurrentValue).OfType<string>());
            }
        }

        // What the stranger is shown of their own partnership are words of the program, and of what they may see.
        using var stranger = await site.AsStranger(Role.Officer);
        var token = Token(await stranger.Client.GetStringAsync("/accounts", Stop));
        var known = new List<string>();
        foreach (var address in await Walk(stranger))
        {
            known.Add(await (await Send(stranger.Client, HttpMethod.Get, address)).Content.ReadAsStringAsync(Stop));
            known.Add(await (await Send(stranger.Client, HttpMethod.Post, address, token)).Content.ReadAsStringAsync(Stop));
        }

        return [.. words.Where(word => word.Length >= 12 && word.Contains(' ', StringComparison.Ordinal) && !known.Any(page => page.Contains(word, StringComparison.Ordinal)))];
    }

    private async Task<string> LastAudit()
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Program(scope.ServiceProvider.GetRequiredService<HomePartnership>().Id);
        return (await scope.ServiceProvider.GetRequiredService<PartnershipDb>().Set<AuditEntry>().OrderByDescending(e => e.Number).FirstAsync(Stop)).Hash;
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string address, string? token = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent(token is null ? [] : [new("__RequestVerificationToken", token)]);
        }

        return await client.SendAsync(request, Stop);
    }

    private static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>A page answers to both, whatever its handlers are called.</summary>
    private static IEnumerable<HttpMethod> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Select(method => new HttpMethod(method)) ?? [HttpMethod.Get, HttpMethod.Post];

    private static IReadOnlyList<Right> Needed(RouteEndpoint endpoint) =>
        [.. endpoint.Metadata.OfType<RequiresAttribute>().Select(r => r.Right), .. endpoint.Metadata.OfType<RequiresOfHomeAttribute>().Select(r => r.Right)];

    /// <summary>The address with something in the place of every name; who may not enter is told so before it is looked for.</summary>
    private static string AddressOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => Something(parameter),
            _ => "1",
        }))));

    /// <summary>What a parameter takes: the first of its choices, an id, or anything.</summary>
    private static string Something(RoutePatternParameterPart parameter)
    {
        var kind = parameter.ParameterPolicies.Select(policy => policy.Content).OfType<string>().FirstOrDefault() ?? "";
        return Choices().Match(kind) is { Success: true } choice ? choice.Groups[1].Value : kind == "guid" ? Guid.Empty.ToString() : "1";
    }

    [GeneratedRegex(@"^regex\(\^\(([^|)]*)")]
    private static partial Regex Choices();

    private static string Token(string page) =>
        Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]*)\"").Groups[1].Value;
}
