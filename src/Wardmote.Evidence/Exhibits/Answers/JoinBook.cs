using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>Values that the author joined under one word, each of which must be a value of the rows or of the columns.</summary>
internal sealed class JoinBook(ExhibitQuestion question, LabelBook labels)
{
    private readonly HashSet<(string Label, string Value)> found = [];
    private readonly HashSet<string> known = [];
    private readonly Dictionary<string, string> partial = [];

    /// <summary>The values of one cut, with those joined in the place of the last of their parts.</summary>
    /// <param name="values">Plain ones, in order.</param>
    public IReadOnlyList<Member> Of(Axis axis, IReadOnlyList<string> keys, IReadOnlyList<Member> values)
    {
        known.UnionWith(values.Select(value => value.Label));
        var joined = question.Join.Select(join => Of(join, axis, keys)).OfType<Member>().ToList();
        var parts = joined.SelectMany(join => join.Keys.Select(key => (key, join))).DistinctBy(part => part.key).ToDictionary(part => part.key, part => part.join);
        var order = new List<Member>();
        foreach (var value in values)
        {
            if (value.Keys is [var key] && parts.TryGetValue(key, out var join))
            {
                _ = labels.Of(value.Label);
                order.Remove(join);
                order.Add(join);
            }
            else
            {
                order.Add(value);
            }
        }

        return order;
    }

    /// <summary>What is joined under a word on one cut; null where nothing is.</summary>
    public Member? Find(string word, Axis axis, IReadOnlyList<string> keys) =>
        question.Join.FirstOrDefault(join => Datasets.Heading.Same(join.Label, word)) is { } join ? Of(join, axis, keys) : null;

    /// <summary>Called when rows and columns are made: what is wrong with what the author joined.</summary>
    public IEnumerable<Problem> Problems()
    {
        foreach (var join in question.Join)
        {
            if (join.Values.Count < 2)
            {
                yield return question.Source.Problem($"join: {join.Label}", $"'{join.Label}' joins {join.Values.Count} value.", "List at least two values; for another word for one value write 'labels'.");
            }

            foreach (var value in join.Values.Where(value => !found.Contains((join.Label, value))))
            {
                yield return question.Source.Problem($"join: {join.Label}", $"No row or column is '{value}'.", Suggestion.For(value, known));
            }
        }

        foreach (var (label, what) in partial)
        {
            yield return question.Source.Problem($"join: {label}", $"{what}, and would be hidden in '{label}'.", "Join stretches of time that are covered whole, or cut all to the same months with 'like-for-like: months'.");
        }

        foreach (var twice in question.Join.SelectMany(join => join.Values).GroupBy(value => value).Where(value => value.Count() > 1))
        {
            yield return question.Source.Problem("join", $"'{twice.Key}' is joined twice.", "Keep it in one of the groups, so that it is not counted twice.");
        }
    }

    private Member? Of(JoinedValues join, Axis axis, IReadOnlyList<string> keys)
    {
        var parts = new List<string>();
        foreach (var value in join.Values)
        {
            if (axis.Find(value, keys) is { Keys: [_, ..] } member)
            {
                found.Add((join.Label, value));
                parts.AddRange(member.Keys);
            }
        }

        if (axis is TimeAxis { OnlyMonths: null } time && parts.Find(key => time.ExtentOf(key).IsPart) is { } part)
        {
            partial[join.Label] = time.ExtentOf(part).Say([time.NameOf(part)]);
        }

        return parts.Count == 0 ? null : new Member(join.Label, [.. parts.Distinct()], []);
    }
}
