using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Answers questions from the figures in force. One engine serves one thread, and sees the lake as it was when it was made.</summary>
public sealed class ExhibitEngine
{
    private readonly FigureSource source;
    private readonly KnownValues values;

    public ExhibitEngine(Warehouse.Warehouse warehouse, DatasetCatalog catalog)
        : this(new FigureSource(warehouse.Connection, catalog, warehouse.Live))
    {
    }

    public ExhibitEngine(FigureSource source)
    {
        var live = new Dictionary<string, IReadOnlyList<LiveSlice>>();
        this.source = source with { Live = key => live.TryGetValue(key, out var known) ? known : live[key] = source.Live(key) };
        values = new KnownValues(source);
    }

    /// <exception cref="ExhibitException">Something in the question is unknown, or cannot honestly be answered.</exception>
    public ExhibitAnswer Answer(ExhibitQuestion question)
    {
        if (source.Catalog.TryFind(question.Dataset, out var dataset) && dataset.Grain == Grain.Text)
        {
            return new WordsAnswer(question, dataset, source, values).Build();
        }

        var plan = new ExhibitPlanner(question, source, values).Plan();
        foreach (var enquiry in plan.Enquiries.Where(e => e.Aggregates.Count > 0))
        {
            enquiry.Ask(source.Connection);
        }

        return new AnswerBuilder(plan).Build();
    }
}
