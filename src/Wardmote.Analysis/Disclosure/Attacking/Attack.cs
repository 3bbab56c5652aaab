namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>
/// The attacker: from published numbers alone, the tightest interval of every count that was not published. It shares no code with the
/// choice of what to hide, so that each tests the other.
/// </summary>
/// <remarks>
/// Protection intervals and the linear programs that audit them: J. P. Kelly, B. L. Golden and A. A. Assad (1992), Cell suppression:
/// disclosure protection for sensitive tabular data, Networks 22, 397–417; M. Fischetti and J. J. Salazar (2001), Solving the cell
/// suppression problem on tabular data with linear constraints, Management Science 47, 1008–1027. Counts are whole, so bounds are
/// rounded inwards and, where the ends of an interval are not whole by themselves, searched for by branching.
/// </remarks>
public static class Attack
{
    /// <summary>One answer for every cell whose count is not published, in the order of the cells.</summary>
    /// <exception cref="ContradictionException">The published numbers cannot all be true.</exception>
    public static IReadOnlyList<AttackedCell> On(PublishedNumbers published, AttackOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(published);
        options ??= new();
        var surely = BoundPropagation.Tighten(published);
        var seen = new SeenValues(published, surely, options.Guesses);
        foreach (var component in Components.Of(published, surely))
        {
            new ComponentAttack(component, published, surely, seen, options).Run();
        }

        return [.. Enumerable.Range(0, surely.Length).Where(cell => !published.Ranges[cell].IsExact).Select(cell => new AttackedCell(cell, surely[cell], seen.Range(cell)))];
    }
}
