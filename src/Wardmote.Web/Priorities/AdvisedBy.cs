using Wardmote.Evidence.Rendering;
using Wardmote.Partnership.Priorities;
using Wardmote.Web.Editions;
using Wardmote.Web.Search;

namespace Wardmote.Web.Priorities;

/// <summary>The recommendations of an assessment, each with the tables and charts that it names.</summary>
public static class AdvisedBy
{
    public static IReadOnlyList<RecommendationEntry> Edition(Edition edition) =>
    [
        .. edition.Topics.SelectMany(topic => topic.Blocks.OfType<RecommendationBlock>(), (topic, recommendation) => new RecommendationEntry(
            recommendation.Id,
            recommendation.Number,
            topic.Title,
            EvidenceTexts.Words(recommendation.Blocks),
            edition.Document.Control.Title,
            [.. Named(recommendation.Blocks).Where(id => edition.Exhibit(id) is not null).Distinct()])),
    ];

    private static IEnumerable<string> Named(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => Named(paragraph.Text),
        ListBlock list => Named(list.Items.SelectMany(item => item.Blocks)),
        QuoteBlock quote => Named(quote.Blocks),
        _ => [],
    });

    private static IEnumerable<string> Named(IEnumerable<Inline> text) => text.SelectMany(part => part switch
    {
        CrossReference reference => [reference.Target],
        LiveValue value => [value.Exhibit],
        Strong strong => Named(strong.Text),
        Emphasis emphasis => Named(emphasis.Text),
        _ => Array.Empty<string>(),
    });
}
