using Wardmote.Web.Accounts;

namespace Wardmote.Web.Editions;

/// <summary>A partnership's folder at one moment, for those entitled to all counts and for everybody.</summary>
public sealed record EditionPair(Edition Restricted, Edition Public)
{
    public Edition For(Viewer viewer) => viewer.MaySeeRestricted ? Restricted : Public;
}
