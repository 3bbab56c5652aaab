using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>The author's other words for values of rows and columns, each of which must be for a value that is there.</summary>
internal sealed class LabelBook(ExhibitQuestion question)
{
    private readonly HashSet<string> seen = [];

    /// <summary>What is written where the value stands.</summary>
    public string Of(string label)
    {
        if (question.Labels.Count == 0)
        {
            return label;
        }

        seen.Add(label);
        return question.Labels.GetValueOrDefault(label, label);
    }

    public IEnumerable<Problem> Unused() => question.Labels.Keys.Where(k => !seen.Contains(k)).Select(k =>
        question.Source.Problem($"labels: {k}", $"No row or column is '{k}'.", Suggestion.For(k, seen.Where(s => s.Length > 0))));
}
