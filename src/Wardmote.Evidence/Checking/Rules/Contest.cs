using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Lines of a table beside each other, one of which is said to be the highest, lowest or second.</summary>
internal sealed partial class Contest
{
    private readonly IReadOnlyList<(TableLine Line, Figure Figure)> rivals;
    private readonly TableLine claimed;
    private readonly string where;
    private readonly string table;

    private Contest(TableView view, IReadOnlyList<(TableLine, Figure)> rivals, TableLine claimed, string where, double sureness)
    {
        this.rivals = rivals;
        this.claimed = claimed;
        this.where = where;
        table = view.Name;
        Sureness = sureness;
    }

    public double Sureness { get; }

    public string Figures => string.Join(", ", rivals.Select(f => FigureText.Written(f.Figure)));

    /// <summary>Null where the sentence does not tell which line is meant, or in which row or column.</summary>
    public static Contest? Of(Bearing bearing, Quantity place)
    {
        var view = bearing.View;
        if (!CountsTheSame(bearing, place))
        {
            return null;
        }

        var rows = bearing.Rows.Where(m => m.Line.Period is null && !m.Line.IsTotal).ToList();
        var columns = bearing.Columns.Where(m => m.Line.Period is null && !m.Line.IsTotal && !m.Line.IsChange).ToList();
        // A period is the highest where no line that could be is named: "it was lowest in 2019/20".
        if (view.HasTimeRows || (view.HasTimeColumns && (OwnExtreme().IsMatch(bearing.Statement.Text[..place.Start]) || (rows.Count == 0 && OfYears().IsMatch(bearing.Statement.Text[place.End..])))) || (view.HasTimeColumns && rows.Count == 0 && bearing.InheritedRows.Count == 0 && InTime().IsMatch(bearing.Statement.Text[place.End..])))
        {
            return OverTime(bearing, place);
        }

        // "The largest population", "the highest rate": the measure is named, and rows are compared in it.
        var measure = MeasureOf(bearing, place);

        // Where columns are places and rows what is counted, a column is said to be the highest of a row.
        if (measure is null && !view.HasTimeColumns && view.Columns.Where(c => !c.IsShare).All(c => view.IsCount(c.Index)) && columns.Count > 0 && view.Columns.Count(c => !c.IsShare && !c.IsTotal) >= 3 && (rows.Count > 0 || bearing.InheritedRows.Count(l => !l.IsTotal) == 1))
        {
            return AmongColumns(bearing, place, rows, columns);
        }

        rows = [.. rows.Where(m => IsSubject(bearing, place, m))];
        if (rows.Count == 0 && bearing.Rows.Any(m => m.Line.Period is null && !m.Line.IsTotal))
        {
            return null;
        }

        var line = Governing.Of(place, bearing.Statement, rows)?.Line ?? (bearing.InheritedRows.Where(l => l.Period is null && !l.IsTotal).ToList() is [var only] ? only : null);
        if (line is null || line.Stems.Count == 0 || (measure ?? ColumnOf(bearing, place)) is not { } column)
        {
            return null;
        }

        var deriver = new Deriver(view);
        var rivals = view.Rows.Where(r => !r.IsTotal && !deriver.IsBaseRow(r.Index) && (r == line || !Rest().IsMatch(r.Label)) && view[r.Index, column] is not null).Select(r => (r, view[r.Index, column]!)).ToList();
        return rivals.Count >= 3 && rivals.Exists(f => f.r == line) ? new(view, rivals, line, view.Columns[column].Label, rows.Count > 0 ? 0.85 : 0.7) : null;
    }

    /// <summary>The column whose heading is just what the superlative is of; null where none or several are.</summary>
    private static int? MeasureOf(Bearing bearing, Quantity place)
    {
        var noun = Counted().Match(bearing.Statement.Text[place.End..]);
        var stems = noun.Success ? Words.Telling(noun.Groups["noun"].Value).ToHashSet() : [];
        var named = bearing.View.Columns.Where(c => c is { IsShare: false, IsChange: false, Period: null, Stems.Count: > 0 } && stems.Count > 0 && c.Stems.All(stems.Contains)).ToList();
        return named.Count == 1 ? named[0].Index : null;
    }

