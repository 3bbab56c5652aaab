using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

internal sealed partial class Aim
{
    /// <summary>The cell that a number is about, as the sentence's grammar tells; null where it cannot be told.</summary>
    private static (int Row, int Column, double Sureness, bool RowIsImplied)? Cell(Bearing bearing, Quantity quantity)
    {
        var view = bearing.View;
        var rowName = Line(bearing, quantity, bearing.Rows, bearing.InheritedRows, view.HasTimeRows);
        var columnName = Line(bearing, quantity, bearing.Columns, bearing.InheritedColumns, view.HasTimeColumns);
        var sureness = 0.5 + (rowName is { Inherited: false } ? 0.12 : 0) + (columnName is { Inherited: false } ? 0.12 : 0) + (bearing.IsReferred ? 0.05 : 0);
        var row = rowName?.Line ?? ImpliedRow(bearing);
        var column = columnName?.Line ?? ImpliedColumn(bearing, quantity);
        if (row is null || column is null || (rowName is null && columnName is null && !(bearing.IsAboutWhole && quantity.Role != QuantityRole.Level)))
        {
            return null;
        }

        // Of two words for columns of measures, those beside the number decide.
        return column.IsChange ? null : (row.Index, column.Index, sureness, rowName is null && !view.HasTimeRows);
    }

    private static (TableLine Line, bool Inherited)? Line(Bearing bearing, Quantity quantity, IReadOnlyList<Mention> mentions, IReadOnlyList<TableLine> inherited, bool time)
    {
        // A table over time with a named line that is no period, such as its total, is asked by period.
        var fitting = mentions.Where(m => !time || m.Line.Period is not null).Where(m => !m.Line.IsChange).ToList();
        fitting = fitting.Exists(m => !m.Line.IsTotal) ? [.. fitting.Where(m => !m.Line.IsTotal)] : fitting;
        if (Governing.Of(quantity, bearing.Statement, fitting) is { } mention)
        {
            return (mention.Line, false);
        }

        var deriver = new Deriver(bearing.View);
        var before = inherited.Where(l => !time || l.Period is not null).Where(l => !l.IsShare && !l.IsChange && !l.IsTotal && !(bearing.View.Rows.Contains(l) && deriver.IsBaseRow(l.Index))).ToList();
        return before.Count == 1 ? (before[0], true) : null;
    }

    private static TableLine? ImpliedRow(Bearing bearing)
    {
        var view = bearing.View;
        if (view.HasTimeRows)
        {
            return Recent().IsMatch(bearing.Statement.Text) || bearing.Statement.Times.Count == 0 ? view.Rows.Where(r => r.Period is not null).MaxBy(r => r.Period) : null;
        }

        // Nothing named but the subject of the table: its total.
        return IsOfAPart(bearing) ? null : bearing.CaptionWords >= 2 || bearing.IsAboutWhole ? view.Rows.FirstOrDefault(r => r.IsTotal) ?? view.Rows.FirstOrDefault(r => new Deriver(view).IsBaseRow(r.Index)) : null;
    }

    /// <summary>"Offences against door staff" are no total of a table that knows nothing of door staff.</summary>
    private static bool IsOfAPart(Bearing bearing) => Narrowed().Match(bearing.Statement.Text) is { Success: true } narrowed
        && Words.Telling(narrowed.Groups["who"].Value) is { Count: > 0 } who && !who.Any(bearing.View.Stems.Contains);

    [GeneratedRegex(@"\b(?:offences|crimes?|incidents|cases|reports|calls|complaints|assaults|violence|attacks|fires)\s+(?:against|involving|targeting|committed by)\s+(?:the\s+)?(?<who>[a-z-]+(?:\s[a-z-]+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Narrowed();

    private static TableLine? ImpliedColumn(Bearing bearing, Quantity quantity)
    {
        var view = bearing.View;
        if (view.HasTimeColumns)
        {
            var latest = view.Columns.Where(c => c.Period is not null && !c.IsChange && !c.IsTotal).MaxBy(c => c.Period);
            return bearing.Statement.Times.Count == 0 && (Recent().IsMatch(bearing.Statement.Text) || quantity.Role != QuantityRole.Level) ? latest : null;
        }

        var plain = view.Columns.Where(c => !c.IsShare && !c.IsChange && !c.IsTotal).ToList();
        var fitting = plain.Where(c => quantity.Kind == QuantityKind.Count && quantity.Per is null ? view.IsCount(c.Index) : quantity.Kind == QuantityKind.Rate && !view.IsCount(c.Index)).ToList();
        return plain.Count == 1 ? plain[0] : fitting.Count == 1 ? fitting[0] : plain.Count == 0 && view.Columns.Count(c => c.IsShare) == 1 ? view.Columns.First(c => c.IsShare) : null;
    }

    /// <summary>"North and South together had 305": the sum of the rows named, or their share.</summary>
    private static Aim? OfSeveral(Bearing bearing, Quantity quantity)
    {
        var (view, statement) = (bearing.View, bearing.Statement);
        var rows = bearing.RowLines.Where(r => r is { IsTotal: false, Period: null }).ToList();
        if (rows.Count is < 2 or > 4 || quantity.Role != QuantityRole.Level || !Together().Matches(statement.Text).Any(m => statement.ClauseAt(m.Index) == statement.ClauseAt(quantity.Start))
            || (Line(bearing, quantity, bearing.Columns, bearing.InheritedColumns, view.HasTimeColumns)?.Line ?? ImpliedColumn(bearing, quantity)) is not { IsChange: false } named)
        {
            return null;
        }

        var deriver = new Deriver(view);
        var column = view.CountBeside(named.Index) ?? (view.Columns.Where(c => !c.IsShare && view.IsCount(c.Index)).ToList() is [var only] ? only.Index : named.Index);
        if (!view.IsCount(column) || deriver.Sum([.. rows.Select(r => (r.Index, column))]) is not { } sum)
        {
            return null;
        }

        IReadOnlyList<Derivation> gives = quantity.Kind switch
        {
            QuantityKind.Count => [sum],
            QuantityKind.Percent => [.. deriver.Bases(rows[0].Index, column).Where(b => b.Whole > 0).Select(b => new Derivation(100 * sum.Low / b.Whole, 100 * sum.High / b.Whole, QuantityKind.Percent, $"{sum.Words} of {Figures.FigureText.Written(b.Whole)}"))],
            _ => [],
        };
        return gives.Count == 0 ? null : new(view, rows[0].Index, column) { Gives = gives, Place = string.Join(" and ", rows.Select(r => r.Label)), Sureness = 0.75 };
    }

    [GeneratedRegex(@"\b(?:together|combined|between them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Together();

    /// <summary>From which cell to which a change is told, and what the table gives for it.</summary>
    private static Aim? OfChange(Bearing bearing, Quantity quantity, int row, int column, double sureness, Deriver deriver)
    {
        var view = bearing.View;
        var pairs = Spans.Of(bearing, bearing.Statement.Text, row, column).Take(2).ToList();
        var kind = quantity.Kind;
        var gives = pairs.SelectMany(p => deriver.Changes(p.From, p.To)).Where(d => d.Kind == kind || (kind == QuantityKind.Percent && d.Kind == QuantityKind.Points && view.Columns[column].IsShare)).ToList();
        return gives.Count == 0 ? null : new(view, row, column) { Gives = gives, Place = Spans.Named(view, pairs[0]), Sureness = sureness };
    }

    [GeneratedRegex(@"\b(?:this year|latest|currently|now|current|most recent|last year|past year|the year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Recent();
}
