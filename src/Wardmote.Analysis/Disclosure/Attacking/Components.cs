namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>Unknown counts that facts tie together, directly or through others; what is found in one group says nothing of another.</summary>
internal static class Components
{
    public static IEnumerable<Component> Of(PublishedNumbers published, KnownRange[] surely)
    {
        var reached = new bool[surely.Length];
        for (var start = 0; start < surely.Length; start++)
        {
            if (reached[start] || surely[start].IsExact)
            {
                continue;
            }

            reached[start] = true;
            var (cells, facts) = (new List<int> { start }, new HashSet<int>());
            for (var i = 0; i < cells.Count; i++)
            {
                foreach (var fact in published.FactsOf(cells[i]).Where(facts.Add))
                {
                    foreach (var (cell, _) in published.Facts[fact].Terms)
                    {
                        if (!reached[cell] && !surely[cell].IsExact)
                        {
                            reached[cell] = true;
                            cells.Add(cell);
                        }
                    }
                }
            }

            yield return new([.. cells.Order()], [.. facts.Order().Select(fact => published.Facts[fact])]);
        }
    }
}

/// <param name="Cells">Whose counts are unknown.</param>
/// <param name="Facts">All that speak of them.</param>
internal sealed record Component(int[] Cells, LinearFact[] Facts);
