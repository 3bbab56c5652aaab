using Wardmote.Evidence.Disclosure;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Editions;

/// <summary>A partnership's folder at one moment, for those entitled to all counts and for everybody.</summary>
public sealed class EditionSet
{
    private readonly Lazy<Edition> next;
    private readonly Lazy<PublicationDraft> draft;
    private readonly Lazy<DisclosureReport> report;

    /// <param name="next">Gives the public edition as it would be published now.</param>
    /// <param name="draft">Gives what publishing it would add to what readers have.</param>
    /// <param name="report">Gives what it withholds and why, with coarser cuts that were tried; that takes some seconds.</param>
    internal EditionSet(Func<Edition> next, Func<PublicationDraft> draft, Func<DisclosureReport> report) =>
        (this.next, this.draft, this.report) = (new(next), new(draft), new(report));

    public required Edition Restricted { get; init; }

    /// <summary>The public edition as it was last published; without topics where none was, or it was withdrawn.</summary>
    public required Edition Published { get; init; }

    /// <summary>When, and what it told; null where there is none to be read.</summary>
    public PublicationRecord? Publication => Publications is [.., { IsShown: true } newest] ? newest : null;

    /// <summary>All that was ever published, from the oldest to the newest.</summary>
    public required IReadOnlyList<PublicationRecord> Publications { get; init; }

    /// <summary>Null where what was last published stands, or nothing was.</summary>
    public Withdrawal? Withdrawal => Publications is [.., { Withdrawal: var withdrawal }] ? withdrawal : null;

    /// <summary>The public edition as it would be published now: for those who see the restricted one.</summary>
    public Edition Next => next.Value;

    public PublicationDraft Draft => draft.Value;

    /// <summary>What was looked at to protect the next public edition: for those entitled to all counts.</summary>
    public required IReadOnlyList<MeasureReport> Measures { get; init; }

    /// <summary>What the next public edition withholds and why, with coarser cuts: for those entitled to all counts.</summary>
    public DisclosureReport Report => report.Value;

    /// <summary>The same editions beside returns and publications that have changed since, for as long as the text cannot be built.</summary>
    /// <param name="bare">What there is without the text.</param>
    internal EditionSet Beside(EditionSet bare)
    {
        var (catalog, imports) = (bare.Restricted.Catalog, bare.Restricted.Imports);
        return new(() => Next.Beside(catalog, imports), () => Draft, () => Report)
        {
            Restricted = Restricted.Beside(catalog, imports),
            Published = bare.Published,
            Publications = bare.Publications,
            Measures = Measures,
        };
    }

    /// <summary>False where there is nothing of the assessment that the viewer may read.</summary>
    public bool IsOpenTo(Viewer viewer) => viewer.MaySeeRestricted || Publication is not null;

    public Edition For(Viewer viewer) => viewer.MaySeeRestricted ? Restricted : Published;
}
