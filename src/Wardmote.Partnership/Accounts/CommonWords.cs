namespace Wardmote.Partnership.Accounts;

/// <summary>Words that people often make passwords of. The list stands in <c>common-words.txt</c>.</summary>
internal sealed class CommonWords(IEnumerable<string> words)
{
    private readonly HashSet<string> words = [.. words];
    private CommonWords? more;

    public static CommonWords Load()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream("common-words.txt")!;
        using var reader = new StreamReader(stream);
        return new CommonWords(reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !word.StartsWith('#')));
    }

    public CommonWords With(CommonWords others)
    {
        more = others;
        return this;
    }

    public bool Has(string word) => words.Contains(word) || more?.Has(word) == true;
}
