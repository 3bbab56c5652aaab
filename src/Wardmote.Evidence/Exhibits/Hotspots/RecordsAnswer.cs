using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Hotspots;

/// <summary>Answers a question to all records together: near repeats, and where records lie densely.</summary>
internal sealed class RecordsAnswer(ExhibitQuestion question, FigureSource source, KnownValues values, PlaceTables places)
{
    private static readonly string[] Keys = ["id", "caption", "dataset", "kind", "where", "period", "places", "within", "note", "shown"];

    private readonly List<Problem> problems = [];

    /// <exception cref="ExhibitException">Something in the question is unknown, or the records do not say what it needs.</exception>
    public ExhibitAnswer Build()
    {
        var isDensity = question.Method == Method.Density;
        CheckKeys(isDensity ? ["bandwidth"] : ["distances", "days", "rows"]);

        // The days, conditions and imports are chosen as for any other exhibit; what is cut by them is not looked at.
        var plain = question with { Chart = null, Rows = ["year"], Places = null, Within = null };
        var enquiry = new ExhibitPlanner(plain, source, values, places).Plan().Main;
        var dataset = enquiry.Dataset;
        var area = Area(isDensity);
        var named = isDensity ? null : Named(dataset);
        CheckRecords(dataset, isDensity, named);
        Stop();

        var records = PlacedRecords.Read(source, enquiry, named, area?.Bounds);
        if (records.Within.Take(2).Count() < 2)
        {
            problems.Add(question.Source.Problem("dataset", $"Fewer than two {dataset.Counts} match this question and say where they were.", "Widen 'where', 'period' or 'within'."));
            Stop();
        }

        return Answer(enquiry, records, isDensity ? new DensityTable(question, dataset, records, area!).Build() : NearRepeats(dataset, records, named));
    }

    private RecordsTable NearRepeats(Dataset dataset, PlacedRecords records, Column? named)
    {
        try
        {
            return new NearRepeatTable(question, dataset, records, named).Build();
        }
        catch (ArgumentException e)
        {
            throw new ExhibitException([question.Source.Problem("distances", e.Message.Split(" (Parameter", 2)[0], "Name shorter 'distances', or narrow 'where' or 'period'.")]);
        }
    }

    private void CheckKeys(string[] own)
    {
        foreach (var key in question.Source.Lines.Keys.Where(k => !k.Contains(": ", StringComparison.Ordinal) && !Keys.Contains(k) && !own.Contains(k)))
        {
            problems.Add(question.Source.Problem(key, $"All records are looked at together here, so '{key}' has nothing to say.", "Leave it out."));
        }
    }

    private void CheckRecords(Dataset dataset, bool isDensity, Column? named)
    {
        if (dataset.Grain != Grain.Record)
        {
            problems.Add(question.Source.Problem("dataset", $"{dataset.Key} has figures that somebody has counted already.", "Ask a dataset whose rows are records."));
        }
        else if (!isDensity && !PlacedRecords.HasDays(dataset))
        {
            problems.Add(question.Source.Problem("dataset", $"{dataset.Key} says in which month something happened, not on which day, and near repeats are found by days.", "Ask a partner's own records, which have dates."));
        }
        else if (named is null && !PlacedRecords.HasPoints(dataset))
        {
            problems.Add(question.Source.Problem("dataset", $"{dataset.Key} has no points on the map.", isDensity ? "Ask a dataset with a longitude and a latitude." : "Name the column that says the place, to find repeats at the same place: 'rows: place'."));
        }
    }

    private Column? Named(Dataset dataset)
    {
        if (question.Rows.Count == 0)
        {
            return null;
        }

        if (question.Rows is [var name] && dataset[name] is { Type: ColumnType.Text } column)
        {
            return column;
        }

        problems.Add(question.Source.Problem("rows", $"{dataset.Key} has no column of words '{question.Rows[0]}' that could say the place.", Suggestion.For(question.Rows[0], dataset.Columns.Where(c => c.Type == ColumnType.Text).Select(c => c.Name))));
        return null;
    }

    private RecordsArea? Area(bool isNeeded)
    {
        if (question.Within is not { } within)
        {
            if (isNeeded)
            {
                problems.Add(question.Source.Problem("kind", "Of which area the density is drawn is not said.", "Add a line such as 'within: South Cambridgeshire'."));
            }

            return null;
        }

        var area = RecordsArea.Find(places, within, question.Places);
        if (area is null)
        {
            problems.Add(question.Source.Problem("within", $"No bounds of '{within}' are known{(question.Places is { } year ? $" for {year}" : "")}.", "Take in bounds of it, or of its wards: wardmote places import FILE --kind ward --vintage 2018."));
        }

        return area;
    }

    private ExhibitAnswer Answer(Enquiry enquiry, PlacedRecords records, RecordsTable table)
    {
        var (provenance, sources) = ProvenanceOf.Of(question, [(enquiry.Dataset, enquiry.Coverage, records.Imports, enquiry.Filter.Period)]);
        return new ExhibitAnswer
        {
            Question = question,
            Rows = [.. table.Rows.Select(r => new AnswerRow(new Member(r.Name, [r.Name]), [r.Name]))],
            Columns = [.. table.Heads.Select(h => new RecordsColumn { Head = h })],
            Figures = [.. table.Rows.Select(r => r.Figures)],
            Table = new Table
            {
                Columns = [new TableColumn { Heading = table.RowHeading }, .. table.Heads],
                RowHeaders = 1,
                Rows = [.. table.Rows.Select(r => new TableRow([new Cell { Text = r.Name }, .. r.Figures.Select((f, i) => Cell(f, table.Heads[i]))]))],
            },
            Chart = table.Chart,
            Notes = [.. question.Note is { } note ? [note] : Array.Empty<string>(), .. table.Notes],
            Provenance = provenance,
            Sources = sources,
        };
    }

    private static Cell Cell(Figure figure, TableColumn head) => figure.Value is { } value
        ? new Cell { Text = NumberText.Of(value, head.Decimals, head.Unit), Value = NumberText.Round(value, head.Decimals) }
        : Rendering.Cell.Blank;

    private void Stop()
    {
        if (problems.Count > 0)
        {
            throw new ExhibitException(problems);
        }
    }
}
