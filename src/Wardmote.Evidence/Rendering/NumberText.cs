using System.Globalization;

namespace Wardmote.Evidence.Rendering;

/// <summary>A cell's number for machines: the digits that people see, without separators or unit.</summary>
internal static class NumberText
{
    /// <summary>"1215" for "1,215", "38" for "38%", "2.0" for "2.0"; the text itself where the cell holds no number.</summary>
    public static string Of(Cell cell) => cell.Value is { } value
        ? value.ToString("F" + Decimals(cell.Text).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : cell.Text;

    /// <summary>How many places after the point the text shows.</summary>
    public static int Decimals(string text)
    {
        var point = text.LastIndexOf('.');
        var places = 0;
        while (point >= 0 && point + 1 + places < text.Length && char.IsAsciiDigit(text[point + 1 + places]))
        {
            places++;
        }

        return places;
    }
}
