using Wardmote.Analysis.Periods;

namespace Wardmote.Analysis.Change;

/// <summary>
/// For how much two stretches of time count beside each other. Years count as years, a leap day being one in 366, and so do stretches
/// of as many days; all others count by their days, so that February's 28 are not taken for January's 31.
/// </summary>
/// <param name="Before">1, or the days of the earlier stretch.</param>
/// <param name="After">1, or the days of the later stretch.</param>
public readonly record struct ComparedLengths(int Before, int After)
{
    public static readonly ComparedLengths Equal = new(1, 1);

    public bool ByDay => Before != After;

    /// <summary>Each stretch may have gaps: the months for which there are figures.</summary>
    public static ComparedLengths Of(IReadOnlyList<Period> before, IReadOnlyList<Period> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (early, late) = (before.Sum(p => p.Days), after.Sum(p => p.Days));
        return early == late || early == 0 || late == 0 || (Years(before) is { } years && years == Years(after)) ? Equal : new(early, late);
    }

    private static int? Years(IReadOnlyList<Period> stretch) => stretch is [{ WholeMonths: { } months }] && months % 12 == 0 ? months / 12 : null;
}
