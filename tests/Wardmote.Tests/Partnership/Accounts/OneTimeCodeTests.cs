using System.Text;
using CsCheck;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Tests.Partnership.Accounts;

public sealed class OneTimeCodeTests
{
    private const string File = "one-time-codes.json";

    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    private static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 7, TimeSpan.Zero);

    [Fact]
    public void Code_OfACounter_IsThatOfRfc4226() =>
        Assert.Equal(Cases.Read<string[]>(File, "hotp"), Enumerable.Range(0, 10).Select(counter => OneTimeCode.Of(Secret, counter)));

    [Fact]
    public void Code_OfATime_IsThatOfRfc6238() => Assert.All(Cases.Read<Timed[]>(File, "totp"), published =>
        Assert.Equal(published.Code, OneTimeCode.Of(Secret, OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(published.Seconds)), digits: 8)));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Match_OfACodeSomeStepsAway_TakesOneStepOfLeeway(int away, bool taken)
    {
        var step = OneTimeCode.StepAt(Now) + away;
        Assert.Equal(taken ? step : null, OneTimeCode.Match(Secret, OneTimeCode.Of(Secret, step), Now, null));
    }

    [Fact]
    public void Match_OfACodeThatWasTakenOrIsOlder_IsRefused()
    {
        var now = OneTimeCode.StepAt(Now);
        Assert.Null(OneTimeCode.Match(Secret, OneTimeCode.Of(Secret, now), Now, now));
        Assert.Null(OneTimeCode.Match(Secret, OneTimeCode.Of(Secret, now - 1), Now, now));
        Assert.Equal(now + 1, OneTimeCode.Match(Secret, OneTimeCode.Of(Secret, now + 1), Now, now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("not one")]
    public void Match_OfWhatIsNoCode_IsRefused(string typed) => Assert.Null(OneTimeCode.Match(Secret, typed, Now, null));

    [Fact]
    public void Base32_OfPublishedTexts_IsThatOfRfc4648() => Assert.All(Cases.Read<Text[]>(File, "base32"), published =>
    {
        Assert.Equal(published.Written, Base32.Write(Encoding.ASCII.GetBytes(published.Plain)));
        Assert.Equal(published.Plain, Encoding.ASCII.GetString(Base32.Read(published.Written)));
    });

    [Fact]
    public void Base32_WrittenAndRead_IsTheSame() => Gen.Byte.Array.Sample(bytes => Assert.Equal(bytes, Base32.Read(Base32.Write(bytes).ToLowerInvariant())));

    [Fact]
    public void Base32_OfAnotherLetter_SaysWhich() => Assert.Contains("'1'", Assert.Throws<FormatException>(() => Base32.Read("MZX1")).Message, StringComparison.Ordinal);

    private sealed record Timed(long Seconds, string Code);

    private sealed record Text([property: System.Text.Json.Serialization.JsonPropertyName("text")] string Plain, string Written);
}
