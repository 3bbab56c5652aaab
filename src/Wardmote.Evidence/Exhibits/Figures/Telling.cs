namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>
/// What readers of the public edition are told of the sums of one enquiry. A sum that was not looked at when the edition was
/// protected is not told, so that nothing passes by.
/// </summary>
/// <param name="told">By sum; null tells everything, for figures that are published elsewhere already.</param>
/// <param name="leastBase">The smallest number of which percentages are told.</param>
/// <param name="note">What is said under every exhibit with such figures; null where there is nothing to say.</param>
internal sealed class Telling(IReadOnlyDictionary<AskedSum, Told>? told, int leastBase = 0, string? note = null)
{
    /// <summary>For figures that anybody can read elsewhere.</summary>
    public static readonly Telling Everything = new(null);

    public bool IsEverything => told is null;

    public int LeastBase => leastBase;

    public string? Note => note;

    public Figure Of(AskedSum sum, Figure figure)
    {
        if (told is null)
        {
            return figure;
        }

        if (!told.TryGetValue(sum, out var answer))
        {
            return figure.Hide(Withheld.Silently);
        }

        return answer.Why is { } why ? figure.Hide(why)
            : answer.Count is { } count && figure.Value is not null ? figure with { Value = count, Stated = null, StatedShare = null, Low = count == 0 ? answer.Low : null }
            : figure;
    }
}

/// <summary>What is told of one sum.</summary>
/// <param name="Why">Null where it is told.</param>
/// <param name="Count">Another count that is told in its place (rounded, perturbed); null where it is told as it is, or not told.</param>
/// <param name="Low">What a nought in its place says: a count below a number; null where nought is nought.</param>
internal readonly record struct Told(Withheld? Why, long? Count = null, Withheld? Low = null);
