using System.Globalization;
using System.Text;

namespace Wardmote.Evidence.Rendering.OpenData;

/// <summary>Headings as names of variables: small letters, digits and underlines, starting with a letter or digit, each once.</summary>
internal static class VariableNames
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> headings)
    {
        var names = new List<string>();
        for (var i = 0; i < headings.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var name = Plain(headings[i]);
            names.Add(name.Length == 0 ? "column_" + number : names.Contains(name) ? $"{name}_column_{number}" : name);
        }

        return names;
    }

    private static string Plain(string heading)
    {
        var name = new StringBuilder();
        foreach (var c in heading.Replace("%", " percent", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(char.ToLowerInvariant(c));
            }
            else if (name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        return name.ToString().TrimEnd('_');
    }
}
