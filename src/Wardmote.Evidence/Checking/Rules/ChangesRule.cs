using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>A rise or fall that is claimed: does it go the way it is told, does the test support it, are its periods alike?</summary>
internal static partial class ChangesRule
{
    private static readonly WordPolicy Policy = WordPolicy.Adopted.MaxBy(p => p.From)!;

    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        var breaks = SeriesBreaks.In(report);
        foreach (var statement in report.Statements.Where(s => !IsCareful(s)))
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
    public static bool IsCareful(Statement statement) => Careful().Matches(statement.Text).Any(m => !OfAnother(statement, m.Index + m.Length));

    /// <summary>"A small increase in incidents, although not a large increase in their rate": care for the second says nothing of the first.</summary>
    private static bool OfAnother(Statement statement, int end)
    {
        var start = statement.ClauseAt(end).Start;
        return start > 0 && OfItsOwn().IsMatch(statement.Text[end..]) && TrendWords.Any(statement.Text[..start]);
    }

    /// <summary>Words that claim a rise or fall which has happened, and not of "most wards" or "some types".</summary>
    private static IReadOnlyList<(int Place, bool Up)> Trends(CheckedReport report, Statement statement)
    {
        // "Falls" may be what a row counts.
        var names = report.BearingsOf(statement).Where(b => b.IsMeant).SelectMany(b => b.Rows.Concat(b.Columns)).Where(m => m.Line is { Period: null, IsChange: false }).ToList();
        return [.. TrendWords.Up().Matches(statement.Text).Select(m => (m.Index, Word: m.Value, Up: true)).Concat(TrendWords.Down().Matches(statement.Text).Select(m => (m.Index, Word: m.Value, Up: false)))
            .Where(w => !Intended().IsMatch(statement.Text[..w.Index]) && !Foreseen().IsMatch(statement.Text[..w.Index]) && !Several().IsMatch(statement.Text[statement.ClauseAt(w.Index).Start..w.Index]))
            .Where(w => !names.Exists(m => m.Start <= w.Index && w.Index < m.End && m.Line.Stems.Contains(Words.Stem(w.Word))))
            .Where(w => !Careful().Matches(statement.Text).Any(m => m.Index <= w.Index && statement.ClauseAt(m.Index + m.Length) == statement.ClauseAt(w.Index)))
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

    /// <summary>The period nearest to a number, after it rather than before.</summary>
    private static Period? PeriodOf(Statement statement, Quantity quantity) => statement.Times.Count == 0 ? null
        : statement.Times.MinBy(t => t.Start >= quantity.End ? t.Start - quantity.End : quantity.Start - t.End + 12).Reading.Period;
}
