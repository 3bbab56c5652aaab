using System.Globalization;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Evidence.Exhibits.Chance;

/// <summary>Whatever the figures, a table never claims more than a test of that row alone would support.</summary>
public sealed class WordLawsTests
{
    private static readonly WordPolicy Policy = WordPolicy.Adopted[^1];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Words_OfARandomTable_ClaimNoMoreThanTheTestOfEachRow(int seed)
    {
        var random = new Random(seed);
        var wards = Enumerable.Range(1, 40).Select(i => (Name: $"Ward {i:00}", Before: Draw(random), After: Draw(random))).ToList();
        using var figures = new SomeFigures();
        figures.With("asb-by-ward", "ward | period | incidents\n" + string.Join('\n', wards.SelectMany(w => new[] { $"{w.Name} | 2016/17 | {w.Before}", $"{w.Name} | 2017/18 | {w.After}" })));

        var answer = figures.Answer("id: t\ncaption: T\ndataset: asb-by-ward\nrows: ward\ncolumns: year\nchange: [{ kind: interval }, { kind: words }]");

        foreach (var row in answer.Table.Rows)
        {
            var (_, before, after) = wards.Single(w => w.Name == row.Cells[0].Text);
            var p = ConditionalTest.PValue(new(before, 1), new(after, 1), ExactMethod.Exact);
            var word = row.Cells[^1].Text;
            var claims = word.EndsWith("higher", StringComparison.Ordinal) || word.EndsWith("lower", StringComparison.Ordinal);
            Assert.True(!claims || p < Policy.Probable, $"{before} to {after} is told as {word} with p = {p.ToString(CultureInfo.InvariantCulture)}");
            Assert.True(word is not ("higher" or "lower") || p < Policy.Sure, $"{before} to {after} is told as {word} with p = {p.ToString(CultureInfo.InvariantCulture)}");
            Assert.Equal(claims, claims && before + after >= Policy.FewestEvents);
            Assert.True(!word.EndsWith("higher", StringComparison.Ordinal) || after > before);
            Assert.True(!word.EndsWith("lower", StringComparison.Ordinal) || after < before);
            Assert.True(!claims || !ConditionalTest.RatioInterval(new(before, 1), new(after, 1), ConfidenceLevel.NinetyFive, ExactMethod.Exact).Contains(1));
        }
    }

    /// <summary>Few and many, and now and then a ward that really changed.</summary>
    private static int Draw(Random random) => random.Next(4) switch { 0 => random.Next(6), 1 => random.Next(30), 2 => 40 + random.Next(30), _ => random.Next(300) };
}
