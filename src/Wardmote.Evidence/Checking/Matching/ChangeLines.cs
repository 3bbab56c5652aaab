using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>Tells columns of changes from columns of figures: by their heading, or because they hold the difference of the two columns before them.</summary>
internal static partial class ChangeLines
{
    public static bool IsColumn(FigureTable table, int column) =>
        Heading().IsMatch(table.Columns[column].Label) || (column >= 2 && Ends(table, column) is var (from, to, percent) && Agreement(table, column, from, to, percent) is var (agree, all) && all >= 3 && agree * 4 >= all * 3);

    /// <summary>The two columns that a column of changes lies between: the last two before it that are not shares or changes themselves.</summary>
    public static (int From, int To, bool Percent)? Ends(FigureTable table, int column)
    {
        var before = Enumerable.Range(0, column).Where(c => !Heading().IsMatch(table.Columns[c].Label) && !table.Columns[c].IsShare).TakeLast(2).ToList();
        if (before.Count < 2)
        {
            return null;
        }

        var (from, to) = table.Columns[before[0]].Period > table.Columns[before[1]].Period ? (before[1], before[0]) : (before[0], before[1]);
        return (from, to, table.Columns[column].IsShare);
    }

    public static (int Agree, int All) Agreement(FigureTable table, int column, int from, int to, bool percent)
    {
        var (agree, all) = (0, 0);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (table[row, column] is { } stated && Change(table, row, from, to, percent) is { } change)
            {
                all++;
                agree += Math.Abs(stated.Value - change) <= stated.Slack + 0.0001m ? 1 : 0;
            }
        }

        return (agree, all);
    }

    public static decimal? Change(FigureTable table, int row, int from, int to, bool percent) => (table[row, from]?.Value, table[row, to]?.Value) switch
    {
        (null, _) or (_, null) => null,
        (0, _) when percent => null,
        var (before, after) when percent => 100 * (after - before) / before,
        var (before, after) => after - before,
    };

    [GeneratedRegex(@"\b(?:change|difference|diff|variance|variation|\+/-|increase|decrease)\b|^\+/-", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
