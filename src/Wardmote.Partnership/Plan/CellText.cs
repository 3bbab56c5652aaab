using System.Globalization;

namespace Wardmote.Partnership.Plan;

/// <summary>Dates, figures and statuses as people write them in a field or a spreadsheet's cell.</summary>
public static class CellText
{
    private static readonly string[] DateForms =
        ["yyyy-MM-dd", "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "d M yyyy", "d MMM yyyy", "d MMMM yyyy", "dd-MMM-yyyy", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss"];

    private static readonly string[] Roughly = ["about ", "approx. ", "approximately ", "circa ", "ca. ", "c. ", "c.", "~"];

    /// <returns>Null for nothing.</returns>
    /// <exception cref="RuleException">It is no date.</exception>
    public static DateOnly? Date(string text, string field)
    {
        var bare = text.Trim();
        return bare.Length == 0 ? null
            : DateOnly.TryParseExact(bare, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? day
            : throw new RuleException($"“{bare}” is not a date. Write it as day, month and year, such as 5 February 2019", field);
    }

    public static string Of(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    /// <summary>"about 211", "1,215", "c. 185".</summary>
    /// <returns>Null for nothing.</returns>
    /// <exception cref="RuleException">It is no number.</exception>
    public static (decimal Value, bool About)? Figure(string text, string field)
    {
        var bare = text.Trim();
        if (bare.Length == 0)
        {
            return null;
        }

        var rough = Roughly.FirstOrDefault(word => bare.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return decimal.TryParse(rough is null ? bare : bare[rough.Length..], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var value)
            ? (value, rough is not null)
            : throw new RuleException($"“{bare}” is not a number. Write figures only, or “about” before a rough figure", field);
    }

    public static string Of(decimal? value, bool about = false) => value is { } number ? (about ? "about " : "") + number.ToString("0.####", CultureInfo.InvariantCulture) : "";

    /// <returns>Null for nothing, or for "As proposed".</returns>
    /// <exception cref="RuleException">It is no status.</exception>
    public static RagStatus? Status(string text, string field)
    {
        var bare = text.Trim();
        return bare.Length == 0 || bare.Equals(AsProposed, StringComparison.OrdinalIgnoreCase) ? null
            : RagStatuses.All.Any(status => bare.Equals(status.Label(), StringComparison.OrdinalIgnoreCase)) ? RagStatuses.All.First(status => bare.Equals(status.Label(), StringComparison.OrdinalIgnoreCase))
            : throw new RuleException($"“{bare}” is not a status. Choose {string.Join(", ", RagStatuses.All.Select(s => s.Label()))} or leave it as proposed", field);
    }

    public static string Of(RagStatus? status) => status?.Label() ?? "";

    public const string AsProposed = "As proposed";
}
