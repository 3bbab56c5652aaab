using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Wardmote.Partnership.Accounts;

/// <summary>
/// Codes of authenticator apps: RFC 6238 over HMAC-SHA-1 with steps of thirty seconds and six figures, which is what all apps know.
/// Pure: no clock. The platform's own provider of such codes does not tell which step a code is of, and that must be known to refuse it the second time.
/// </summary>
public static class OneTimeCode
{
    public const int Digits = 6;

    /// <summary>In bytes: as long as what the hash gives (RFC 4226, requirement R6).</summary>
    public const int SecretLength = 20;

    private const int StepSeconds = 30;

    /// <summary>Steps before and after now whose codes are taken: clocks differ, and typing takes time (RFC 6238, section 5.2).</summary>
    private const int Leeway = 1;

    public static long StepAt(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a step: "081804" for six digits.</summary>
    public static string Of(ReadOnlySpan<byte> secret, long step, int digits = Digits)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238 and every authenticator app ask for it; collisions of SHA-1 do not weaken its HMAC.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        // Dynamic truncation: RFC 4226, section 5.3.
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFF_FFFF;
        var modulus = 1u;
        for (var i = 0; i < digits; i++)
        {
            modulus *= 10;
        }

        return (number % modulus).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <param name="last">The step of the last code that was taken: neither it nor one before is taken again. Null where none was.</param>
    /// <returns>The step that the code is of; null where it is of none near <paramref name="now"/>.</returns>
    public static long? Match(ReadOnlySpan<byte> secret, string code, DateTimeOffset now, long? last)
    {
        var typed = Encoding.UTF8.GetBytes(code);
        long? found = null;
        for (var step = StepAt(now) - Leeway; step <= StepAt(now) + Leeway; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(typed, Encoding.UTF8.GetBytes(Of(secret, step))) && (last is null || step > last))
            {
                found ??= step;
            }
        }

        return found;
    }
}
