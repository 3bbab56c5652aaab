using CsCheck;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Tests.Evidence.Rendering;

public class TextWidthTests
{
    /// <summary>Sums of the widths in Adobe's Helvetica.afm and Helvetica-Bold.afm.</summary>
    [Theory]
    [InlineData("Hello", false, 2278)]
    [InlineData("Hello", true, 2445)]
    [InlineData("1,215", false, 2502)]
    [InlineData("", false, 0)]
    public void Width_OfAText_IsTheSumOfItsLetters(string text, bool bold, int thousandths) =>
        Assert.Equal(thousandths / 1000.0, TextWidth.Of(text, 1, bold), 9);

    [Fact]
    public void Wrap_OfAnyText_LosesNothingAndBreaksNoPair() => Gen.String.Sample(text =>
    {
        var lines = TextWidth.Wrap(text, 60, 13);
        Assert.Equal(string.Concat(text.Where(c => c is not (' ' or '\n'))), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.False(pair.First.Length > 0 && char.IsHighSurrogate(pair.First[^1]) && char.IsLowSurrogate(pair.Second[0])));
    });

    [Fact]
    public void Wrap_OfWords_KeepsWithinTheWidth() =>
        Assert.All(TextWidth.Wrap("Levels of violence recorded in the district stay below those of the county", 90, 13), line => Assert.True(TextWidth.Of(line, 13) <= 90));
}
