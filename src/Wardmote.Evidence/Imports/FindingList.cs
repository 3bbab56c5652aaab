using System.Collections;

namespace Wardmote.Evidence.Imports;

/// <summary>Findings as they are made, in the order of reading. Of one kind only so many are listed; the rest are counted.</summary>
internal sealed class FindingList : IReadOnlyCollection<Finding>
{
    private const int Listed = 500;

    private readonly List<Finding> findings = [];
    private readonly Dictionary<(FindingKind Kind, Severity Severity), int> found = [];

    public int Count => findings.Count + found.Count(f => f.Value > Listed);

    public bool HasErrors => found.Keys.Any(f => f.Severity == Severity.Error);

    public void Note(FindingKind kind, Place place, string message, string advice, string? value = null) => Add(Severity.Note, kind, place, message, advice, value);

    public void Warn(FindingKind kind, Place place, string message, string advice, string? value = null) => Add(Severity.Warning, kind, place, message, advice, value);

    /// <param name="choice">What the reader can say so that it stands; null where there is nothing to say.</param>
    public void Error(FindingKind kind, Place place, string message, string advice, string? value = null, ReadingChoice? choice = null) => Add(Severity.Error, kind, place, message, advice, value, choice);

    public void AddRange(IEnumerable<Finding> more)
    {
        foreach (var finding in more)
        {
            Add(finding);
        }
    }

    public IEnumerator<Finding> GetEnumerator() => findings.Concat(found.Where(f => f.Value > Listed).Select(f => Rest(f.Key, f.Value - Listed))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(Severity severity, FindingKind kind, Place place, string message, string advice, string? value, ReadingChoice? choice = null) =>
        Add(new Finding { Kind = kind, Severity = severity, Message = message, Advice = advice, Place = place, Value = value, Choice = choice });

    private void Add(Finding finding)
    {
        var number = found[(finding.Kind, finding.Severity)] = found.GetValueOrDefault((finding.Kind, finding.Severity)) + 1;
        if (number <= Listed)
        {
            findings.Add(finding);
        }
    }

    private Finding Rest((FindingKind Kind, Severity Severity) of, int more)
    {
        var like = findings.Last(f => f.Kind == of.Kind && f.Severity == of.Severity);
        return like with { Message = $"There are {more:N0} more findings like these.", Advice = "Look at those that are listed first.", Place = new Place(like.Place.File, like.Place.Sheet), Value = null, Choice = null };
    }
}
