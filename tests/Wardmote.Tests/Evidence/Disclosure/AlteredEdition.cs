using Wardmote.Analysis.Disclosure;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Disclosure.Published;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>What holds of every public edition whose numbers are altered, however they are.</summary>
internal static class AlteredEdition
{
    /// <param name="folder">Where it is written, and attacked as a reader would who knows nothing but what it says itself.</param>
    /// <param name="cells">How many of its one table are attacked.</param>
    public static void IsNoContradictionAndHoldsTheTruth(AssessmentEditions editions, string folder, Format format, int cells)
    {
        var truth = editions.Restricted.Exhibits.Single().Table;
        new Publication(editions.Public).Write(folder, [format]);
        var report = FolderAttack.On(folder, DisclosurePolicy.Adopted[0] with { Attacker = AttackerKnowledge.Counts });
        Assert.Empty(report.TooNarrow.Select(cell => $"{cell.Name}: {cell.Surely}"));
        var seen = 0;
        foreach (var row in truth.Rows)
        {
            foreach (var (cell, column) in row.Cells.Zip(truth.Columns).Skip(1))
            {
                Assert.All(report.Hidden.Where(hidden => hidden.Name == $"{row.Cells[0].Text}, {column.Heading}"), hidden =>
                {
                    seen++;
                    Assert.True(hidden.IsRounded && hidden.Surely.Contains((long)cell.Value!.Value), $"{hidden.Name}: {hidden.Surely}");
                });
            }
        }

        Assert.Equal(cells, seen);
    }
}
