using Wardmote.Evidence.Datasets;
using Wardmote.Partnership;

namespace Wardmote.Web.Accounts.Agencies;

/// <summary>An organisation whose people sign in here by its own sign-in (OpenID Connect). Whoever runs the server names it in <c>sign-in.yaml</c>.</summary>
public sealed record Agency
{
    public required string Key { get; init; }

    /// <summary>"Fenshire Police".</summary>
    public required string Name { get; init; }

    /// <summary>Where its sign-in describes itself: "https://login.example.org/tenant/v2.0".</summary>
    public required Uri Authority { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    /// <summary>Which addresses it may speak for: those that end in one of these, and no other partner's.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    public string Scheme => "agency-" + Key;

    public bool SpeaksFor(string email) => Domains.Any(domain => email.EndsWith("@" + domain, StringComparison.OrdinalIgnoreCase));

    /// <summary>Those that the folder names; none where it has no <c>sign-in.yaml</c>.</summary>
    /// <param name="secretOf">What an environment variable holds: no secret stands in the file.</param>
    /// <exception cref="DefinitionException">The file cannot be read, or leaves something out.</exception>
    public static IReadOnlyList<Agency> In(string folder, Func<string, string?> secretOf)
    {
        var agencies = SignInFile.In(folder).Agencies.Select(written => Read(written, secretOf)).ToList();
        return agencies.GroupBy(a => a.Key).FirstOrDefault(same => same.Count() > 1) is { } twice ? throw SignInFile.Wrong($"the key {twice.Key} is there twice") : agencies;
    }

    private static Agency Read(Written written, Func<string, string?> secretOf)
    {
        var key = written.Key is { } said && Slug.IsValid(said) ? said : throw SignInFile.Wrong($"'{written.Key}' is no key for an agency. Use small letters, figures and hyphens");
        string Need(string? value, string what) => string.IsNullOrWhiteSpace(value) ? throw SignInFile.Wrong($"{what} of {key} is missing") : value;
        var variable = Need(written.SecretVariable, "secret-variable");
        return new Agency
        {
            Key = key,
            Name = Need(written.Name, "name"),
            Authority = Uri.TryCreate(Need(written.Authority, "authority"), UriKind.Absolute, out var authority) && (authority.Scheme == "https" || authority.IsLoopback)
                ? authority
                : throw SignInFile.Wrong($"authority of {key} must be an address that begins with https://"),
            ClientId = Need(written.ClientId, "client-id"),
            ClientSecret = secretOf(variable) is { Length: > 0 } secret ? secret : throw SignInFile.Wrong($"the environment has no {variable}, which is to hold the secret of {key}"),
            Domains = written.Domains.Count > 0 ? written.Domains : throw SignInFile.Wrong($"domains of {key} is missing: say which e-mail addresses it may speak for, such as police.example.org"),
        };
    }

    public sealed class Written
    {
        public string? Key { get; set; }

        public string? Name { get; set; }

        public string? Authority { get; set; }

        public string? ClientId { get; set; }

        /// <summary>The name of the environment variable that holds the secret.</summary>
        public string? SecretVariable { get; set; }

        public List<string> Domains { get; set; } = [];
    }
}
