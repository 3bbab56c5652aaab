using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Plan;

/// <summary>Money that the plan sets aside for an action. What was awarded and spent is in the fund, joined by links.</summary>
public sealed class ActionFunding : PartnershipPart
{
    public Guid ActionId { get; init; }

    /// <summary>"Pooled fund", "Police and crime commissioner, 2018/19".</summary>
    public required string Source { get; set; }

    /// <summary>Pounds.</summary>
    public required decimal Amount { get; set; }

    public string Note { get; set; } = "";
}
