using System.Globalization;
using System.Text;

namespace Wardmote.Benchmarks;

/// <summary>Subjects timed side by side: each once in turn, so that a slow minute of the machine falls on all of them alike.</summary>
internal sealed class Comparison(string title, int rounds)
{
    private readonly List<Subject> subjects = [];
    private readonly Dictionary<Subject, int> fewer = [];
    private readonly Dictionary<Subject, List<Run>> runs = [];
    private readonly List<string> notes = [];

    public IReadOnlyDictionary<Subject, List<Run>> Runs => runs;

    public void Add(Subject subject) => subjects.Add(subject);

    /// <summary>A subject so slow that it runs in the first rounds only.</summary>
    public void Add(Subject subject, int rounds)
    {
        Add(subject);
        fewer[subject] = rounds;
    }

    public void Note(string note) => notes.Add(note);

    public void Measure()
    {
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var subject in subjects.Where(s => round <= fewer.GetValueOrDefault(s, rounds)))
            {
                Console.Error.WriteLine($"{title}: round {round} of {rounds}: {subject.Name}");
                (runs.TryGetValue(subject, out var list) ? list : runs[subject] = []).Add(subject.Measure());
            }
        }
    }

    /// <summary>Median wall time in seconds of the subject's runs.</summary>
    public double Seconds(Subject subject) => Median(runs[subject].Select(r => r.Seconds));

    /// <summary>A Markdown section: a table with medians and the ratio to the first subject, then notes and commands.</summary>
    public string Section()
    {
        var text = new StringBuilder();
        var baseline = Seconds(subjects[0]);
        Line(text, $"## {title}");
        Line(text, "");
        var once = string.Concat(fewer.Select(f => $" {f.Key.Name}: {f.Value} only."));
        Line(text, $"Medians of {rounds}, taken in turn.{once} The ratio is to the first line.");
        Line(text, "");
        Line(text, "| | seconds | lowest–highest | ratio | peak MiB |");
        Line(text, "|---|--:|--:|--:|--:|");
        foreach (var subject in subjects)
        {
            var seconds = runs[subject].Select(r => r.Seconds).ToList();
            Line(text, string.Create(CultureInfo.InvariantCulture, $"| {subject.Name} | {Median(seconds):0.00} | {seconds.Min():0.00}–{seconds.Max():0.00} | {Median(seconds) / baseline:0.00} | {Median(runs[subject].Select(r => r.Megabytes)):0} |"));
        }

        Line(text, "");
        foreach (var note in notes)
        {
            Line(text, note);
            Line(text, "");
        }

        Line(text, "```");
        foreach (var subject in subjects)
        {
            Line(text, $"{subject.Name}: {subject.Command}");
        }

        Line(text, "```");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
