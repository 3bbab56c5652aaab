using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

internal static partial class ChangesRule
{
    /// <summary>A finding where none of the pairs that may be meant supports the claim.</summary>
    private static CheckFinding? Judge(CheckedReport report, Statement statement, int place, bool up, string where, IReadOnlyList<Pair> pairs, bool plain)
    {
        var judged = pairs.Select(p =>
        {
            var overlap = plain || p.Before.Period.Overlaps(p.After.Period);
            var like = overlap ? null : LikeForLike.Of(p.Before, p.After);
            var change = like is null
                ? CountChange.Between(new(p.Before.Count, 1), new(p.After.Count, 1), ConfidenceLevel.NinetyFive)
                : CountChange.Between(like.Before, like.After, ConfidenceLevel.NinetyFive);
            return (Pair: p, Change: change, Word: Policy.Word(change));
        }).ToList();
        if (judged.Exists(j => j.Word.ClaimsChange() && j.Change.Difference > 0 == up))
        {
            return null;
        }

        var (pair, told, word) = judged[0];
        var (before, after) = (FigureText.Written(pair.Before.Count), FigureText.Written(pair.After.Count));
        var figures = $"{before}, {after}";
        if (judged.TrueForAll(j => j.Change.Difference > 0 != up && j.Change.Difference != 0))
        {
            return report.Finding(statement, place, CheckKind.UnsupportedChange, $"{(where.Length > 0 ? where + "it" : "It")} went {(up ? "down" : "up")}, from {before} to {after}, and the text says that it went {(up ? "up" : "down")}. Put the text right.", 0.8, figures);
        }

        var from = where.Length > 0 ? $"from {before}" : $"From {before}";
        var range = told.PercentInterval;
        var interval = double.IsFinite(range.Upper) ? $"; anything from {FigureText.Written((decimal)range.Lower, 0)}% to {FigureText.Written((decimal)range.Upper, 0)}% would fit" : "";
        return report.Finding(statement, place, CheckKind.UnsupportedChange,
            $"{where}{from} to {after} is {(word == ChangeWord.TooFewToSay ? "too few to say anything of" : "no real change")} (p = {FigureText.Written((decimal)told.PValue, 2)}{interval}). Counts like these move so much by chance alone. Say so, or give the interval.", 0.7, figures);
    }

    /// <summary>Two years of equal length, where nothing more is known of the periods.</summary>
    private static Period Year(int number) => Period.Months(2000 + number, 1, 12);

    private sealed record Pair(PeriodCount Before, PeriodCount After);
}
