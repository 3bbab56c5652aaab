using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Hotspots;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Exhibits.Tracing;
using Wardmote.Evidence.Exhibits.Words;
using Wardmote.Evidence.Harm;
using Wardmote.Evidence.Imports;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Answers questions from the figures in force. One engine serves one thread, and sees the lake as it was when it was made.</summary>
public sealed class ExhibitEngine
{
    private readonly FigureSource source;
    private readonly KnownValues values;
    private readonly Workspace workspace;
    private readonly PlaceTables places;

    public ExhibitEngine(Warehouse.Warehouse warehouse, DatasetCatalog catalog)
        : this(new FigureSource(warehouse.Connection, catalog, warehouse.Open) { Places = warehouse.Places, Weights = key => HarmWeightFolder.Read(warehouse.LakeFolder, key), Secret = () => DisclosureSecret.Of(new Lake(warehouse.LakeFolder)) })
    {
    }

    public ExhibitEngine(FigureSource source)
    {
        var live = new Dictionary<string, IReadOnlyList<LiveSlice>>();
        this.source = source with { Live = key => live.TryGetValue(key, out var known) ? known : live[key] = source.Live(key) };
        values = new KnownValues(source);
        workspace = new Workspace(this.source);
        places = new PlaceTables(this.source);
    }

    internal FigureSource Source => source;

    /// <exception cref="ExhibitException">Something in the question is unknown, or cannot honestly be answered.</exception>
    public ExhibitAnswer Answer(ExhibitQuestion question)
    {
        if (source.Catalog.TryFind(question.Dataset, out var dataset) && dataset.Grain == Grain.Text)
        {
            return new WordsAnswer(question, dataset, source, values).Build();
        }

        if (question.Method is Method.NearRepeat or Method.Density)
        {
            return new RecordsAnswer(question, this.source, values, places).Build();
        }

        var plan = new ExhibitPlanner(question, source, values, places).Plan();
        foreach (var enquiry in plan.Enquiries.Where(e => e.Aggregates.Count > 0))
        {
            workspace.Use(enquiry.Dataset.Key);
            enquiry.Ask(source.Connection);
        }

        return new AnswerBuilder(plan).Build();
    }

    /// <summary>Follows one cell back to the imports behind it.</summary>
    /// <param name="row">The words that head the row; with two row headers the second, or both as "Gender / Male".</param>
    /// <param name="column">The column's heading; null where there is one column of figures.</param>
    /// <exception cref="ExhibitException">The question cannot be answered, or has no such cell.</exception>
    public CellTrace Trace(ExhibitQuestion question, string row, string? column)
    {
        var reader = new AnswerReader(Answer(question));
        try
        {
            var (r, c) = (reader.Row(row), reader.ColumnOrOnly(column));
            var answer = reader.Answer;
            var what = $"{reader.RowName(r)}, {answer.Columns[c].Head.Heading}";
            var cell = answer.Table.Rows[r].Cells[answer.Table.RowHeaders + c];
            return new CellTrace(question.Id, reader.RowName(r), answer.Columns[c].Head.Heading, cell.Text, new Tracer(source).Trace(what, answer.Figures[r][c]));
        }
        catch (CellException e)
        {
            throw new ExhibitException([question.Source.Problem("id", e.Message, e.Suggestion)]);
        }
    }
}
