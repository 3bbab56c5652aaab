using System.Security.Cryptography;
using Wardmote.Evidence.Imports;
using Wardmote.Partnership.Database;

namespace Wardmote.Web.Accounts;

/// <summary>Says which demonstration partnership a folder holds. It is made anew where the program or its samples have changed.</summary>
internal sealed class DemonstrationStamp(string folder)
{
    private readonly string file = Path.Combine(folder, "demonstration-partnership.txt");

    /// <summary>The exchange folder that comes with the program.</summary>
    public static string Samples => Path.Combine(Demonstration.Samples, "partnership");

    public bool IsCurrent => File.Exists(file) && File.ReadAllText(file) == Version();

    public void Write() => File.WriteAllText(file, Version());

    private static string Version()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(PartnershipDb).Module.ModuleVersionId.ToByteArray());
        foreach (var sample in Directory.EnumerateFiles(Samples).Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(sample));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset()) + "\n";
    }
}
