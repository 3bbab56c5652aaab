namespace Wardmote.Evidence.Exhibits.Questions;

/// <summary>Where an exhibit's question is written, so that every message can point at the line.</summary>
/// <param name="File">The file's name within the assessment's folder.</param>
/// <param name="FirstLine">The line, from 1, on which the YAML starts.</param>
/// <param name="Text">The question as the author wrote it.</param>
public sealed record QuestionSource(string File, int FirstLine, string Text)
{
    /// <summary>Lines of the question's keys: "where", "where: district", "columns: 2: rate".</summary>
    public IReadOnlyDictionary<string, int> Lines { get; init; } = new Dictionary<string, int>();

    public Problem Problem(string key, string what, string suggestion) => new(File, LineOf(key), what, suggestion);

    /// <summary>A dataset of which no return is in force.</summary>
    public Problem Lacking(string dataset) =>
        Problem("dataset", $"Nothing has been imported for {dataset}.", $"Import its return first: wardmote import FILE --dataset {dataset}.") with { Lacks = dataset };

    private int LineOf(string key)
    {
        for (var path = key; ; path = path[..path.LastIndexOf(": ", StringComparison.Ordinal)])
        {
            if (Lines.TryGetValue(path, out var line))
            {
                return line;
            }

            if (!path.Contains(": ", StringComparison.Ordinal))
            {
                return FirstLine;
            }
        }
    }
}
