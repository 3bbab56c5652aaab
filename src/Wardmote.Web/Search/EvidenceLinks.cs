using Wardmote.Partnership.Chain;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Search;

/// <summary>Which partners' returns the assessment's tables and charts come from, as the beginning of the chain.</summary>
public static class EvidenceLinks
{
    public static IReadOnlyList<Link> Of(Edition edition) =>
    [
        .. edition.Document.Exhibits.Concat(edition.Working).SelectMany(exhibit => exhibit.Provenance.Imports.Select(import => import.Dataset).Distinct().Select(dataset => new Link
        {
            From = new ItemReference(ItemKind.Dataset, dataset),
            To = new ItemReference(ItemKind.Exhibit, exhibit.Id),
            Relation = Relation.Supports,
        })),
    ];
}
