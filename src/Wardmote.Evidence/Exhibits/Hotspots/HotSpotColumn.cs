using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Hotspots;

/// <summary>What was found of each area, beside its figure; blank for an area about which nothing can be said.</summary>
internal sealed class HotSpotColumn(IReadOnlyDictionary<string, Figure> byArea) : DerivedColumn
{
    public const string ScoreHeading = "Score (Gi*)";
    public const string ChanceHeading = "Against chance";

    public override Figure At(AnswerRow row) => row.Member.Keys is [var key] && byArea.TryGetValue(key, out var figure) ? figure : Figure.Blank;
}
