using System.Globalization;

namespace Wardmote.Analysis.Periods;

/// <summary>The twelve months from April to March in which public money is accounted for.</summary>
/// <param name="Starts">The calendar year of its April.</param>
public readonly record struct FinancialYear(int Starts) : IComparable<FinancialYear>
{
    /// <summary>"2018/19".</summary>
    public string Name => YearKind.Financial.Name(Period);

    /// <summary>"2018-19", as an address has it.</summary>
    public string Key => Name.Replace('/', '-');

    public Period Period => YearKind.Financial.Starting(Starts);

    public FinancialYear Next => new(Starts + 1);

    public FinancialYear Previous => new(Starts - 1);

    public static FinancialYear Containing(DateOnly day) => new(YearKind.Financial.Containing(day).Start.Year);

    /// <summary>Reads "2018-19" or "2018/19"; null for anything else, 2018-20 among it.</summary>
    public static FinancialYear? TryRead(string? text)
    {
        if (text is not { Length: 7 } || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var starts) || starts is < 1 or > 9997)
        {
            return null;
        }

        var year = new FinancialYear(starts);
        return text == year.Name || text == year.Key ? year : null;
    }

    public int CompareTo(FinancialYear other) => Starts.CompareTo(other.Starts);

    public override string ToString() => Name;

    public static bool operator <(FinancialYear left, FinancialYear right) => left.Starts < right.Starts;

    public static bool operator <=(FinancialYear left, FinancialYear right) => left.Starts <= right.Starts;

    public static bool operator >(FinancialYear left, FinancialYear right) => left.Starts > right.Starts;

    public static bool operator >=(FinancialYear left, FinancialYear right) => left.Starts >= right.Starts;
}
