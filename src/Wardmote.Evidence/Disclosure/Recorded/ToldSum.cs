using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Wardmote.Evidence.Disclosure.Linking;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Disclosure.Recorded;

/// <summary>One number that a public edition told.</summary>
public sealed record ToldSum
{
    public required string Dataset { get; init; }

    /// <summary>The column that is added up; null for a number of records.</summary>
    public string? Measure { get; init; }

    /// <summary>What is counted, as a fingerprint: the same wherever the same records are asked for, whatever the exhibit calls them.</summary>
    public required string Asked { get; init; }

    public required string Exhibit { get; init; }

    public required string Row { get; init; }

    public required string Column { get; init; }

    public required long Count { get; init; }

    /// <summary>How far the true count was from it, at most; none where it was told as it was.</summary>
    public long? Within { get; init; }

    [JsonIgnore]
    internal string Key => $"{Dataset} {Measure} {Asked}";

    internal static ToldSum Of(MeasuredUse use, AskedSum sum, long count) => new()
    {
        Dataset = use.Enquiry.Dataset.Key,
        Measure = use.Aggregate.Measure?.Name,
        Asked = Fingerprint(use, sum),
        Exhibit = use.Exhibit,
        Row = MeasuredUse.RowOf(sum),
        Column = use.ColumnOf(sum),
        Count = count,
    };

    /// <summary>Cuts and keys in an order of their own, so that a filter in one exhibit is the same as a row in another.</summary>
    private static string Fingerprint(MeasuredUse use, AskedSum sum)
    {
        var products = use.Products(sum).Select(product => string.Join('\u001d', product.Select(a => $"{a.Cut.Id}\u001e{string.Join('\u001f', a.Keys.Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001c', products))))[..16];
    }
}
