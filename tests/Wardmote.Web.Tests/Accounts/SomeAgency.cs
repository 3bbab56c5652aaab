using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Wardmote.Web.Tests.Accounts;

/// <summary>
/// An agency's own sign-in, on a port of this machine: discovery, keys, authorisation with PKCE, tokens that are signed, user info
/// (OpenID Connect Core 1.0, section 3.1). Whoever comes is signed in at once, as the test says who they are.
/// </summary>
internal sealed class SomeAgency : IAsyncDisposable
{
    public const string Client = "wardmote";

    public const string Secret = "a secret of the tests alone";

    private readonly RSA rsa = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, Person Who)> codes = [];
    private WebApplication? app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Whoever sits before the browser.</summary>
    public Person Who { get; set; } = new("1", "reader@fenshire.example", null);

    /// <summary>Signs with a key that nobody knows, as somebody would who is not the agency.</summary>
    public bool Forges { get; set; }

    public static async Task<SomeAgency> StartAsync()
    {
        var agency = new SomeAgency();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = agency.app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = agency.Address.ToString().TrimEnd('/'),
            authorization_endpoint = new Uri(agency.Address, "authorize"),
            token_endpoint = new Uri(agency.Address, "token"),
            userinfo_endpoint = new Uri(agency.Address, "userinfo"),
            jwks_uri = new Uri(agency.Address, "keys"),
        }));
        app.MapGet("/keys", () =>
        {
            var key = agency.rsa.ExportParameters(false);
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "1", alg = "RS256", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) } } });
        });
        app.MapGet("/authorize", (string client_id, string redirect_uri, string state, string nonce, string code_challenge) =>
        {
            Assert.Equal(Client, client_id);
            var code = Guid.NewGuid().ToString("N");
            agency.codes[code] = (nonce, code_challenge, agency.Who);
            return Results.Redirect($"{redirect_uri}?code={code}&state={Uri.EscapeDataString(state)}");
        });
        app.MapPost("/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
            return form["client_secret"] == Secret && agency.codes.TryRemove(form["code"].ToString(), out var held) && held.Challenge == challenge
                ? Results.Json(new { access_token = held.Who.Subject, token_type = "Bearer", expires_in = 60, id_token = agency.Token(held.Nonce, held.Who) })
                : Results.BadRequest(new { error = "invalid_grant" });
        });
        app.MapGet("/userinfo", () => Results.Json(agency.Who.Verified is { } verified
            ? new Dictionary<string, object> { ["sub"] = agency.Who.Subject, ["email"] = agency.Who.Email, ["email_verified"] = verified }
            : new Dictionary<string, object> { ["sub"] = agency.Who.Subject, ["email"] = agency.Who.Email }));
        await app.StartAsync(TestContext.Current.CancellationToken);
        agency.Address = new Uri(app.Urls.First());
        return agency;
    }

    /// <summary>What stands in <c>sign-in.yaml</c>.</summary>
    public string Written => $"""
        agencies:
          - key: police
            name: Fenshire Police
            authority: {Address}
            client-id: {Client}
            secret-variable: FENSHIRE_SECRET
            domains: [fenshire.example]

        """;

    public async ValueTask DisposeAsync()
    {
        // What is still being done in the background is finished first.
        await app!.StopAsync();
        await app.DisposeAsync();
        rsa.Dispose();
    }

    private string Token(string nonce, Person who)
    {
        using var other = RSA.Create(2048);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address.ToString().TrimEnd('/'),
            Audience = Client,
            Expires = DateTime.UtcNow.AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = who.Subject, ["nonce"] = nonce },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(Forges ? other.ExportParameters(true) : rsa.ExportParameters(true)) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
    }

    internal sealed record Person(string Subject, string Email, bool? Verified);
}
