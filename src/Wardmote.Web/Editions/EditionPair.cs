using Wardmote.Evidence.Disclosure;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Editions;

/// <summary>
/// A partnership's folder at one moment, for those entitled to all counts and for everybody. The public edition is published by the first who
/// comes without a right to more, or searches: what it tells is kept then. What only those look at who may see everything leaves nothing behind.
/// </summary>
/// <param name="report">What the public edition withholds and why: for those entitled to all counts.</param>
/// <param name="publish">Keeps what the public edition tells, and gives it.</param>
public sealed class EditionPair(Edition restricted, DisclosureReport report, Func<Edition> publish)
{
    private readonly Lock publishing = new();
    private Edition? published;

    public Edition Restricted => restricted;

    public DisclosureReport Report => report;

    public Edition Public
    {
        get
        {
            lock (publishing)
            {
                return published ??= publish();
            }
        }
    }

    public Edition For(Viewer viewer) => viewer.MaySeeRestricted ? Restricted : Public;
}
