using System.Globalization;
using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>Percentages of few people: impossible for their base, of a base too small to show, or of none that is named.</summary>
internal static class BasesRule
{
    public static IEnumerable<CheckFinding> Check(CheckedReport report)
    {
        var bases = Base.All(report.Statements);
        var held = new HashSet<Base>();
        foreach (var statement in report.Statements)
        {
            var shares = statement.Quantities.Where(q => q is { Kind: QuantityKind.Percent, Role: QuantityRole.Level, Loose: false } && !statement.IsLive(q) && q.Value is > 0 and < 100).ToList();
            var known = bases.GetValueOrDefault(statement);
            var about = known is null ? [] : shares.Where(q => known.IsBaseOf(statement, q) && !IsFromTable(report, statement, q)).ToList();
            if (known is { } whole && about.Count > 0)
            {
                var impossible = about.Where(q => !whole.Allows(q)).ToList();
                if (impossible.Count > 0)
                {
                    yield return report.Finding(statement, impossible[0].Start, CheckKind.ImpossiblePercentage, string.Join(' ', impossible.Select(q => Impossible(q, whole))) + " Look up the counts, or name the base if it is another.", whole.Statement == statement ? 0.9 : 0.75, $"{whole.Count}");
                }

                if (whole.IsSurvey && SmallNumberRule.SurveyBase.Note(whole.Count) is { } note && held.Add(whole))
                {
                    yield return report.Finding(statement, about[0].Start, CheckKind.SmallBase, $"{about[0].Text} is of {whole.Count}. {note} Give the number of people, or say that the figures stand for nobody else.", 0.6);
                }
            }
            else if (shares.FirstOrDefault(q => Base.AsksForOne(statement, q) && !IsFromTable(report, statement, q)) is { } baseless && !Unfounded.IsOutside(statement))
            {
                yield return report.Finding(statement, baseless.Start, CheckKind.MissingBase, $"Nothing says how many people {baseless.Text} is of. Give the number who answered.", 0.65);
            }
        }
    }

    private static bool IsFromTable(CheckedReport report, Statement statement, Quantity quantity) =>
        report.BearingsOf(statement).Any(b => b.IsMeant && new Candidates(b).Of(quantity).Any(d => d.Agrees(quantity)));

    private static string Impossible(Quantity quantity, Base whole)
    {
        var below = Math.Floor(quantity.Value * whole.Count / 100);
        var places = quantity.Text.Contains('.', StringComparison.Ordinal) ? 1 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"No number of {whole.Count} is {quantity.Text}: {below} of {whole.Count} are {FigureText.Written(100 * below / whole.Count, places)}%, and {below + 1} are {FigureText.Written(100 * (below + 1) / whole.Count, places)}%.");
    }
}
