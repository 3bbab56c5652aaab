using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Web.Editions;

/// <summary>A partnership's folder as it was at one moment: its returns and the assessment built from them. Nothing in it changes.</summary>
public sealed record Edition
{
    private IReadOnlyList<Topic>? all;

    public required PartnershipFolder Partnership { get; init; }

    public required DatasetCatalog Catalog { get; init; }

    public required Lake Lake { get; init; }

    /// <summary>How every import stands, by dataset and then from the oldest to the newest.</summary>
    public required IReadOnlyList<ImportStanding> Imports { get; init; }

    /// <summary>The assessment's text, with the questions that its exhibits ask.</summary>
    public required AssessmentFolder Text { get; init; }

    public required Document Document { get; init; }

    /// <summary>Exhibits that are not shown, from which sentences take figures.</summary>
    public required IReadOnlyList<ExhibitBlock> Working { get; init; }

    /// <summary>The document topic by topic; what stands before the first heading is not among them.</summary>
    public IReadOnlyList<Topic> Topics => [.. All.Where(topic => topic.Heading is not null)];

    /// <summary>What stands before the first topic; null where nothing does.</summary>
    public Topic? Opening => All.FirstOrDefault(topic => topic.Heading is null);

    /// <summary>A table or chart, shown or not.</summary>
    public ExhibitBlock? Exhibit(string id) => Document.Exhibits.Concat(Working).FirstOrDefault(exhibit => exhibit.Id == id);

    /// <summary>The topic that holds a heading, exhibit or recommendation.</summary>
    public Topic? TopicOf(string anchor) => All.FirstOrDefault(topic => topic.Holds(anchor));

    public ImportStanding? Import(string dataset, string id) =>
        Imports.FirstOrDefault(standing => standing.Import.Dataset == dataset && standing.Import.Id == id);

    /// <summary>The same text and figures beside returns that have changed since.</summary>
    public Edition Beside(DatasetCatalog catalog, IReadOnlyList<ImportStanding> imports) => this with { Catalog = catalog, Imports = imports };

    private IReadOnlyList<Topic> All => all ??= Topic.Of(Document);
}
