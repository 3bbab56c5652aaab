using Wardmote.Analysis.Counts;

namespace Wardmote.Analysis.Harm;

/// <summary>
/// One published version of weights, such as the ONS Crime Severity Score weights or the Cambridge Crime Harm Index. Wardmote
/// comes without any: a partnership loads the official file, and no weight is ever made up for an offence that it does not hold.
/// </summary>
public sealed record HarmWeightSet
{
    private readonly Dictionary<string, List<HarmWeight>> byCode;
    private readonly Dictionary<string, List<HarmWeight>> byDescription;

    /// <exception cref="ArgumentException">A label is blank, there are no weights, a weight is negative, an entry has neither code nor description, or one code has two weights.</exception>
    public HarmWeightSet(string name, string version, DateOnly validFrom, string source, IReadOnlyList<HarmWeight> weights)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count == 0)
        {
            throw new ArgumentException($"{name} {version} holds no weights.", nameof(weights));
        }

        foreach (var weight in weights)
        {
            Require.Count(weight.Weight, $"The weight of {Written(weight)}", nameof(weights));
            if (OffenceName.Code(weight.Code) is null && OffenceName.Plain(weight.Description) is null)
            {
                throw new ArgumentException($"An entry of {name} {version} has neither a code nor a description.", nameof(weights));
            }
        }

        (Name, Version, ValidFrom, Source, Weights) = (name, version, validFrom, source, weights);
        byCode = Index(weights, w => OffenceName.Code(w.Code));
        byDescription = Index(weights, w => OffenceName.Plain(w.Description));
        if (byCode.Values.FirstOrDefault(same => same.Select(w => w.Weight).Distinct().Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{name} {version} gives {twice[0].Code} both {twice[0].Weight} and {twice.First(w => w.Weight != twice[0].Weight).Weight}.", nameof(weights));
        }
    }

    public string Name { get; }

    public string Version { get; }

    /// <summary>The first day of offences that this version is meant for.</summary>
    public DateOnly ValidFrom { get; }

    /// <summary>Where it was published.</summary>
    public string Source { get; }

    public IReadOnlyList<HarmWeight> Weights { get; }

    /// <summary>The version to use on a day: the newest of that name that has begun; null where none has.</summary>
    public static HarmWeightSet? On(IEnumerable<HarmWeightSet> sets, string name, DateOnly day) =>
        sets.Where(s => s.Name == name && s.ValidFrom <= day).MaxBy(s => s.ValidFrom);

    /// <summary>
    /// By code; by description where the data carry no code or the set does not know it. Where the two point at different weights,
    /// or one description at several, nothing is matched.
    /// </summary>
    /// <returns>The weight, or null and the reason.</returns>
    public (HarmWeight? Weight, string? Reason) Match(OffenceCount offence)
    {
        ArgumentNullException.ThrowIfNull(offence);
        var coded = Found(byCode, OffenceName.Code(offence.Code));
        var described = Found(byDescription, OffenceName.Plain(offence.Description));
        if (coded.Count == 0 && described.Count == 0)
        {
            return (null, "neither its code nor its description is in the set");
        }

        if (described.Select(w => w.Weight).Distinct().Count() > 1 && coded.Count == 0)
        {
            return (null, $"its description stands for {described.Count} entries with different weights");
        }

        return coded.Count > 0 && described.Count > 0 && described.All(d => d.Weight != coded[0].Weight)
            ? (null, $"its code means {Written(coded[0])}, its description {Written(described[0])}")
            : (coded.Count > 0 ? coded[0] : described[0], null);
    }

    private static List<HarmWeight> Found(Dictionary<string, List<HarmWeight>> index, string? key) =>
        key is not null && index.TryGetValue(key, out var found) ? found : [];

    private static Dictionary<string, List<HarmWeight>> Index(IReadOnlyList<HarmWeight> weights, Func<HarmWeight, string?> key) =>
        weights.Where(w => key(w) is not null).GroupBy(w => key(w)!).ToDictionary(g => g.Key, g => g.ToList());

    private static string Written(HarmWeight weight) => string.IsNullOrWhiteSpace(weight.Code) ? weight.Description : $"{weight.Code} {weight.Description}".Trim();
}
