using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Search;
using Wardmote.Web.Editions;
using Heading = Wardmote.Evidence.Rendering.Heading;

namespace Wardmote.Web.Search;

/// <summary>What of the evidence is found: topics, tables and charts, and datasets, in the words of public editions.</summary>
public static class EvidenceTexts
{
    public static readonly IReadOnlyCollection<ItemKind> Kinds = [ItemKind.Topic, ItemKind.Exhibit, ItemKind.Dataset];

    /// <summary>Of everything as it is published; what has not been published yet needs the right to see more than that.</summary>
    public static IReadOnlyCollection<(ItemReference Item, SearchText Text)> Of(EditionSet now) =>
    [
        .. Of(now.Published, null).Concat(Of(now.Next, Right.SeeRestricted)).DistinctBy(found => found.Item),
        .. now.Restricted.Catalog.All.Select(dataset => (new ItemReference(ItemKind.Dataset, dataset.Key), Of(dataset))),
    ];

    private static IEnumerable<(ItemReference Item, SearchText Text)> Of(Edition edition, Right? needs) =>
    [
        .. edition.Topics.Select(topic => (new ItemReference(ItemKind.Topic, topic.Id), new SearchText(topic.Title, Words(topic.Blocks), needs))),
        .. edition.Document.Exhibits.Concat(edition.Working).Select(exhibit => (new ItemReference(ItemKind.Exhibit, exhibit.Id), Of(exhibit, needs))),
    ];

    private static SearchText Of(ExhibitBlock exhibit, Right? needs) => new(
        $"{exhibit.Label}: {exhibit.Caption}",
        SearchText.Join([
            exhibit.Provenance.Source,
            string.Join("; ", exhibit.Table.Rows.Select(row => row.Cells[0].Text).Where(text => text.Length > 0)),
            .. exhibit.Notes,
        ]),
        needs);

    private static SearchText Of(Dataset dataset) => new(
        dataset.Title,
        SearchText.Join([dataset.Purpose, dataset.Owner, .. dataset.Columns.Select(column => $"{column.Title}: {column.Meaning}")]),
        Needs: null);

    public static string Words(IEnumerable<Block> blocks) => SearchText.Join(blocks.Select(Words));

    private static string Words(Block block) => block switch
    {
        Heading heading => heading.Title(),
        Paragraph paragraph => paragraph.Text.PlainWords(),
        ListBlock list => Words(list.Items.SelectMany(item => item.Blocks)),
        QuoteBlock quote => Words(quote.Blocks),
        RecommendationBlock recommendation => $"{recommendation.Number} {Words(recommendation.Blocks)}",
        _ => "",
    };
}
