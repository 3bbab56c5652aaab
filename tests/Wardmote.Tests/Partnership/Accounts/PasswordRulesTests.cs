using Wardmote.Partnership.Accounts;

namespace Wardmote.Tests.Partnership.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("hedgehog-teapot-velvet")]
    [InlineData("one-chain-from-evidence")]
    [InlineData("v8#kQz!r0LmWp2")]
    [InlineData("ein Regenschirm ohne Griff")]
    public void WhyNot_OfALongOrRandomPassword_IsNothing(string password) => Assert.Null(PasswordRules.WhyNot(password));

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2024!")]
    [InlineData("qwertyuiop12")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabc")]
    [InlineData("Cambridge2019!")]
    [InlineData("31122018summer")]
    [InlineData("letmein-letmein-letmein")]
    public void WhyNot_OfWhatEverybodyTriesFirst_SaysSo(string password) => Assert.Contains("too easy to guess", PasswordRules.WhyNot(password));

    [Fact]
    public void WhyNot_OfWordsThatGoWithTheAccount_SaysSo()
    {
        Assert.Null(PasswordRules.WhyNot("fenbridge-warden-x9"));
        Assert.Contains("too easy to guess", PasswordRules.WhyNot("fenbridge-warden-x9", "warden@fenbridge.example"));
    }

    [Theory]
    [InlineData("x8$Kq", "12 characters or more")]
    [InlineData("", "12 characters or more")]
    public void WhyNot_OfAShortPassword_SaysHowLongItMustBe(string password, string said) => Assert.Contains(said, PasswordRules.WhyNot(password));

    [Fact]
    public void WhyNot_OfAPasswordTooLongToHash_SaysSo() => Assert.Contains("128 characters or fewer", PasswordRules.WhyNot(string.Concat(Enumerable.Range(0, 40).Select(i => $"{i}:kx"))));
}
