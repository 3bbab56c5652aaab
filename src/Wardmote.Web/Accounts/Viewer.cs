using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Accounts;

/// <summary>Whoever looks at the evidence of this installation's folder, which belongs to one partnership.</summary>
public sealed class Viewer(CurrentActor current, HomePartnership home)
{
    /// <summary>Whether the viewer may see the restricted edition.</summary>
    public bool MaySeeRestricted => May(Right.SeeRestricted);

    /// <summary>False for members of other partnerships, whatever they may do at their own.</summary>
    public bool May(Right right) => current.Actor.PartnershipId == home.Id && current.Actor.May(right);
}
