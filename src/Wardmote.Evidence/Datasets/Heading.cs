using System.Text;

namespace Wardmote.Evidence.Datasets;

/// <summary>Compares headings and values as a person would: by letters and digits, whatever the case, spaces or dashes.</summary>
public static class Heading
{
    public static bool Same(string left, string right) => Plain(left) == Plain(right);

    /// <summary>Letters, digits and per cent signs only, in lower case; soft hyphens and line breaks vanish with the rest.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(c) || c == '%')
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (c == '&')
            {
                plain.Append("and");
            }
        }

        return plain.ToString();
    }
}
