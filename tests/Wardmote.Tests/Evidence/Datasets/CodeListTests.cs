using CsCheck;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Tests.Evidence.Datasets;

public sealed class CodeListTests
{
    private static readonly CodeList Districts = new()
    {
        Codes =
        [
            new Code { Value = "County", Members = ["North", "South"] },
            new Code { Value = "North", Aliases = ["N.", "Northern district"] },
            new Code { Value = "South" },
        ],
    };

    [Theory]
    [InlineData("North")]
    [InlineData("NORTH ")]
    [InlineData("northern-district")]
    [InlineData("n")]
    public void Find_AnySpelling_GivesTheCode(string written) => Assert.Equal("North", Districts.Find(written)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("..")]
    [InlineData("Northern")]
    public void Find_MarkOrUnknown_GivesNone(string written) => Assert.Null(Districts.Find(written));

    [Fact]
    public void MembersOf_Group_AreItsLeaves() =>
        Assert.Equal(["North", "South"], Districts.MembersOf(Districts.Find("county")!).Select(c => c.Value));

    [Fact]
    public void Find_OverAnyList_AgreesWithMatchingOneByOne() =>
        Gen.String[Gen.Char["aAbB -.%é"], 0, 4].Array[1, 8].Select(Gen.String[Gen.Char["aAbB -.%é"], 0, 4]).Sample((values, sought) =>
        {
            var list = new CodeList { Codes = [.. values.Select(v => new Code { Value = v })] };
            var slow = values.Contains(sought) ? sought
                : Heading.Plain(sought).Length == 0 ? null
                : values.FirstOrDefault(v => Heading.Same(v, sought));
            Assert.Equal(slow, list.Find(sought)?.Value);
        });

    [Fact]
    public void Find_InACopyWithOtherCodes_SeesTheOthers()
    {
        var copy = Districts with { Codes = [new Code { Value = "West" }] };

        Assert.Null(copy.Find("North"));
        Assert.NotNull(copy.Find("west"));
        Assert.NotNull(Districts.Find("North"));
    }
}