    /// <summary>In which column rows are compared: the period or measure that the sentence names, else the latest or the only one.</summary>
    public static int? ColumnOf(Bearing bearing, Quantity place)
    {
        var view = bearing.View;
        var named = bearing.Columns.Where(m => !m.Line.IsChange && (!view.HasTimeColumns || m.Line.Period is not null)).ToList();
        var wantsShare = ShareWord().IsMatch(bearing.Statement.Text[bearing.Statement.ClauseAt(place.Start).Start..Math.Min(bearing.Statement.Text.Length, place.End + 40)]);
        if (Governing.Of(place, bearing.Statement, named)?.Line is { } line)
        {
            return wantsShare ? view.ShareBeside(line.Index) ?? line.Index : view.CountBeside(line.Index) ?? line.Index;
        }

        var plain = view.Columns.Where(c => !c.IsChange && !c.IsTotal).ToList();
        if (!view.HasTimeColumns && plain.Count(c => view.IsCount(c.Index)) > 2)
        {
            // Headings were lost, or many columns count alike: nobody can tell which is meant.
            return null;
        }

        if (view.HasTimeColumns)
        {
            return bearing.Statement.Times.Count > 0 && !LongAgo().IsMatch(bearing.Statement.Text) ? null : plain.Where(c => c.Period is not null && !c.IsShare).MaxBy(c => c.Period)?.Index;
        }

        var rate = plain.FirstOrDefault(c => !view.IsCount(c.Index));
        var count = plain.FirstOrDefault(c => view.IsCount(c.Index));
        return wantsShare && rate is not null ? rate.Index : count?.Index ?? rate?.Index;
    }

    /// <summary>What is wrong with the claim; null where it stands.</summary>
    /// <returns>The weight is below 1 where the line shares its place with others.</returns>
    public (string Message, double Weight)? Judge(bool high, int rank, bool joint)
    {
        var own = rivals.First(f => f.Line == claimed).Figure.Value;
        var above = rivals.Count(f => high ? f.Figure.Value > own : f.Figure.Value < own);
        var equal = rivals.Count(f => f.Figure.Value == own);
        if (rank >= above + 1 && rank <= above + equal)
        {
            var ties = equal > 1 && !joint && rank == above + 1;
            return ties && above == 0 ? ($"{claimed.Label} shares this place with {string.Join(", ", rivals.Where(f => f.Line != claimed && f.Figure.Value == own).Select(f => f.Line.Label))}: {table} gives {FigureText.Written(own)} for each. Say that it is joint.", 0.6) : null;
        }

        var ordered = (high ? rivals.OrderByDescending(f => f.Figure.Value) : rivals.OrderBy(f => f.Figure.Value)).ToList();
        var right = ordered[Math.Min(rank, ordered.Count) - 1];
        var at = where.Length > 0 ? $" ({where})" : "";
        return ($"{table}{at} has {right.Line.Label} in this place, with {FigureText.Written(right.Figure)}; {claimed.Label}, with {FigureText.Written(own)}, is number {above + 1} of {rivals.Count} from the {(high ? "highest" : "lowest")}. Put the text right.", 1);
    }

    /// <summary>
    /// Whether the claim is made of this line: "Denby had the fewest", "the fewest were in Denby", and not "the fewest of Denby's kind",
    /// nor where another name stands between.
    /// </summary>
    private static bool IsSubject(Bearing bearing, Quantity place, Mention mention)
    {
        var text = bearing.Statement.Text;
        if (mention.Start >= place.End)
        {
            return mention.Start < bearing.Statement.ClauseAt(place.Start).End && Predicate().IsMatch(text[place.End..mention.Start]);
        }

        var between = text[Math.Min(mention.End, place.Start)..place.Start];
        return !Name().Matches(between).Any(n => !bearing.Rows.Concat(bearing.Columns).Any(m => m.Start <= mention.End + n.Index && m.End > mention.End + n.Index));
    }

    /// <summary>"The highest number of fires" says nothing of a table of other things.</summary>
    private static bool CountsTheSame(Bearing bearing, Quantity place)
    {
        var noun = Counted().Match(bearing.Statement.Text[place.End..]);
        var stems = noun.Success ? Words.Telling(noun.Groups["noun"].Value) : [];
        return stems.Count == 0 || stems.Any(s => bearing.View.Stems.Contains(s)) || stems.All(Aim.IsGeneric);
    }

