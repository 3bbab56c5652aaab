using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Chance;

/// <summary>Holds back percentages of bases too small to be read, where the question asks for it.</summary>
internal static class SmallBases
{
    /// <summary>Stands in the place of the percentage: the government's mark for figures of low reliability.</summary>
    public const string Mark = "u";

    /// <summary>The rule in force: dated, with its source.</summary>
    public static SmallNumberRule Rule => SmallNumberRule.SurveyBase;

    public static Figure Hold(ExhibitQuestion question, Figure figure) => question.HoldsSmallBases && Base(figure) is { } whole && !Rule.Allows((double)whole)
        ? figure with { Value = null, Text = Mark, Stated = null }
        : figure;

    public static string Note => $"[{Mark}]: held back, being of a base of fewer than {Rule.Fewest} {Rule.Unit}. {Rule.Source}.";

    /// <summary>For a figure that rests on too few events.</summary>
    public static string NoteOf(SmallNumberRule rule) => $"[{Mark}]: held back, being of fewer than {rule.Fewest} {rule.Unit}. {rule.Source}.";

    private static decimal? Base(Figure figure) => figure.Working switch
    {
        ShareWorking share => share.Base.Value,
        AboutWorking about => Base(about.Of),
        _ => null,
    };
}
