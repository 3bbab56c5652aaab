namespace Wardmote.Evidence.Rendering.Charts;

/// <summary>
/// Sorts the values of a map into a few groups of about as many places each. Equal values are never parted, and the key says the
/// lowest and highest value of each group, so that no reader has to guess on which side of a break a place lies.
/// </summary>
internal sealed class MapClasses
{
    private const int Most = 5;

    private readonly List<(decimal From, decimal To)> classes = [];

    public MapClasses(IEnumerable<decimal?> values)
    {
        var sorted = values.OfType<decimal>().Order().ToList();
        var groups = Math.Min(Most, sorted.Distinct().Count());
        foreach (var group in sorted.GroupBy(v => groups * sorted.FindIndex(s => s == v) / sorted.Count))
        {
            classes.Add((group.First(), group.Last()));
        }
    }

    public int Count => classes.Count;

    /// <summary>The group of a value, from 0, the lowest.</summary>
    public int Of(decimal value) => classes.FindIndex(c => value <= c.To);

    /// <summary>"7 to 14" for each group.</summary>
    public IEnumerable<string> Names(Chart chart) => classes.Select(c =>
        c.From == c.To ? ChartText.Number(c.From, chart) : $"{ChartText.Number(c.From, chart)} to {ChartText.Number(c.To, chart)}");
}
