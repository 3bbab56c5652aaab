using Wardmote.Evidence.Disclosure;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Editions;

/// <summary>A partnership's folder at one moment, for those entitled to all counts and for everybody.</summary>
/// <param name="Report">What the public edition withholds and why: for those entitled to all counts.</param>
public sealed record EditionPair(Edition Restricted, Edition Public, DisclosureReport Report)
{
    public Edition For(Viewer viewer) => viewer.MaySeeRestricted ? Restricted : Public;
}
