using System.Globalization;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Answers;

namespace Wardmote.Evidence.Assessment;

/// <summary>How a figure reads in a sentence.</summary>
internal static partial class LiveFilters
{
    /// <summary>So many places after the point.</summary>
    public static object Round(object input, object places) => Figure(input) with { Decimals = Convert.ToInt32(places, CultureInfo.InvariantCulture) };

    /// <summary>To the nearest thousand: "168,000".</summary>
    public static object Thousands(object input)
    {
        var number = Figure(input);
        return number with { Value = NumberText.Round(number.Value / 1000, 0) * 1000, Decimals = 0 };
    }

    /// <summary>The size of a change without its direction: "17", "24%".</summary>
    public static object Number(object input) => Magnitude(Figure(input));

    /// <summary>A percentage as "about one third"; a whole number up to ten as "nine".</summary>
    public static object Words(object input)
    {
        var number = Figure(input);
        return number switch
        {
            { Unit: "%", IsChange: false } => NumberWords.Fraction(number.Value),
            { Unit: not "%", IsChange: false } when number.Decimals == 0 => NumberWords.Count(number.Rounded),
            _ => number.ToString(),
        };
    }

    /// <summary>Words of the author's own for an edition in which the figure is withheld: <c>| if_withheld: 'only a few'</c>.</summary>
    public static object IfWithheld(object input, object words) => input;

    /// <summary>For the start of a sentence.</summary>
    public static object Capitalise(object input)
    {
        var text = input.ToString() ?? "";
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static CellNumber Magnitude(CellNumber number) => number with { Value = Math.Abs(number.Value), IsChange = false };

    private static CellNumber Figure(object input) => input as CellNumber
        ?? throw new CellException("This filter needs a figure before it.", "Ask for one first: {{ 'id' | value: 'Row', 'Column' | round: 1 }}.");
}
