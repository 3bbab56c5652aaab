using Wardmote.Analysis.Disclosure.Suppression;

namespace Wardmote.Analysis.Disclosure.Numbers;

/// <summary>What may be printed of a number that follows from counts. Only <see cref="Disclosure.Protect(Release, DisclosurePolicy)"/> makes one.</summary>
public sealed class DisclosedNumber
{
    internal DisclosedNumber(string name, int decimals, Mark mark, decimal? value) =>
        (Name, Decimals, Mark, Value) = (name, decimals, value is null && mark == Mark.Shown ? Mark.Hidden : mark, mark is Mark.Hidden or Mark.Withheld ? null : value);

    public string Name { get; }

    /// <summary>As many as are printed after the point; below nought where it is rounded to tens, hundreds and so on.</summary>
    public int Decimals { get; }

    public Mark Mark { get; }

    /// <summary>Null where it may not be told or cannot be worked out; the mark does not say which.</summary>
    public decimal? Value { get; }
}