    private static Contest? AmongColumns(Bearing bearing, Quantity place, List<Mention> rows, List<Mention> columns)
    {
        var view = bearing.View;
        if (Governing.Of(place, bearing.Statement, [.. columns.Where(m => IsSubject(bearing, place, m))])?.Line is not { } claimed)
        {
            return null;
        }

        var row = Governing.Of(place, bearing.Statement, rows)?.Line ?? bearing.InheritedRows.First(l => !l.IsTotal);
        var share = view.Columns.Any(c => c.IsShare) && (ShareWord().IsMatch(bearing.Statement.Text) || bearing.Statement.Quantities.Any(q => q.Kind == QuantityKind.Percent));
        var column = share ? view.ShareBeside(claimed.Index) ?? claimed.Index : view.CountBeside(claimed.Index) ?? claimed.Index;
        var rivals = view.Columns.Where(c => c.IsShare == view.Columns[column].IsShare && !c.IsTotal && !c.IsChange && view[row.Index, c.Index] is not null).Select(c => (c, view[row.Index, c.Index]!)).ToList();
        return rivals.Count >= 3 && rivals.Exists(f => f.c.Index == column) ? new(view, rivals, view.Columns[column], row.Label, 0.8) : null;
    }

    /// <summary>"It was lowest in 2019/20": one period among the others.</summary>
    private static Contest? OverTime(Bearing bearing, Quantity place)
    {
        var view = bearing.View;
        var across = view.HasTimeColumns;
        var periods = (across ? bearing.Columns : bearing.Rows).Where(m => m.Line.Period is not null && !m.Line.IsChange).ToList();
        periods = periods.Exists(m => m.Start >= place.End) || !OfYears().IsMatch(bearing.Statement.Text[place.End..]) ? [.. periods.Where(m => m.Start >= place.End)] : [.. periods.TakeLast(1)];
        var names = (across ? bearing.Rows : bearing.Columns).Where(m => m.Line.Period is null && !m.Line.IsShare).ToList();
        if (periods.Count == 0)
        {
            return null;
        }

        var period = periods[0].Line;
        var line = Governing.Of(place, bearing.Statement, names)?.Line
            ?? (across ? view.Rows.FirstOrDefault(r => r.IsTotal && bearing.CaptionWords >= 2) : view.Columns.Where(c => !c.IsShare && !c.IsChange).ToList() is [var only] ? only : null);
        if (line is null)
        {
            return null;
        }

        var all = (across ? view.Columns.Where(c => !c.IsChange && c.IsShare == period.IsShare) : view.Rows).Where(l => l.Period is not null && !l.IsTotal).ToList();
        var rivals = all.Select(l => (l, across ? view[line.Index, l.Index] : view[l.Index, line.Index])).Where(f => f.Item2 is not null).Select(f => (f.l, f.Item2!)).ToList();
        return rivals.Count >= 3 && rivals.Exists(f => f.l == period) ? new(view, rivals, period, line.Label, 0.8) : null;
    }

    [GeneratedRegex(@"\b(?:in|was|were|is|are|at|by|that|for)\s+(?:the\s+|a\s+|an\s+|that\s+)?(?:\w+\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Predicate();

    [GeneratedRegex(@"(?<=\s)[A-Z][a-z]{2,}")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s+(?:recorded\s+|overall\s+|total\s+)?(?:(?:number|level|volume|count|rate|proportion|percentage|share|ratio)s?\s+of\s+)?(?:recorded\s+)?(?<noun>(?!in\b|of\b|was\b|were\b|is\b|are\b|number|rate|type|kind|category|level)[a-z-]+(?:\s(?!in\b|of\b|was\b|were\b|is\b|are\b|with\b|and\b|at\b|between\b|among\b|for\b)[a-z-]+){0,2})")]
    private static partial Regex Counted();

    /// <summary>What is left over is not a kind of its own.</summary>
    [GeneratedRegex(@"^(?:other|unknown|not (?:known|stated|recorded)|unspecified|missing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\b(?:percentage|proportion|ratio|rate|rates|share|level|per 1,?000|%)", RegexOptions.IgnoreCase)]
    private static partial Regex ShareWord();

    [GeneratedRegex(@"^(?:\s+(?:[\w-]+\s+){0,9})?in (?=(?:19|20)\d\d)", RegexOptions.IgnoreCase)]
    private static partial Regex InTime();

    /// <summary>"Calls were at their highest in 2023": higher than in other years, and not than others.</summary>
    [GeneratedRegex(@"\bat (?:its|their)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex OwnExtreme();

    /// <summary>"592 in 2024, the highest figure of the three years".</summary>
    [GeneratedRegex(@"^(?:\s+\w+){0,3}?\s+(?:of|in|for|over) (?:the |all |any of the )?(?:last |past )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) years\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfYears();

    [GeneratedRegex(@"\b(?:every|each|all) (?:of the )?(?:year|years|\w+ years)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LongAgo();
}
