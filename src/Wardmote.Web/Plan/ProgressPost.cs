using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Plan;

/// <summary>
/// A posted progress form. Each field comes with what its reader had seen ("seen:", "entered:"); where two entries met, with what
/// was chosen between them ("choice:", "now:").
/// </summary>
public static class ProgressPost
{
    public const string Entered = "entered:";
    public const string Seen = "seen:";
    public const string Choice = "choice:";
    public const string Now = "now:";

    public static IReadOnlyList<CellEntry> Read(IFormCollection form) =>
    [
        .. form.Keys.Where(key => key.StartsWith(Entered, StringComparison.Ordinal)).Select(key =>
        {
            var cell = key[Entered.Length..];
            var entered = form[key].ToString();
            return form.TryGetValue(Choice + cell, out var chosen)
                ? new CellEntry(cell, form[Now + cell].ToString(), Chosen(chosen.ToString(), entered, form[Now + cell].ToString()))
                : new CellEntry(cell, form[Seen + cell].ToString(), entered);
        }),
    ];

    private static string Chosen(string choice, string mine, string now) => choice switch
    {
        "theirs" => now,
        "both" => $"{now.TrimEnd()}\n{mine}",
        _ => mine,
    };
}
