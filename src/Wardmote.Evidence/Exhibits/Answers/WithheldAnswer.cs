using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>What stands in the place of an exhibit of which nothing may be told.</summary>
internal static class WithheldAnswer
{
    /// <param name="because">As part of a sentence: "the rest would tell too much".</param>
    public static ExhibitAnswer Of(ExhibitAnswer answer, string because)
    {
        var heads = answer.Table.Columns.Take(answer.Table.RowHeaders).Take(1).ToList();
        var columns = answer.Columns.Select(c => c.Head with { PartPeriod = null }).ToList();
        return new ExhibitAnswer
        {
            Question = answer.Question,
            Table = new Table
            {
                Columns = [.. heads, .. columns],
                RowHeaders = heads.Count,
                Rows = [new TableRow([.. heads.Select(_ => new Cell { Text = "All" }), .. columns.Select(_ => Cell.Withheld)])],
            },
            IsWithheld = true,
            Notes = [WithheldNote.Text, $"Nothing of this exhibit is shown in the public edition, because {because}."],
            Provenance = answer.Provenance with { Caveats = [], Imports = [.. answer.Provenance.Imports.Select(i => i with { Import = null, Sha256 = null, Rows = null })] },
            Sources = answer.Sources,
        };
    }
}
