using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Tests;

/// <summary>Somebody who is signed in, over HTTP or in a browser.</summary>
public sealed partial class Session : IDisposable
{
    private readonly CookieContainer cookies = new();

    private Session(Uri address)
    {
        Address = address;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };
    }

    public Uri Address { get; }

    /// <summary>Follows no redirect, so that a test can see it.</summary>
    public HttpClient Client { get; }

    /// <summary>Somebody who has not signed in yet.</summary>
    public static Session Anonymous(Uri address) => new(address);

    public static Task<Session> SignInAsync(Uri address, Role role) => SignInAsync(address, Members.EmailOf(role), Members.Password);

    public static async Task<Session> SignInAsync(Uri address, string email, string password)
    {
        var session = new Session(address);
        var answer = await session.PostAsync("/accounts/sign-in", ("Form.Email", email), ("Form.Password", password));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return session;
    }

    /// <summary>Posts the form of a page as a browser would: its hidden fields go with it unless they are among the fields given.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var page = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        return await PostAsync(path, await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), fields);
    }

    /// <summary>Posts a form as a page that was read before has it.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, string page, params IReadOnlyList<(string Name, string Value)> fields)
    {
        return Client.PostAsync(path, new FormUrlEncodedContent(Sent(page, fields)), TestContext.Current.CancellationToken);
    }

    private static IEnumerable<KeyValuePair<string, string>> Sent(string page, IReadOnlyList<(string Name, string Value)> fields)
    {
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..];
        var hidden = Hidden().Matches(main)
            .Select(input => (Name: Attribute(input.Value, "name"), Value: Attribute(input.Value, "value")))
            .Where(field => fields.All(f => f.Name != field.Name))
            .DistinctBy(field => field.Name);
        return hidden.Concat(fields).Select(f => KeyValuePair.Create(f.Name, f.Value));
    }

    /// <summary>Posts the form of a page together with a file.</summary>
    public async Task<HttpResponseMessage> PostFileAsync(string path, string field, string name, byte[] bytes, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var page = await Client.GetStringAsync(path, TestContext.Current.CancellationToken);
        using var form = new MultipartFormDataContent();
        foreach (var (key, value) in Sent(page, fields))
        {
            form.Add(new StringContent(value), key);
        }

        form.Add(new ByteArrayContent(bytes), field, name);
        return await Client.PostAsync(path, form, TestContext.Current.CancellationToken);
    }

    /// <summary>The same person in a browser.</summary>
    public BrowserNewContextOptions In(BrowserNewContextOptions manner) => new(manner)
    {
        StorageState = JsonSerializer.Serialize(new
        {
            cookies = cookies.GetAllCookies().Select(c => new { name = c.Name, value = c.Value, domain = Address.Host, path = "/", expires = -1, httpOnly = c.HttpOnly, secure = c.Secure, sameSite = "Lax" }),
            origins = Array.Empty<object>(),
        }),
    };

    public void Dispose() => Client.Dispose();

    private static string Attribute(string input, string name) => WebUtility.HtmlDecode(Regex.Match(input, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
