using Wardmote.Evidence.Disclosure;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Editions;

/// <summary>
/// A partnership's folder at one moment, for those entitled to all counts and for everybody. The public edition is published by the first who
/// comes without a right to more, or searches: what it tells is kept then. What only those look at who may see everything leaves nothing behind.
/// </summary>
/// <param name="report">Gives what the public edition withholds and why, with coarser cuts that were tried; that takes some seconds.</param>
/// <param name="publish">Keeps what the public edition tells, and gives it.</param>
public sealed class EditionPair(Edition restricted, Func<DisclosureReport> report, Func<Edition> publish)
{
    private readonly Lock publishing = new();
    private readonly Lazy<DisclosureReport> reported = new(report);
    private Edition? published;

    public Edition Restricted => restricted;

    /// <summary>What the public edition withholds and why: for those entitled to all counts.</summary>
    public DisclosureReport Report => reported.Value;

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
