using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;
using Wardmote.Evidence.Exhibits.Chance;

namespace Wardmote.Evidence.Checking.Rules;

internal static partial class ChangesRule
{
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

    /// <summary>The counts stand in the sentence; its table tells that one of them is of a part of a year.</summary>
    private static CheckFinding? Mixed(CheckedReport report, Statement statement, int place, bool up) =>
        Acknowledged().IsMatch(statement.Text) ? null : InTable(report, statement, place, up) is { Kind: CheckKind.MixedPeriods } mixed ? mixed : null;

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
}
