using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>A figure was asked for that may not be told in this edition; words stand in its place.</summary>
internal sealed class WithheldException(Withheld why) : Exception("A figure is withheld.")
{
    public Withheld Why { get; } = why;

    /// <exception cref="WithheldException">The figure may not be told.</exception>
    public static void ThrowIf(Figure figure)
    {
        if ((figure.Withheld ?? figure.Low) is { } why)
        {
            throw new WithheldException(why);
        }
    }
}
