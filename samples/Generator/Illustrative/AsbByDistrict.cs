using System.Globalization;
using System.Text;
using Wardmote.Samples.Files;

namespace Wardmote.Samples.Illustrative;

/// <summary>
/// Anti-social behaviour by district and month. South Cambridgeshire's April to November add up to the published wards
/// (1,423 in 2017 and 1,070 in 2018) and it has the second fewest incidents of the six districts; the rest is made up.
/// </summary>
internal static class AsbByDistrict
{
    /// <summary>How a year's incidents lie over its months, January first; the eight from April add up to 1,000.</summary>
    private static readonly int[] Season = [88, 85, 103, 117, 127, 130, 150, 142, 116, 121, 97, 84];

    private static readonly (string District, int AprilToNovember2017, int AprilToNovember2018)[] Districts =
    [
        ("Cambridge", 4210, 3685),
        ("East Cambridgeshire", 1064, 902),
        ("Fenland", 2488, 2171),
        ("Huntingdonshire", 2735, 2392),
        ("South Cambridgeshire", 1423, 1070),
        ("Peterborough", 5874, 5120),
    ];

    public static byte[] File()
    {
        var draw = new Draw(1515);
        var text = new StringBuilder("Illustrative figures: police recorded ASB incidents by district and month\nDistrict");
        foreach (var year in new[] { 17, 18 })
        {
            for (var month = 1; month <= 12; month++)
            {
                text.Append(CultureInfo.InvariantCulture, $",{new DateOnly(2000 + year, month, 1):MMM-yy}");
            }
        }

        text.Append('\n');
        foreach (var (district, first, second) in Districts)
        {
            text.Append(district).Append(',').AppendJoin(',', Months(first, draw).Concat(Months(second, draw))).Append('\n');
        }

        return TextFile.Utf8(text.ToString());
    }

    /// <summary>Twelve months of which April to November add up to what is given.</summary>
    private static int[] Months(int aprilToNovember, Draw draw)
    {
        var months = Season.Select(s => (s * aprilToNovember / 1000 * draw.Between(94, 106) + 50) / 100).ToArray();
        var missing = aprilToNovember - months[3..11].Sum();
        for (var i = 0; missing != 0; i++)
        {
            months[3 + i % 8] += Math.Sign(missing);
            missing -= Math.Sign(missing);
        }

        return months;
    }
}
