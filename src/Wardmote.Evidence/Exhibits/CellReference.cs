using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Exhibits;

/// <summary>A cell as a person names it: <c>ed-assaults-by-location[Public Place,2018]</c>.</summary>
/// <param name="Column">Null where the exhibit has one column of figures.</param>
public sealed partial record CellReference(string Exhibit, string Row, string? Column)
{
    /// <summary>Reads a reference. The last comma parts row and column; a column with a comma in it stands in quotes.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CellReference? reference)
    {
        var match = Form().Match(text);
        reference = match.Success
            ? new CellReference(match.Groups["exhibit"].Value, Bare(match.Groups["row"].Value), match.Groups["column"] is { Success: true } column ? Bare(column.Value) : null)
            : null;
        return reference is { Row.Length: > 0 };
    }

    private static string Bare(string text) => text.Trim().Trim('\'', '"');

    [GeneratedRegex("""^\s*(?<exhibit>[a-z0-9-]+)\s*\[\s*(?<row>'[^']*'|"[^"]*"|.*?)\s*(?:,\s*(?<column>'[^']*'|"[^"]*"|[^,]*))?\]\s*$""")]
    private static partial Regex Form();
}
