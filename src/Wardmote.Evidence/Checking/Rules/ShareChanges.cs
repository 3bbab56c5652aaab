using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>"Rose from 34% to 36%", where a table has the counts behind both.</summary>
internal static class ShareChanges
{
    public static CheckFinding? Of(CheckedReport report, Bearing bearing, int place, bool up, WordPolicy policy)
    {
        var statement = bearing.Statement;
        var percents = statement.Quantities.Where(q => q is { Kind: QuantityKind.Percent, Role: QuantityRole.Level, Loose: false }).ToList();
        if (percents.Count != 2 || bearing.View.HasTimeColumns == bearing.View.HasTimeRows || Counts(bearing, percents[0], percents[1]) is not var (before, after))
        {
            return null;
        }

        var change = ProportionChange.Between(before, after, ConfidenceLevel.NinetyFive);
        var word = policy.Word(change);
        return word.ClaimsChange() && change.Difference > 0 == up ? null : report.Finding(statement, place, CheckKind.UnsupportedChange,
            $"{before.Count} of {before.Whole} and {after.Count} of {after.Whole} are {word.Text()} (p = {FigureText.Written((decimal)change.PValue, 2)}): shares of so few move so much by chance alone. Say “no real change”, or give the interval.", 0.7, $"{before.Count}/{before.Whole}, {after.Count}/{after.Whole}");
    }

    /// <summary>The counts stand in the sentences just before: "from 243 to 157 … men from 219 to 136 … so the share of women has risen from 10% to 13%".</summary>
    public static CheckFinding? InText(CheckedReport report, Statement statement, int place, bool up, WordPolicy policy)
    {
        var percents = statement.Quantities.Where(q => q is { Kind: QuantityKind.Percent, Loose: false }).ToList();
        if (percents.Count != 2)
        {
            return null;
        }

        var near = new List<Quantity>();
        for (var (at, steps) = (statement, 0); at is not null && steps <= Back; (at, steps) = (at.Previous, steps + 1))
        {
            near.AddRange(at.Quantities.Where(q => q is { Kind: QuantityKind.Count, Loose: false, Value: > 0 }));
        }

        if (Given(near, percents[0]) is not { } before || Given(near, percents[1]) is not { } after || before == after)
        {
            return null;
        }

        var change = ProportionChange.Between(before, after, ConfidenceLevel.NinetyFive);
        return policy.Word(change).ClaimsChange() && change.Difference > 0 == up ? null : report.Finding(statement, place, CheckKind.UnsupportedChange,
            $"{before.Count} of {before.Whole} and {after.Count} of {after.Whole} are {policy.Word(change).Text()} (p = {FigureText.Written((decimal)change.PValue, 2)}): shares of so few move so much by chance alone. Say “no real change”, or give the interval.", 0.65, $"{before.Count}/{before.Whole}, {after.Count}/{after.Whole}");
    }

    /// <summary>The part and whole, or the whole less the part, that one pair of counts alone gives.</summary>
    private static Share? Given(List<Quantity> near, Quantity percent)
    {
        var pairs = (from part in near from whole in near where part.Value < whole.Value select (Part: part.Value, Whole: whole.Value)).Distinct().ToList();
        var direct = pairs.Where(p => percent.Holds(100 * p.Part / p.Whole)).ToList();
        var rest = pairs.Select(p => (Part: p.Whole - p.Part, p.Whole)).Where(p => percent.Holds(100 * p.Part / p.Whole)).ToList();
        return direct.Count > 0 ? Only(direct) : Only(rest);

        static Share? Only(List<(decimal Part, decimal Whole)> found) => found is [var (part, whole)] ? new Share((long)part, (long)whole) : null;
    }

    /// <summary>How many sentences back the counts may stand.</summary>
    private const int Back = 3;

    /// <summary>Part and whole that give each percentage, in the lines of the periods named.</summary>
    private static (Share Before, Share After)? Counts(Bearing bearing, Quantity one, Quantity other)
    {
        var view = bearing.View;
        var across = view.HasTimeColumns;
        var dated = (across ? bearing.Columns : bearing.Rows).Where(m => m.Line.Period is not null && !m.Line.IsShare).Select(m => m.Line).Distinct().OrderBy(l => l.Period).ToList();
        if (dated.Count != 2)
        {
            return null;
        }

        var lines = (across ? view.Rows.Select(r => r.Index) : view.Columns.Where(c => view.IsCount(c.Index)).Select(c => c.Index)).ToList();
        foreach (var part in lines)
        {
            foreach (var whole in lines.Where(w => w != part))
            {
                if (At(dated[0], part) is { } a && At(dated[0], whole) is > 0 and var b && At(dated[1], part) is { } c && At(dated[1], whole) is > 0 and var d
                    && a <= b && c <= d && one.Holds(100 * a / b) && other.Holds(100 * c / d))
                {
                    return (new Share((long)a, (long)b), new Share((long)c, (long)d));
                }
            }
        }

        return null;

        decimal? At(TableLine time, int line) => (across ? view[line, time.Index] : view[time.Index, line])?.Value;
    }
}
