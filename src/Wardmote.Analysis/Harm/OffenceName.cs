using System.Text;

namespace Wardmote.Analysis.Harm;

/// <summary>Compares offence codes and descriptions as a clerk would.</summary>
internal static class OffenceName
{
    /// <summary>Without spaces and leading noughts, in capitals: " 08n" is "8N"; null for a blank.</summary>
    public static string? Code(string? code)
    {
        var plain = string.Concat((code ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return plain.Length == 0 ? null : plain.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";
    }

    /// <summary>Letters and digits only, in lower case, "&amp;" as "and"; null for a blank.</summary>
    public static string? Plain(string? description)
    {
        var plain = new StringBuilder();
        foreach (var c in (description ?? "").Replace("&", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.Length == 0 ? null : plain.ToString();
    }
}
