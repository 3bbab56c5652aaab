using System.Text.RegularExpressions;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;
using Wardmote.Evidence.Exhibits.Chance;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>A rise or fall that is claimed: does it go the way it is told, does the test support it, are its periods alike?</summary>
internal static partial class ChangesRule
{
    private static readonly WordPolicy Policy = WordPolicy.Adopted.MaxBy(p => p.From)!;

    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        var breaks = SeriesBreaks.In(report);
        foreach (var statement in report.Statements.Where(s => !Careful().IsMatch(s.Text)))
        {
            var trends = Trends(report, statement);
            if (trends.Count == 0)
            {
                continue;
            }

            if (breaks.FirstOrDefault(b => b.Parts(statement)) is { } parted)
            {
                yield return report.Finding(statement, trends[0].Place, CheckKind.AcrossBreak, $"Line {parted.Statement.Sentence.Line} says that figures before and after are not comparable: “{parted.Statement.Text}” Compare within one side only, or say that the change is one of recording.", 0.75);
                continue;
            }

            var finding = Pairs.In(statement) is null ? null : InProse(report, statement, trends);
            finding ??= Pairs.In(statement) is { Before: { Kind: QuantityKind.Count, IsPer: false } }
                ? trends.Select(t => Mixed(report, statement, t.Place, t.Up)).FirstOrDefault(f => f is not null)
                : trends.Select(t => InTable(report, statement, t.Place, t.Up)).FirstOrDefault(f => f is not null);
            finding ??= ShareChanges.InText(report, statement, trends[0].Place, trends[0].Up, Policy) ?? OverSentences(report, statement, trends[0].Place, trends[0].Up);
            if (finding is not null)
            {
                yield return finding;
            }
        }
    }

    /// <summary>True where the sentence says itself that the change may be none.</summary>
    public static bool IsCareful(Statement statement) => Careful().IsMatch(statement.Text);

    /// <summary>Words that claim a rise or fall which has happened, and not of "most wards" or "some types".</summary>
    private static IReadOnlyList<(int Place, bool Up)> Trends(CheckedReport report, Statement statement)
    {
        // "Falls" may be what a row counts.
        var names = report.BearingsOf(statement).Where(b => b.IsMeant).SelectMany(b => b.Rows.Concat(b.Columns)).Where(m => m.Line is { Period: null, IsChange: false }).ToList();
        return [.. TrendWords.Up().Matches(statement.Text).Select(m => (m.Index, Word: m.Value, Up: true)).Concat(TrendWords.Down().Matches(statement.Text).Select(m => (m.Index, Word: m.Value, Up: false)))
            .Where(w => !Intended().IsMatch(statement.Text[..w.Index]) && !Foreseen().IsMatch(statement.Text[..w.Index]) && !Several().IsMatch(statement.Text[statement.ClauseAt(w.Index).Start..w.Index]))
            .Where(w => !names.Exists(m => m.Start <= w.Index && w.Index < m.End && m.Line.Stems.Contains(Words.Stem(w.Word))))
            .OrderBy(w => w.Index).Select(w => (w.Index, w.Up))];
    }

    /// <summary>"From 41 to 38": the counts stand in the sentence itself.</summary>
    private static CheckFinding? InProse(CheckedReport report, Statement statement, IReadOnlyList<(int Place, bool Up)> trends)
    {
        if (Pairs.In(statement) is not var (before, after) || before.Kind != QuantityKind.Count || before.IsPer || after.IsPer)
        {
            return null;
        }

        // The word nearest to the counts tells which way they are said to have gone.
        var (place, up) = trends.MinBy(t => Math.Abs(t.Place - Math.Min(before.Start, after.Start)));
        var (one, other) = (PeriodOf(statement, before), PeriodOf(statement, after));
        if (one is { } p && other is { } q && p.WholeMonths is { } months && q.WholeMonths is { } others && months != others && (after.Value > before.Value) == up)
        {
            var (rateBefore, rateAfter) = (before.Value / months, after.Value / others);
            // A part of a year that is higher than a whole one is higher all the same.
            if (up ? others > months || rateAfter <= rateBefore : others < months)
            {
                return report.Finding(statement, place, CheckKind.MixedPeriods, $"{before.Text} in {months} months is set against {after.Text} in {others}: {FigureText.Written(rateBefore, 1)} a month against {FigureText.Written(rateAfter, 1)}. Compare the same months of both years.", 0.8, $"{before.Text}, {after.Text}");
            }
        }

        return before.Value == after.Value ? null : Judge(report, statement, place, up, "", [new(new PeriodCount((long)before.Value, one ?? Year(1)), new PeriodCount((long)after.Value, other ?? Year(2)))], one is null || other is null || one == other);
    }

    /// <summary>The counts stand in the sentence; its table tells that one of them is of a part of a year.</summary>
    private static CheckFinding? Mixed(CheckedReport report, Statement statement, int place, bool up) =>
        Acknowledged().IsMatch(statement.Text) ? null : InTable(report, statement, place, up) is { Kind: CheckKind.MixedPeriods } mixed ? mixed : null;

    /// <summary>"The figures suggest a fall. In 2016 there were 36. From October 2017 to September 2018 there were 24."</summary>
    private static CheckFinding? OverSentences(CheckedReport report, Statement statement, int place, bool up)
    {
        if (statement.Quantities.Any(q => !q.Loose) || Unfounded.IsOutside(statement))
        {
            return null;
        }

        var next = report.Statements.SkipWhile(s => s != statement).Skip(1).Take(2).Where(s => s.Part == statement.Part).ToList();
        var told = next.Select(s => (Statement: s, Counts: s.Quantities.Where(q => q is { Kind: QuantityKind.Count, Loose: false, Role: QuantityRole.Level, Noun.Length: > 0 }).ToList())).ToList();
        if (told.Count != 2 || !told.TrueForAll(t => t.Counts.Count == 1 && t.Statement.Times.Count > 0) || Words.Stem(FirstWord(told[0].Counts[0].Noun)) != Words.Stem(FirstWord(told[1].Counts[0].Noun)))
        {
            return null;
        }

        var pair = told.Select(t => new PeriodCount((long)t.Counts[0].Value, PeriodOf(t.Statement, t.Counts[0])!.Value)).OrderBy(c => c.Period).ToList();
        return pair[0].Period.Overlaps(pair[1].Period) || pair[0].Count == pair[1].Count ? null : Judge(report, statement, place, up, "", [new(pair[0], pair[1])], plain: false);
    }

    private static string FirstWord(string noun) => noun.Split(' ')[0];

    private static CheckFinding? InTable(CheckedReport report, Statement statement, int place, bool up)
    {
        var outside = Unfounded.IsOutside(statement);
        var here = new Quantity(place, place, "", 0, 0, 0, QuantityKind.Count, QuantityRole.Level, "");
        foreach (var bearing in report.BearingsOf(statement).Where(b => b.IsMeant && (!outside || b.IsReferred) && (b.View.HasTimeColumns || b.View.HasTimeRows)).OrderByDescending(b => b.Weight))
        {
            var view = bearing.View;
            if (ShareChanges.Of(report, bearing, place, up, Policy) is { } share)
            {
                return share;
            }

            var lines = LinesOf(bearing, here);
            if (lines.Count == 0)
            {
                continue;
            }

            // Where several lines are named the claim may be of any of them, or of all together.
            var judged = lines.Select(line => OfLine(report, bearing, line, place, up)).ToList();
            return judged.TrueForAll(j => j is not null) ? judged[0] : null;
        }

        return null;
    }

    private static CheckFinding? OfLine(CheckedReport report, Bearing bearing, TableLine line, int place, bool up)
    {
        var (statement, view) = (bearing.Statement, bearing.View);
        var spans = Spans.Of(bearing, Wording(statement, place), view.HasTimeColumns ? line.Index : 0, view.HasTimeColumns ? view.Columns.First(c => c.Period is not null && !c.IsShare && !c.IsChange).Index : line.Index);
        var counted = spans.Where(s => view.IsCount(s.From.Column) && view[s.From.Row, s.From.Column] is not null && view[s.To.Row, s.To.Column] is not null).ToList();
        if (counted.Count == 0 || (view.HasTimeRows && !view.IsCount(line.Index)))
        {
            return null;
        }

        var mixed = counted.Where(s => Line(view, s.From).IsPart != Line(view, s.To).IsPart || PeriodAt(view, s.From)?.WholeMonths != PeriodAt(view, s.To)?.WholeMonths).ToList();
        if (mixed.Count == counted.Count && !Acknowledged().IsMatch(statement.Text))
        {
            var (from, to) = (Line(view, mixed[0].From), Line(view, mixed[0].To));
            var (a, b) = (view[mixed[0].From.Row, mixed[0].From.Column]!.Value, view[mixed[0].To.Row, mixed[0].To.Column]!.Value);
            // A part year that is above a whole one is above it all the same.
            if (!(up && b > a && (to.IsPart || to.Period?.Days < from.Period?.Days)))
            {
                return report.Finding(statement, place, CheckKind.MixedPeriods, $"{from.Label} and {to.Label} of {view.Name} are not of one length{(to.IsPart ? $" ({to.Label} is not complete)" : "")}: {FigureText.Written(a)} and {FigureText.Written(b)} cannot be compared as they stand. Compare the same months of both years.", 0.75, $"{view.Name}: {a}, {b}");
            }

            return null;
        }

        if (view.Table.Breaks.Count > 0 && counted.Select(s => (PeriodAt(view, s.From), PeriodAt(view, s.To))).ToList() is var periods
            && periods.TrueForAll(p => p is ({ } a, { } b) && view.Table.Breaks.Any(x => x.Parts(a, b))))
        {
            var (from, to) = (periods[0].Item1!.Value, periods[0].Item2!.Value);
            var parted = view.Table.Breaks.First(b => b.Parts(from, to));
            return report.Finding(statement, place, CheckKind.AcrossBreak, $"{Line(view, counted[0].From).Label} and {Line(view, counted[0].To).Label} of {view.Name} are not comparable: {BreakNote.Of(parted)} Compare within one side only, or say that the change is one of recording.", 0.85, $"{view.Name}: {parted.From:yyyy-MM-dd}");
        }

        var pairs = counted.Except(mixed).Select(s => (Span: s, From: view[s.From.Row, s.From.Column]!.Value, To: view[s.To.Row, s.To.Column]!.Value)).ToList();
        if (pairs.Count > 1 && !pairs[0].Span.Told && Small().IsMatch(statement.Text[..place]) && Judge(report, statement, place, up, $"{view.Name}, {Spans.Named(view, pairs[0].Span)}: ", [Of(pairs[0])], plain: false) is { } since)
        {
            return since with { Message = $"It is not said since when. {since.Message}", Confidence = 0.5 };
        }

        return pairs.Count == 0 ? null : Judge(report, statement, place, up, $"{view.Name}, {Spans.Named(view, pairs[0].Span)}: ",
            [.. pairs.Select(Of)], plain: false);

        Pair Of((Span Span, decimal From, decimal To) p) => new(new PeriodCount((long)p.From, PeriodAt(view, p.Span.From) ?? Year(1)), new PeriodCount((long)p.To, PeriodAt(view, p.Span.To) ?? Year(2)));
    }

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

    /// <summary>The clause where it says when, otherwise the whole sentence.</summary>
    private static string Wording(Statement statement, int place)
    {
        var (start, end) = statement.ClauseAt(place);
        return Spans.SaysWhen(statement.Text[start..end]) ? statement.Text[start..end] : statement.Text;
    }

    private static List<TableLine> LinesOf(Bearing bearing, Quantity here)
    {
        var view = bearing.View;
        var named = (view.HasTimeColumns ? bearing.Rows : bearing.Columns).Where(m => m.Line.Period is null && !m.Line.IsShare && !m.Line.IsChange && !m.Line.IsTotal).Select(m => m.Line).Distinct().ToList();
        var total = view.HasTimeColumns && named.Count > 1 ? view.Rows.Where(r => r.IsTotal).Take(1) : [];
        return LineOf(bearing, here) is not { } line ? [] : named.Count > 1 && SideBySide(bearing, named) ? [.. named, .. total] : [line];
    }

    /// <summary>True where all names stand in one clause, as in an enumeration.</summary>
    private static bool SideBySide(Bearing bearing, List<TableLine> named) =>
        bearing.Rows.Concat(bearing.Columns).Where(m => named.Contains(m.Line)).ToList() is var mentions
            && mentions.Min(m => m.End) is var first && mentions.Max(m => m.Start) is var last && first < last && Listed().IsMatch(bearing.Statement.Text[first..last]);

    private static TableLine? LineOf(Bearing bearing, Quantity here)
    {
        var view = bearing.View;
        var mentions = (view.HasTimeColumns ? bearing.Rows : bearing.Columns).Where(m => m.Line.Period is null && !m.Line.IsShare && !m.Line.IsChange).ToList();
        mentions = mentions.Exists(m => !m.Line.IsTotal) ? [.. mentions.Where(m => !m.Line.IsTotal)] : mentions;
        if (Governing.Of(here, bearing.Statement, mentions)?.Line is { } named)
        {
            return named;
        }

        var inherited = (view.HasTimeColumns ? bearing.InheritedRows : bearing.InheritedColumns).Where(l => l.Period is null && !l.IsShare).ToList();
        return inherited.Count == 1 ? inherited[0]
            : bearing.CaptionWords < 2 && !bearing.IsAboutWhole ? null
            : view.HasTimeColumns ? view.Rows.FirstOrDefault(r => r.IsTotal) ?? (view.Rows.Count == 1 ? view.Rows[0] : null)
            : view.Columns.Where(c => view.IsCount(c.Index)).ToList() is [var only] ? only : null;
    }

    private static TableLine Line(TableView view, (int Row, int Column) cell) => view.HasTimeColumns ? view.Columns[cell.Column] : view.Rows[cell.Row];

    private static Period? PeriodAt(TableView view, (int Row, int Column) cell) => Line(view, cell).Period;

    /// <summary>The period nearest to a number, after it rather than before.</summary>
    private static Period? PeriodOf(Statement statement, Quantity quantity) => statement.Times.Count == 0 ? null
        : statement.Times.MinBy(t => t.Start >= quantity.End ? t.Start - quantity.End : quantity.Start - t.End + 12).Reading.Period;

    /// <summary>Two years of equal length, where nothing more is known of the periods.</summary>
    private static Period Year(int number) => Period.Months(2000 + number, 1, 12);

    private sealed record Pair(PeriodCount Before, PeriodCount After);

    /// <summary>The sentence says itself that the change may be none.</summary>
    [GeneratedRegex(@"\b(?:no (?:real|significant|clear|statistically|overall|meaningful)|not (?:a )?(?:statistically |significantly|significant|real|clear|large)|(?:has|have|had|did|does|do|was|were) not |little change|by chance|too few|small numbers|with caution|cannot (?:be|show)|may be due|hard to|unclear|largely unchanged|normal variation|not possible to|slowed|has not (?:changed|risen|fallen)|too small|probably (?:higher|lower)|cannot be compared|hardly (?:changed|moved))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Careful();

    [GeneratedRegex(@"\b(?:most|many|some|few|several|all|both|none|each) (?:of )?(?:the )?(?:\w+ )?(?:wards|areas|districts|types|schools|parishes|categories|places|forces|towns|offence types|crimes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    /// <summary>"Set to rise" is judged as what it is.</summary>
    [GeneratedRegex(@"\b(?:set|likely|expected|projected|due|forecast|on (?:course|track)) to\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Foreseen();

    /// <summary>"A small increase": nobody says so of one that went on for years.</summary>
    [GeneratedRegex(@"\b(?:small|slight|marginal|modest|minor|little)\s+$|\bslightly\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Small();

    /// <summary>What somebody means to do, or fears, has not happened.</summary>
    [GeneratedRegex(@"\b(?:to|will|would|could|may|might|should|helps?|help to|aim(?:s|ed|ing)? (?:to|at)|support(?:s|ing)?|towards?|target(?:s|ing)?(?: of| a| the)?|hope[sd]?|wish(?:es)?|seek(?:s|ing)?|for|further|risk of|prevent(?:ing)?|an? (?:overall )?(?:need for|aim of)|action to|(?:drivers?|causes?|fears?) of|work(?:ing)? to|plans? to)\s+(?:\w+ly\s+)?(?:a\s+|an\s+|the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Intended();

    [GeneratedRegex(@"^\s*,?(?:\s*[\w'-]+,?){0,6}?\s*(?:\band\b|\bor\b|,)\s*(?:[\w'-]+\s*){0,4}$", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(?:to date|so far|(?:first|last|only) (?:three|four|six|nine|ten|eleven|\d+) months|despite only|per month|a month|monthly|same (?:period|months)|like for like|annualised|pro rata|part[- ]year|not complete|excluding|average)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Acknowledged();
}
