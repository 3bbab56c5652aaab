using System.Globalization;
using System.Text;

namespace Wardmote.Evidence.Rendering.Spreadsheet;

/// <summary>Names as a spreadsheet allows them.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    /// <summary>A sheet for each exhibit, called as in the document ("Table 3"), each name once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<ExhibitBlock> exhibits, IEnumerable<string> taken)
    {
        var names = new List<string>();
        var all = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        foreach (var exhibit in exhibits)
        {
            var name = Allowed(exhibit.Label.Length == 0 ? exhibit.Id : exhibit.Label);
            var unique = name;
            for (var n = 2; !all.Add(unique); n++)
            {
                var number = string.Create(CultureInfo.InvariantCulture, $" ({n})");
                unique = name[..Math.Min(name.Length, Longest - number.Length)] + number;
            }

            names.Add(unique);
        }

        return names;
    }

    /// <summary>"table_ed_assaults_by_location": a name that cannot be taken for a cell, each once by its number.</summary>
    public static string Table(ExhibitBlock exhibit, int number)
    {
        var name = new StringBuilder("table_").Append(number.ToString(CultureInfo.InvariantCulture)).Append('_');
        foreach (var c in exhibit.Id.Take(200))
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        }

        return name.ToString();
    }

    private static string Allowed(string name)
    {
        var clean = string.Concat(PlainText.Clean(name).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\n' or '\t' ? ' ' : c)).Trim().Trim('\'');
        return clean.Length == 0 ? "Sheet" : clean[..Math.Min(clean.Length, Longest)];
    }
}
