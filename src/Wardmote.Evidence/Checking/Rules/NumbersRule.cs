using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Holds every number against the figures it may be about, and says where the one that it must be about gives another.</summary>
internal static class NumbersRule
{
    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        var bases = Base.All(report.Statements);
        foreach (var statement in report.Statements)
        {
            var known = bases.GetValueOrDefault(statement);
            var unfounded = new List<Quantity>();
            foreach (var quantity in statement.Quantities.Where(q => !(q.Loose && q.Kind == QuantityKind.Count) && !statement.IsLive(q) && !IsGiven(report, statement, q)))
            {
                if ((RoundedParts.Of(report, statement, quantity) ?? Differing(report, statement, quantity)) is { } finding)
                {
                    yield return finding;
                }
                else if (known is null || !IsOf(known, statement, quantity))
                {
                    unfounded.Add(quantity);
                }
            }

            if (Unfounded.Of(report, statement, unfounded) is { } none)
            {
                yield return none;
            }
        }
    }

    /// <summary>The base itself, or a percentage that some number of it gives.</summary>
    private static bool IsOf(Base known, Statement statement, Quantity quantity) => quantity.Kind == QuantityKind.Percent
        ? known.IsBaseOf(statement, quantity) && known.Allows(quantity)
        : known.IsSurvey && known.Statement == statement && quantity.Value == known.Count;

    private static bool IsGiven(CheckedReport report, Statement statement, Quantity quantity) =>
        WithinText.Gives(statement, quantity)
        || report.BearingsOf(statement).Any(b => new Candidates(b).Of(quantity).Any(d => d.Agrees(quantity)))
        || report.BearingsOf(statement).Any(b => b.IsMeant && Aim.At(b, quantity) is { RowIsImplied: true } aim && aim.Elsewhere(quantity) is not null)
        || report.Pictures.Any(p => p.Gives(statement, quantity));

    private static CheckFinding? Differing(CheckedReport report, Statement statement, Quantity quantity)
    {
        var outside = Unfounded.IsOutside(statement);
        var meant = report.BearingsOf(statement).Where(b => b.IsMeant && (!outside || b.IsReferred))
            .OrderByDescending(b => b.Weight)
            .Select(b => (Bearing: b, Aim: Aim.At(b, quantity)))
            .FirstOrDefault(p => p.Aim is not null);
        return meant.Aim is { } aim && !IsPart(statement, quantity, aim) ? Differs(report, statement, quantity, meant.Bearing, aim) : null;
    }

    /// <summary>"Of the 171 offences in Castle Moor, 48 were at the port": what the table gives is the whole.</summary>
    private static bool IsPart(Statement statement, Quantity quantity, Aim aim) => statement.Text.StartsWith("Of ", StringComparison.Ordinal)
        && statement.Quantities[0] is { Kind: QuantityKind.Count } whole && whole != quantity && quantity.Kind == QuantityKind.Count && quantity.Value < whole.Value && aim.Gives.All(d => d.Agrees(whole));

    private static CheckFinding Differs(CheckedReport report, Statement statement, Quantity quantity, Bearing bearing, Aim aim)
    {
        var view = bearing.View;
        var gives = string.Join(", or ", aim.Gives.Take(2).Select(d => Told(d, quantity)).Distinct());
        var other = aim.Elsewhere(quantity);
        var message = $"The text says {quantity.Text}; {view.Name} gives {gives} for {aim.Place}."
            + (other is null ? "" : $" {quantity.Text} is the figure of {other}.")
            + " Put the text right, or say what else the number is.";
        return report.Finding(statement, quantity.Start, CheckKind.DiffersFromTable, message, aim.Sureness + (other is null ? 0 : 0.1) + 0.02 * Math.Min(5, bearing.Weight - Bearing.Enough), $"{view.Name}: {gives}");
    }

    private static string Told(Derivation derivation, Quantity quantity)
    {
        var places = quantity.Text.Contains('.', StringComparison.Ordinal) ? 1 : 0;
        var value = derivation.Change ? Math.Abs(derivation.Middle) : derivation.Middle;
        var number = derivation.Kind switch
        {
            QuantityKind.Percent => FigureText.Written(value, derivation.Words.Contains(' ', StringComparison.Ordinal) ? Math.Max(places, 1) : places) + "%",
            QuantityKind.Points => FigureText.Written(value, 1) + " points",
            QuantityKind.Multiple => FigureText.Written(value, 2) + " times",
            _ => FigureText.Written(value),
        };
        var direction = derivation is { Change: true, Kind: not QuantityKind.Multiple } ? derivation.Middle > 0 ? "a rise of " : derivation.Middle < 0 ? "a fall of " : "" : "";
        return derivation.Words.Contains(' ', StringComparison.Ordinal) ? $"{direction}{number} ({derivation.Words})" : direction + (derivation.Words.EndsWith('%') ? derivation.Words : number);
    }
}
