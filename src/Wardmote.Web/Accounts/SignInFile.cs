using Wardmote.Evidence.Datasets;
using Wardmote.Web.Accounts.Agencies;

namespace Wardmote.Web.Accounts;

/// <summary><c>sign-in.yaml</c> in the partnership's folder, as whoever runs the server has written it: other ways to sign in than a password.</summary>
public sealed class SignInFile
{
    private const string Name = "sign-in.yaml";

    public List<Agency.Written> Agencies { get; set; } = [];

    public WrittenPasskeys? Passkeys { get; set; }

    /// <returns>Nothing in it where there is no such file.</returns>
    /// <exception cref="DefinitionException">The file cannot be read.</exception>
    public static SignInFile In(string folder) => Path.Combine(folder, Name) is var file && File.Exists(file) ? Yaml.ReadFile<SignInFile>(file) : new();

    internal static DefinitionException Wrong(string what) => new($"{Name}: {what}.");

    public sealed class WrittenPasskeys
    {
        public string? Domain { get; set; }
    }
}
