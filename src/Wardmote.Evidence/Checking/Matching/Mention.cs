using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Claims;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>A line of a table that a sentence names.</summary>
/// <param name="Start">Offset in the sentence, from 0.</param>
/// <param name="Exact">False for a period that only contains the line's, or is contained in it.</param>
internal sealed record Mention(TableLine Line, int Start, int End, bool Exact = true);

/// <summary>Finds which lines of an axis a sentence names, the longest labels first.</summary>
internal static partial class Mentions
{
    public static IReadOnlyList<Mention> Of(Statement statement, IReadOnlyList<TableLine> lines)
    {
        var found = new List<Mention>();
        var taken = new HashSet<int>();
        var bases = PerPhrases(statement);
        foreach (var line in lines.Where(l => l.Stems.Count > 0).OrderByDescending(l => l.Stems.Count).ThenBy(l => l.IsShare))
        {
            var others = found.Exists(m => Same(m.Line, line)) ? [] : taken;
            foreach (var (first, last, used) in Places(statement.Words, line.Stems, line.Label.Contains("per ", StringComparison.OrdinalIgnoreCase) || bases.Count == 0 ? others : others.Concat(bases).ToHashSet()))
            {
                found.Add(new(line, statement.Words[first].Start, statement.Words[last].End));
                taken.UnionWith(used);
            }
        }

        // Columns of a figure and of its percentage have one name.
        foreach (var twin in lines.Where(l => !found.Exists(m => m.Line == l)).ToList())
        {
            found.AddRange(found.Where(m => m.Line.Stems.SequenceEqual(twin.Stems) && m.Line.Stems.Count > 0 && m.Line.Group == twin.Group).ToList().Select(m => m with { Line = twin }).DistinctBy(m => (m.Line, m.Start)));
        }

        found.AddRange(statement.Times.SelectMany(time => ByPeriod(time, lines)));
        return [.. found.OrderBy(m => m.Start)];
    }

    /// <summary>Words of "per 1,000 population": what a rate is of, and not a line of people.</summary>
    private static HashSet<int> PerPhrases(Statement statement)
    {
        var phrases = PerPhrase().Matches(statement.Text);
        return [.. Enumerable.Range(0, statement.Words.Count).Where(i => phrases.Any(p => p.Index <= statement.Words[i].Start && statement.Words[i].End <= p.Index + p.Length))];
    }

    [GeneratedRegex(@"\bper\s+(?:\d[\d,]*\s+)?[a-z]+(?:\s+(?:people|population|residents|households))?", RegexOptions.IgnoreCase)]
    private static partial Regex PerPhrase();

    private static bool Same(TableLine one, TableLine other) => one.Index != other.Index && one.Stems.SequenceEqual(other.Stems);

    private static IEnumerable<Mention> ByPeriod(PeriodPlace time, IReadOnlyList<TableLine> lines)
    {
        var dated = lines.Where(l => l.Period is not null && !l.IsChange).ToList();
        var period = time.Reading.Period;
        var exact = dated.Where(l => l.Period == period).ToList();
        if (exact.Count > 0)
        {
            return exact.Select(l => new Mention(l, time.Start, time.End));
        }

        // "January to November 2018" of a table that has "2018*".
        if (dated.Where(l => l.IsPart && l.Period!.Value.Contains(period) && l.Period.Value.Start == period.Start && period.WholeMonths > 1).ToList() is [var part])
        {
            return [new Mention(part, time.Start, time.End)];
        }

        // "2018" of a table that has "Apr-Nov 2018"; "2017/18" of one that counts December to November.
        var within = dated.Where(l => period.Contains(l.Period!.Value)).ToList();
        if (within.Count == 1)
        {
            return [new Mention(within[0], time.Start, time.End, Exact: false)];
        }

        // "Between 2014 and 2018" names the first and the last of five columns.
        var span = within.OrderBy(l => l.Period).ToList();
        if (span.Count > 1)
        {
            return span.Where(l => l.Period == span[0].Period || l.Period == span[^1].Period).Select(l => new Mention(l, time.Start, time.End));
        }

        return within.Count == 0 && dated.Where(l => l.Period!.Value.Start.Year == period.Start.Year && l.Period!.Value.End.Year == period.End.Year && l.Period!.Value.WholeMonths == period.WholeMonths).ToList() is [var alike]
            ? [new Mention(alike, time.Start, time.End, Exact: false)]
            : [];
    }

    /// <summary>Each place where all stems of a label stand close together.</summary>
    private static List<(int First, int Last, int[] Used)> Places(IReadOnlyList<Word> words, IReadOnlyList<string> stems, HashSet<int> taken)
    {
        var places = new List<(int, int, int[])>();
        var needed = stems.Count >= 4 ? (int)Math.Ceiling(stems.Count * 0.75) : stems.Count;
        var width = stems.Count + 2;
        for (var start = 0; start < words.Count; start++)
        {
            if (taken.Contains(start) || !stems.Contains(words[start].Stem))
            {
                continue;
            }

            var used = new List<int>();
            var seen = new HashSet<string>();
            for (var i = start; i < Math.Min(words.Count, start + width); i++)
            {
                if (!taken.Contains(i) && stems.Contains(words[i].Stem) && seen.Add(words[i].Stem))
                {
                    used.Add(i);
                }
            }

            if (seen.Count >= needed)
            {
                places.Add((start, used[^1], [.. used]));
                start = used[^1];
            }
        }

        return places;
    }
}
