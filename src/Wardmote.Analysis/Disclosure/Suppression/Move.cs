namespace Wardmote.Analysis.Disclosure.Suppression;

/// <summary>
/// Whole numbers to add to some cells so that every sum still holds. Applied to the true tables it gives other tables that a reader
/// cannot tell from the true ones: the proof that a cell it changes is not pinned down.
/// </summary>
internal sealed record Move
{
    private readonly Dictionary<int, long> amounts;

    public Move(IReadOnlyDictionary<int, long> amounts)
    {
        this.amounts = amounts.Where(pair => pair.Value != 0).ToDictionary();
        Cells = [.. this.amounts.Keys.Order()];
    }

    public int[] Cells { get; }

    public IReadOnlyDictionary<int, long> Amounts => amounts;

    public long AmountOf(int cell) => amounts.GetValueOrDefault(cell);
}
