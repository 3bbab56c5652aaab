namespace Wardmote.Evidence.Datasets;

/// <summary>"Did you mean …?" for a name that was almost right.</summary>
public static class Suggestion
{
    /// <summary>A sentence: the nearest name where one is near, otherwise all of them (up to 20).</summary>
    public static string For(string written, IEnumerable<string> known)
    {
        var names = known.ToList();
        return Nearest(written, names) is { } near
            ? $"Did you mean '{near}'?"
            : names.Count switch
            {
                0 => "There is nothing to choose from.",
                <= 20 => $"Choose one of: {string.Join(", ", names)}.",
                _ => $"There are {names.Count} to choose from, among them {string.Join(", ", names.Take(10))}.",
            };
    }

    /// <summary>The known name within a third of the length in edits, or that contains or is contained in the written one; null where none is.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        var plain = Heading.Plain(written);
        if (plain.Length == 0)
        {
            return null;
        }

        return known
            .Select(name => (Name: name, Plain: Heading.Plain(name)))
            .Where(k => k.Plain.Length > 0)
            .Select(k => (k.Name, Distance: Contained(plain, k.Plain) ? 1 : Edits(plain, k.Plain)))
            .Where(k => k.Distance <= Math.Max(1, Math.Max(plain.Length, Heading.Plain(k.Name).Length) / 3))
            .OrderBy(k => k.Distance)
            .Select(k => k.Name)
            .FirstOrDefault();
    }

    private static bool Contained(string a, string b) => Math.Min(a.Length, b.Length) >= 4 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    /// <summary>Levenshtein distance, a swap of neighbours counting as one edit.</summary>
    private static int Edits(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
