namespace Wardmote.Partnership.Chain;

/// <summary>Names one thing of a partnership, or of its evidence: "action:1.1a", "exhibit:callouts-by-year".</summary>
public readonly record struct ItemReference(ItemKind Kind, string Key)
{
    /// <exception cref="FormatException">It is not written as kind:key, or there is no such kind.</exception>
    public static ItemReference Parse(string written) => TryParse(written, out var reference)
        ? reference
        : throw new FormatException($"'{written}' names nothing. Write its kind and key, as in action:1.1a.");

    public static bool TryParse(string written, out ItemReference reference)
    {
        reference = default;
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || colon == written.Length - 1 || !ItemKinds.TryRead(written[..colon], out var kind))
        {
            return false;
        }

        reference = new ItemReference(kind, written[(colon + 1)..]);
        return true;
    }

    public override string ToString() => $"{Kind.Word()}:{Key}";
}
