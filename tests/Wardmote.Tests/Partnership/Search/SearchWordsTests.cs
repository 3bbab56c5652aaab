using Wardmote.Partnership.Search;

namespace Wardmote.Tests.Partnership.Search;

public sealed class SearchWordsTests
{
    /// <summary>Examples of step 1 in M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).</summary>
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("caress", "caress")]
    [InlineData("cats", "cat")]
    [InlineData("feed", "feed")]
    [InlineData("agreed", "agree")]
    [InlineData("plastered", "plaster")]
    [InlineData("bled", "bled")]
    [InlineData("motoring", "motor")]
    [InlineData("sing", "sing")]
    [InlineData("conflated", "conflate")]
    [InlineData("troubled", "trouble")]
    [InlineData("sized", "size")]
    [InlineData("hopping", "hop")]
    [InlineData("tanned", "tan")]
    [InlineData("falling", "fall")]
    [InlineData("hissing", "hiss")]
    [InlineData("fizzed", "fizz")]
    [InlineData("failing", "fail")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    public void Stem_OfPortersExamples_IsHis(string word, string stem) => Assert.Equal(stem, Stem.Of(word));

    [Fact]
    public void Of_Text_HasStemsWithoutAccentsOrMarks() => Assert.Equal(" fly tip on the a10 2018 19 women cafe", SearchWords.Of("Fly-tipping on the A10 (2018/19): women's cafés"));

    [Fact]
    public void Asked_WordsThatSayNothing_AreLeftOutUnlessThereAreNoOthers()
    {
        Assert.Equal(["plan", "2018"], SearchWords.Asked("the plan of 2018"));
        Assert.Equal(["the", "of"], SearchWords.Asked("The of"));
    }

    [Fact]
    public void Excerpt_OfALongText_ShowsTheWordInItsPlace()
    {
        var text = string.Concat(Enumerable.Repeat("Nothing to see here. ", 20)) + "The commissioner paid for scams training. " + string.Concat(Enumerable.Repeat("And so on. ", 40));

        var excerpt = Excerpt.Of(text, SearchWords.Asked("scam"));

        Assert.Equal("scams", Assert.Single(excerpt, part => part.IsMatch).Text);
        Assert.InRange(excerpt.Sum(part => part.Text.Length), 100, 230);
        Assert.Equal(("… ", " …"), (excerpt[0].Text, excerpt[^1].Text));
    }

    [Fact]
    public void Excerpt_OfATextWithoutTheWord_BeginsAtItsBeginning() =>
        Assert.Equal([new ExcerptPart("Short text", false)], Excerpt.Of("Short\n text", SearchWords.Asked("scam")));
}
