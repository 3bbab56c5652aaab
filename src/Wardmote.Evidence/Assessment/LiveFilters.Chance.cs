using DotLiquid;
using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Answers;

namespace Wardmote.Evidence.Assessment;

/// <summary>What chance allows for a figure or a change, in the words of a fixed vocabulary.</summary>
internal static partial class LiveFilters
{
    /// <summary>After a change: "probably higher", "no real change". It is what the words column of the exhibit says of that row.</summary>
    public static object InWords(object input) => input is CellNumber { Judge: { } judge }
        ? judge().Text
        : throw new CellException("'in_words' says how sure a change is.", "Ask for the change first: {{ 'id' | change: 'Row', '2017', '2018' | in_words }}.");

    /// <summary>To follow a subject: "is probably higher", "shows no real change", "cannot be compared".</summary>
    public static object ChangeInWords(Context context, object input, object line, object from, object to) =>
        Reader(context, input).Judge(Text(line), Text(from), Text(to)).Clause;

    /// <summary>After a figure or a change: "112 to 135"; of a change in per cent of the earlier figure, or in points of a share.</summary>
    public static object Interval(object input) => input switch
    {
        CellNumber { Judge: { } judge } => judge() is { Interval: { } interval } judged
            ? Written(interval, judged is Exhibits.Chance.Judgement.OfShares ? 1 : 0, judged is Exhibits.Chance.Judgement.OfShares ? " points" : "%")
            : throw new CellException("There is no interval here: the figures cannot be compared.", "Leave the interval out."),
        CellNumber { Tally: { } tally } number => Written(tally.Interval, number.Unit == "%" ? Math.Max(1, number.Decimals) : number.Decimals, number.Unit == "%" ? "%" : ""),
        CellNumber => throw new CellException("There is no interval for this figure: it is not counted.", "Leave the interval out."),
        _ => throw new CellException("'interval' says how far chance may have moved a figure.", "Ask for one first: {{ 'id' | value: 'Row', 'Column' | interval }}."),
    };

    private static string Written(Interval interval, int decimals, string unit)
    {
        string End(double end) => double.IsFinite(end) ? NumberText.Of((decimal)end, decimals) + unit : "no limit";
        return $"{End(interval.Lower)} to {End(interval.Upper)}";
    }
}
