using System.Globalization;
using Wardmote.Evidence.Rendering;
using Wardmote.Partnership;
using Wardmote.Partnership.Priorities;

namespace Wardmote.Web.Priorities;

/// <summary>What members made of all candidates: one order, how far apart they are, and why.</summary>
public sealed class RankedPicture(Scoring scoring)
{
    public ScoredRanking Ranking { get; } = scoring.Rank(ScoringMatrix.Of(scoring.Matrix));

    /// <summary>How much the members' orders have in common, in a sentence.</summary>
    public string Agreement => Ranking.Agreement is { } w
        ? string.Create(CultureInfo.InvariantCulture, $"{Ranking.Complete} members scored everything. Their orders agree by {w:0.00} (Kendall’s W: 1 where all have the same order, 0 where their orders cancel out).")
        : "How far members’ orders agree can be said when at least two of them have scored everything.";

    public Candidate Candidate(RankedCandidate ranked) => scoring.Candidates.First(c => c.Slug == ranked.Candidate);

    /// <summary>From the highest mean to the lowest, each with the lowest and the highest member.</summary>
    public ExhibitBlock Exhibit()
    {
        var scored = Ranking.Candidates.Where(ranked => ranked.Panel is not null).ToList();
        return new ExhibitBlock
        {
            Id = "ranked",
            Label = "Figure 1",
            Caption = $"{scoring.Title}: members’ scores",
            Table = new Table
            {
                RowHeaders = 1,
                Columns = [Column("Candidate"), Column("Place"), Column("Mean score"), Column("Lowest member"), Column("Highest member"), Column("Confidence, 0 to 4"), Column("Members")],
                Rows = [.. Ranking.Candidates.Select(Row)],
            },
            Chart = scored.Count == 0 ? null : new Chart
            {
                Kind = ChartKind.Bar,
                Description = string.Join(" ", scored.Select(ranked => $"{Candidate(ranked).Title}: mean {Text(ranked.Panel!.Mean)}, from {Text(ranked.Panel.Lowest)} to {Text(ranked.Panel.Highest)}.")),
                Categories = [.. scored.Select(ranked => Candidate(ranked).Title)],
                Series = [new Series("Mean of the members’ scores", [.. scored.Select(ranked => (decimal?)Rounded(ranked.Panel!.Mean))])
                {
                    Ranges = [.. scored.Select(ranked => new ValueRange(Rounded(ranked.Panel!.Lowest), Rounded(ranked.Panel.Highest)))],
                }],
                RangesAre = "the lowest and the highest member",
                ValueTitle = "mean of the members’ scores, 0 to 100",
                Decimals = 1,
            },
            Notes = ["Harm times likelihood, weighed by what the partnership can add. Confidence in the evidence is shown and does not change the score."],
            Provenance = new Provenance
            {
                Source = $"Members’ score sheets on the matrix “{ScoringMatrix.Of(scoring.Matrix).Title}”",
                Period = $"{PlainDate.Of(scoring.OpensOn)} to {PlainDate.Of(scoring.ClosesOn)}",
                Caveats = [],
                Imports = [],
                Question = "",
            },
        };
    }

    /// <summary>"Members are 45 points apart: Police at 20, Council at 65."; null where they are not said to differ.</summary>
    public static string? Difference(RankedCandidate ranked)
    {
        if (!ranked.Disagreed)
        {
            return null;
        }

        var (lowest, highest) = (ranked.Members.MinBy(m => m.Score.Total), ranked.Members.MaxBy(m => m.Score.Total));
        return $"Members are {Text(ranked.Panel!.Range)} points apart: {lowest.Member} at {Text(lowest.Score.Total)}, {highest.Member} at {Text(highest.Score.Total)}. The mean hides that; their reasons should be heard.";
    }

    /// <summary>Each member, the highest first; then those who did not score it, with their reasons.</summary>
    public IEnumerable<MemberRow> Rows(RankedCandidate ranked)
    {
        var sheets = scoring.Counted.Where(sheet => sheet.CandidateId == Candidate(ranked).Id).ToList();
        foreach (var (member, score) in ranked.Members.OrderByDescending(m => m.Score.Total))
        {
            double[] figures = [score.Total, 100 * score.Harm, 100 * score.Likelihood, 100 * score.Position, 100 * score.Confidence];
            yield return new MemberRow(member, [.. figures.Select(Text)], sheets.First(sheet => sheet.Organisation!.Name == member).Reasons);
        }

        foreach (var sheet in sheets.Where(sheet => sheet.Abstains))
        {
            yield return new MemberRow(sheet.Organisation!.Name, ["–", "–", "–", "–", "–"], $"Did not score it: {sheet.Reasons}");
        }
    }

    private TableRow Row(RankedCandidate ranked) => new(
    [
        new Cell { Text = Candidate(ranked).Title },
        new Cell { Text = ranked.Place?.ToString(CultureInfo.InvariantCulture) ?? "–", Value = ranked.Place },
        Figure(ranked.Panel?.Mean),
        Figure(ranked.Panel?.Lowest),
        Figure(ranked.Panel?.Highest),
        Figure(4 * ranked.Confidence),
        new Cell { Text = ranked.Members.Count.ToString(CultureInfo.InvariantCulture), Value = ranked.Members.Count },
    ]);

    private static Cell Figure(double? value) => value is { } known ? new Cell { Text = Text(known), Value = Rounded(known) } : new Cell { Text = "–" };

    private static TableColumn Column(string heading) => new() { Heading = heading };

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static decimal Rounded(double value) => decimal.Round((decimal)value, 1);
}

/// <param name="Figures">Score, harm, likelihood, position and confidence, each 0 to 100.</param>
public sealed record MemberRow(string Member, IReadOnlyList<string> Figures, string Reasons);
