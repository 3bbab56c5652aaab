using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Planning;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Warehouse;

namespace Wardmote.Evidence.Exhibits.Words;

/// <summary>Answers a question to a dataset of words: its columns side by side, or one of them spread over rows and columns.</summary>
internal sealed class WordsAnswer(ExhibitQuestion question, Dataset dataset, FigureSource source, KnownValues values)
{
    private static readonly string[] Keys =
        ["id", "caption", "dataset", "rows", "columns", "list", "where", "include-columns", "row-headings", "labels", "order", "note", "shown", "kind"];

    private readonly LabelBook labels = new(question);
    private readonly List<Problem> problems = [];

    /// <exception cref="ExhibitException">The question names a column or value that the dataset has not, or asks for figures.</exception>
    public ExhibitAnswer Build()
    {
        var rows = Known(question.Rows, "rows");
        var across = question.Columns is { } name ? Known([name], "columns").FirstOrDefault() : null;
        var fields = across is null
            ? Known([.. question.Items.Select(i => i.Measure ?? "")], "columns")
            : Known([question.List ?? ""], "list");
        var slices = source.Live(dataset.Key);
        if (slices.Count == 0)
        {
            problems.Add(question.Source.Lacking(dataset.Key));
        }

        foreach (var key in question.Source.Lines.Keys.Where(k => !k.Contains(": ", StringComparison.Ordinal) && !Keys.Contains(k)))
        {
            problems.Add(question.Source.Problem(key, $"{dataset.Key} has words, not figures, so '{key}' has nothing to say.", "Leave it out."));
        }

        if (question.Chart is not null)
        {
            problems.Add(question.Source.Problem("kind", $"{dataset.Key} has words, which cannot be drawn.", "Leave 'kind' out."));
        }

        if (fields.Count == 0 && problems.Count == 0)
        {
            problems.Add(question.Source.Problem("columns", "No columns of words are named.", "List them: 'columns: [action, reference]', or one cut and 'list: priority'."));
        }

        var conditions = new ConditionCheck(question.Source, values, problems).Check(question.Where, dataset, "where");
        if (problems.Count > 0)
        {
            throw new ExhibitException(problems);
        }

        var heads = rows.Count > 0 ? rows : [fields[0]];
        var shown = rows.Count > 0 || across is not null ? fields : [.. fields.Skip(1)];
        var read = Read([.. heads, .. across is null ? [] : new[] { across }, .. shown], new Filter { Conditions = conditions });
        var columns = across is null ? Beside(shown, heads.Count) : Across(across, shown[0], heads.Count, read);
        var lines = rows.Count > 0
            ? read.GroupBy(r => FigureSet.RowKey(r.Words.Take(heads.Count))).Select(g => g.ToList())
            : read.Select(r => new List<WordsRow> { r });
        if (rows is [{ Codes: { } codes }])
        {
            var order = codes.Codes.Select((c, i) => (c.Value, i)).ToDictionary(c => c.Value, c => c.i);
            lines = lines.OrderBy(l => order.GetValueOrDefault(l[0].Words[0], int.MaxValue));
        }

        return Answer(heads, columns, [.. lines], new Coverage(slices, records: false, expectsAll: false));
    }

    private List<Column> Known(IReadOnlyList<string> names, string path)
    {
        var known = new List<Column>();
        foreach (var name in names)
        {
            if (dataset[name] is { } column)
            {
                known.Add(column);
            }
            else
            {
                problems.Add(question.Source.Problem(path, $"{dataset.Key} has no column '{name}'.", Suggestion.For(name, dataset.Columns.Select(c => c.Name))));
            }
        }

        return known;
    }

    /// <summary>The words of each row, in the order of the partner's file.</summary>
    private List<WordsRow> Read(IReadOnlyList<Column> columns, Filter filter)
    {
        using var command = source.Connection.CreateCommand();
        var names = string.Concat(columns.Select(c => $"coalesce(CAST({Sql.Name(c.Name)} AS VARCHAR), ''), "));
        command.CommandText = $"SELECT {names}{LakeColumn.ImportId}, {LakeColumn.SourceRow} FROM {Sql.Name(dataset.Key)}" + filter.Where(dataset, new SqlParameters(command));
        using var reader = command.ExecuteReader();
        var rows = new List<WordsRow>();
        while (reader.Read())
        {
            rows.Add(new WordsRow(
                reader.GetString(columns.Count),
                reader.IsDBNull(columns.Count + 1) ? null : reader.GetInt32(columns.Count + 1),
                [.. Enumerable.Range(0, columns.Count).Select(reader.GetString)]));
        }

        return rows;
    }

    private List<WordsColumn> Beside(List<Column> fields, int first) =>
        [.. fields.Select((field, i) => new WordsColumn(dataset.Key, row => row.Words[first + i]) { Head = Head(field.Title) })];

    private List<WordsColumn> Across(Column across, Column list, int first, List<WordsRow> rows)
    {
        var axis = new DimensionAxis(across, records: false) { Name = across.Name, Title = across.Title, Sql = AxisSql.Column(across.Name) };
        var found = axis.InOrder([.. rows.Select(r => r.Words[first]).Distinct().Select((value, place) => new FoundKey(value, place))]);
        var names = question.IncludeColumns.Count > 0 ? question.IncludeColumns : found;
        var columns = new List<WordsColumn>();
        foreach (var name in names)
        {
            if (axis.Find(name, found) is not { Keys: [var key] })
            {
                throw new ExhibitException([question.Source.Problem("include-columns", $"No column is '{name}'.", Suggestion.For(name, found))]);
            }

            columns.Add(new WordsColumn(dataset.Key, row => row.Words[first] == key ? row.Words[first + 1] : "") { Head = Head(key) });
        }

        return columns;
    }

    private TableColumn Head(string title) => new() { Heading = labels.Of(title) };

    private ExhibitAnswer Answer(List<Column> heads, List<WordsColumn> columns, List<List<WordsRow>> lines, Coverage coverage)
    {
        var rows = lines.Select(l => new AnswerRow(
            new Member(l[0].Words[heads.Count - 1], [FigureSet.RowKey(l[0].Words.Take(heads.Count))]),
            [.. l[0].Words.Take(heads.Count)])).ToList();
        var imports = lines.SelectMany(l => l).GroupBy(r => r.Import).Select(g => new ImportRows(g.Key, g.Count())).ToList();
        var figures = lines.Select(line => (IReadOnlyList<Figure>)[.. columns.Select(c => c.Words(line))]).ToList();
        var headings = heads.Select((h, i) => new TableColumn { Heading = i < question.RowHeadings.Count ? question.RowHeadings[i] : Head(h.Title).Heading });
        problems.AddRange(labels.Unused());
        if (problems.Count > 0)
        {
            throw new ExhibitException(problems);
        }

        var (provenance, sources) = ProvenanceOf.Of(question, [(dataset, coverage, imports, null)]);
        return new ExhibitAnswer
        {
            Question = question,
            Rows = rows,
            Columns = columns,
            Figures = figures,
            Table = new Table
            {
                Columns = [.. headings, .. columns.Select(c => c.Head)],
                RowHeaders = heads.Count,
                Rows = [.. rows.Select((row, i) => new TableRow([.. row.Headers.Select(Text), .. figures[i].Select(f => Text(f.Text ?? ""))]))],
            },
            Notes = question.Note is { } note ? [note] : [],
            Provenance = provenance,
            Sources = sources,
        };
    }

    private static Cell Text(string words) => words.Length == 0 ? Cell.Blank : new Cell { Text = words };
}
