namespace Wardmote.Partnership.Chain;

/// <summary>Which of two linked things comes first on the way from evidence over recommendation, priority, action and pound to the minute.</summary>
public static class ChainOrder
{
    private static readonly ItemKind[][] Stages =
    [
        [ItemKind.Dataset],
        [ItemKind.Exhibit],
        [ItemKind.Assessment, ItemKind.Topic],
        [ItemKind.Recommendation, ItemKind.PartnerPriority],
        [ItemKind.Decision],
        [ItemKind.Scoring, ItemKind.Priority],
        [ItemKind.Action],
        [ItemKind.Milestone, ItemKind.Measure, ItemKind.Update, ItemKind.Programme, ItemKind.Activity, ItemKind.Communication],
        [ItemKind.Award],
        [ItemKind.Entry],
        [ItemKind.FundDecision],
        [ItemKind.Delegation],
        [ItemKind.Terms, ItemKind.Referral, ItemKind.Seat, ItemKind.Office],
    ];

    /// <summary>True where the link's first comes before its second.</summary>
    public static bool RunsForward(Link link) =>
        link.Relation is Relation.AuthorisedBy or Relation.MinutedIn or Relation.PromisedIn || StageOf(link.From.Kind) <= StageOf(link.To.Kind);

    /// <summary>What has no place of its own, such as minutes and papers, comes last.</summary>
    private static int StageOf(ItemKind kind) => Array.FindIndex(Stages, stage => stage.Contains(kind)) is var stage && stage < 0 ? Stages.Length : stage;
}
