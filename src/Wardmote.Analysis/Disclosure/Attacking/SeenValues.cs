namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>The smallest and largest count of each cell among sets of counts that agree with everything published.</summary>
internal sealed class SeenValues
{
    private readonly long?[] least;
    private readonly long?[] most;
    private readonly bool[] open;

    public SeenValues(PublishedNumbers published, KnownRange[] surely, Guesses? guesses)
    {
        (least, most, open) = (new long?[surely.Length], new long?[surely.Length], new bool[surely.Length]);
        for (var cell = 0; cell < surely.Length; cell++)
        {
            if (surely[cell].IsExact)
            {
                (least[cell], most[cell]) = (surely[cell].Least, surely[cell].Least);
            }
        }

        if (guesses is null || !published.Allow(guesses.Count))
        {
            return;
        }

        for (var cell = 0; cell < surely.Length; cell++)
        {
            Add(cell, guesses.Count(cell));
        }

        foreach (var change in guesses.Changes.Where(change => published.Allow(guesses.Count, change)))
        {
            foreach (var (cell, amount) in change)
            {
                Add(cell, guesses.Count(cell) + amount);
            }
        }
    }

    public void Add(int cell, long count)
    {
        least[cell] = Math.Min(least[cell] ?? count, count);
        most[cell] = Math.Max(most[cell] ?? count, count);
    }

    /// <summary>Notes that a cell can be as large as one likes.</summary>
    public void Open(int cell) => open[cell] = true;

    public KnownRange? Range(int cell) => least[cell] is { } from ? new(from, open[cell] ? null : most[cell]) : null;
}
