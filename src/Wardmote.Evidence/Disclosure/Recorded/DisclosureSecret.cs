using System.Security.Cryptography;
using System.Text;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>
/// The secret by which counts are changed where a rule says "perturb": made once, kept in the lake and in nothing that is published. Whoever has
/// it and the rows can undo the changes; another secret changes everything that was told.
/// </summary>
public static class DisclosureSecret
{
    private const int Bytes = 32;

    /// <exception cref="ImportException">The file holds something else, or what was published from this lake was changed by another secret.</exception>
    public static string Of(Lake lake)
    {
        ArgumentNullException.ThrowIfNull(lake);
        var changedBy = new PublicationRecords(lake).All.LastOrDefault(record => record.ChangedBy is not null)?.ChangedBy;
        if (!File.Exists(lake.SecretFile))
        {
            if (changedBy is not null)
            {
                throw Wrong($"{lake.SecretFile} is missing, and numbers were published that it changed.");
            }

            Make(lake);
        }

        var secret = File.ReadAllText(lake.SecretFile).Trim();
        return secret.Length != 2 * Bytes || !secret.All(char.IsAsciiHexDigit) ? throw Wrong($"{lake.SecretFile} does not hold the secret by which counts are changed.")
            : changedBy is not null && changedBy != FingerprintOf(secret) ? throw Wrong($"{lake.SecretFile} is not the secret by which published numbers were changed.")
            : secret;
    }

    /// <summary>Tells two secrets apart, and nothing of either: they are too long to be tried.</summary>
    internal static string FingerprintOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("fingerprint " + secret)))[..16];

    private static ImportException Wrong(string what) => new($"{what} Restore it from a backup: with another one, numbers that were published would be changed in another way, and the two would tell more together.");

    /// <summary>Whoever comes first makes it; others take theirs from the file.</summary>
    private static void Make(Lake lake)
    {
        Directory.CreateDirectory(lake.Root);
        var beside = $"{lake.SecretFile}.{Guid.NewGuid():N}.writing";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var to = new StreamWriter(beside, options))
        {
            to.WriteLine(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));
        }

        try
        {
            File.Move(beside, lake.SecretFile, overwrite: false);
        }
        catch (IOException) when (File.Exists(lake.SecretFile))
        {
            File.Delete(beside);
        }
    }
}
