using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>From one cell to another of the same line, over time.</summary>
internal readonly record struct Span((int Row, int Column) From, (int Row, int Column) To, bool Told = false);

/// <summary>Between which periods a sentence tells a change.</summary>
internal static partial class Spans
{
    /// <summary>The span told; where the sentence leaves it open, all that it may mean, the likeliest first.</summary>
    public static IReadOnlyList<Span> Of(Bearing bearing, string text, int row, int column)
    {
        var view = bearing.View;
        if (!view.HasTimeColumns && !view.HasTimeRows)
        {
            return [];
        }

        var across = view.HasTimeColumns;
        var share = view.Columns[column].IsShare;
        var dated = (across ? view.Columns.Where(c => c.IsShare == share && !c.IsChange && view.IsRate(c.Index) == view.IsRate(column)) : view.Rows).Where(l => l.Period is not null && !l.IsTotal).OrderBy(l => l.Period).ToList();
        var named = (across ? bearing.Columns : bearing.Rows).Where(m => m.Line.Period is not null && m.Line.IsShare == share && dated.Contains(m.Line)).Select(m => m.Line).Distinct().OrderBy(l => l.Period).ToList();
        if (dated.Count < 2)
        {
            return [];
        }

        if (named.Count >= 2)
        {
            return [At(named[0], named[^1], told: true)];
        }

        if (named.Count == 1)
        {
            var place = dated.IndexOf(named[0]);
            return Since().IsMatch(text) && place < dated.Count - 1 ? [At(named[0], dated[^1], told: true)]
                : place > 0 ? [At(dated[place - 1], named[0], told: true), At(dated[0], named[0], told: false)]
                : [At(named[0], dated[^1], told: true)];
        }

        if (bearing.Statement.Times.Count > 0)
        {
            return [];
        }

        // Nobody means the last two of sixty months without naming them.
        if (dated[^1].Period!.Value.WholeMonths is 1 or null && dated.Count > 2)
        {
            return [];
        }

        return LongRun().IsMatch(text) ? [At(dated[0], dated[^1], told: true)]
            : LastYear().IsMatch(text) || dated.Count == 2 ? [At(dated[^2], dated[^1], told: true)]
            : [At(dated[^2], dated[^1], told: false), At(dated[0], dated[^1], told: false)];

        Span At(TableLine from, TableLine to, bool told) => across ? new((row, from.Index), (row, to.Index), told) : new((from.Index, column), (to.Index, column), told);
    }

    public static bool SaysWhen(string text) => LastYear().IsMatch(text) || LongRun().IsMatch(text);

    public static string Named(TableView view, Span span) => view.HasTimeColumns
        ? $"{view.Rows[span.From.Row].Label}, {view.Columns[span.From.Column].Label} to {view.Columns[span.To.Column].Label}"
        : $"{view.Columns[span.From.Column].Label}, {view.Rows[span.From.Row].Label} to {view.Rows[span.To.Row].Label}";

    [GeneratedRegex(@"\bsince\b|\bfrom\b(?!.*\bto\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:over the (?:period|years|last \w+ years|past \w+ years|long)|recent years|long[- ]term|(?:three|four|five|six|seven|eight|nine|ten|\d+)[- ]year period|(?:across|over|during|in|throughout) (?:the |all )?(?:last |past |previous )?(?:three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?years|every year|each year|year on year|consistently|steadily|throughout)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LongRun();

    [GeneratedRegex(@"\b(?:(?:in|over|during) the (?:past|last) (?:year|12 months|twelve months)|last year|previous year|past year|year before|this year|prior year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LastYear();
}
