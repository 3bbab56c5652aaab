using Wardmote.Partnership;

namespace Wardmote.Tests.Partnership;

public sealed class AccentsTests
{
    [Theory]
    [InlineData("Château d'Œuvre", "Chateau d'Œuvre")]
    [InlineData("Tŷ Ŵyn, Łódź, Şişli", "Ty Wyn, Lodz, Sisli")]
    public void Without_Accents_LeavesTheLetter(string with, string without) => Assert.Equal(without, string.Concat(with.Select(Accents.Without)));

    [Fact]
    public void Slug_OfANameWithAccents_KeepsItsLetters() => Assert.Equal("cafe-ty-wyn", Slug.Of("Café Tŷ Wyn"));
}
