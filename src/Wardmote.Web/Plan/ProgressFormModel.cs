using Wardmote.Partnership.Plan;

namespace Wardmote.Web.Plan;

/// <summary>What the form for progress shows: what stands there, or what was entered and could not be saved yet.</summary>
public sealed record ProgressFormModel
{
    public required ProgressBook Book { get; init; }

    /// <summary>Null at first sight.</summary>
    public ProgressOutcome? Outcome { get; init; }

    /// <summary>True where it came in a workbook.</summary>
    public bool FromFile { get; init; }

    public IReadOnlyList<CellProblem> Problems => Outcome?.Problems ?? [];

    public string Entered(BookCell cell) => Outcome?.Cells.FirstOrDefault(c => c.Cell == cell.Id)?.Entered ?? cell.Value;

    public string Seen(BookCell cell) => Outcome?.Cells.FirstOrDefault(c => c.Cell == cell.Id)?.Seen ?? cell.Value;

    public string? Problem(BookCell cell) => Problems.FirstOrDefault(p => p.Cell == cell.Id)?.Sentence;

    /// <summary>An id for a field, as the error summary links to it.</summary>
    public static string IdOf(string cell) => "f-" + cell.Replace('/', '-').Replace('.', '-');
}
