namespace Wardmote.Analysis.Disclosure.Tables;

/// <summary>A cell and the cells that add up to it, by their numbers.</summary>
internal sealed record SumRelation(int Whole, int[] Parts)
{
    /// <summary>The parts and the whole.</summary>
    public IEnumerable<int> Cells => Parts.Append(Whole);
}
