namespace Wardmote.Analysis.Counts;

/// <summary>Searches whole numbers for where a condition starts to hold.</summary>
internal static class Step
{
    /// <summary>The smallest whole number from 0 to <paramref name="most"/> at which a condition that stays true once true holds.</summary>
    public static long ToSmallest(long guess, Func<long, bool> holds, long most)
    {
        long high = Math.Clamp(guess, 0, most), width = 1;
        while (high < most && !holds(high))
        {
            high = high > most - width ? most : high + width;
            width *= 2;
        }

        width = 1;
        var low = high;
        while (low > 0 && holds(low))
        {
            low = Math.Max(0, low - width);
            width *= 2;
        }

        if (holds(low))
        {
            return low;
        }

        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }
}
