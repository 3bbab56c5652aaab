using System.Text;

namespace Wardmote.Partnership.Accounts;

/// <summary>Base 32 by RFC 4648, section 6, without padding: how authenticator apps take a secret that is typed in.</summary>
public static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Bits = 5;

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (held, count) = (0, 0);
        foreach (var one in bytes)
        {
            (held, count) = ((held << 8) | one, count + 8);
            for (; count >= Bits; count -= Bits)
            {
                text.Append(Letters[(held >> (count - Bits)) & 31]);
            }

            held &= (1 << count) - 1;
        }

        return count == 0 ? text.ToString() : text.Append(Letters[(held << (Bits - count)) & 31]).ToString();
    }

    /// <exception cref="FormatException">A letter is none of the thirty-two.</exception>
    public static byte[] Read(string text)
    {
        var bytes = new List<byte>();
        var (held, count) = (0, 0);
        foreach (var letter in text.TrimEnd('='))
        {
            var value = Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if (value < 0)
            {
                throw new FormatException($"'{letter}' is no letter of base 32.");
            }

            (held, count) = ((held << Bits) | value, count + Bits);
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(held >> count));
                held &= (1 << count) - 1;
            }
        }

        return [.. bytes];
    }
}
