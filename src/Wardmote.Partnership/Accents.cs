namespace Wardmote.Partnership;

/// <summary>Letters of the languages of Europe without their accents. The program runs without a culture's own tables, which would know this.</summary>
public static class Accents
{
    private static readonly Dictionary<char, char> Plain = new[]
    {
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľł", "nñńņňŋ", "oòóôõöøōŏő",
        "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    }.SelectMany(letters => letters.Skip(1).SelectMany(letter => new[] { (letter, letters[0]), (char.ToUpperInvariant(letter), char.ToUpperInvariant(letters[0])) }))
        .DistinctBy(pair => pair.Item1)
        .ToDictionary();

    public static char Without(char letter) => char.IsAscii(letter) ? letter : Plain.GetValueOrDefault(letter, letter);
}
