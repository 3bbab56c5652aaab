namespace Wardmote.Analysis.Disclosure.Attacking;

/// <summary>Published numbers that cannot all be true: no counts agree with them.</summary>
public sealed class ContradictionException : Exception
{
    public ContradictionException()
        : base("The published numbers contradict one another.")
    {
    }

    public ContradictionException(string message)
        : base(message)
    {
    }

    public ContradictionException(string message, Exception inner)
        : base(message, inner)
    {
    }

    internal ContradictionException(int cell)
        : this($"The published numbers contradict one another at cell {cell}: its least possible value is above its greatest. Check the table's totals, and whether percentages were rounded.")
    {
    }
}
