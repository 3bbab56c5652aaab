using System.Text.RegularExpressions;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;

namespace Wardmote.Evidence.Imports.Tables;

/// <summary>Tells what a heading means: a column of the dataset, a period, a value of a dimension, a total, a share, a change, or several of these.</summary>
internal sealed partial class HeadingReader(Dataset dataset, PeriodReader periods)
{
    /// <summary>Longer ones are paragraphs; each part of a heading is read by itself, one within the other.</summary>
    private const int Longest = 400;

    private static readonly char[] Separators = [':', ',', '(', ')', '/', '|', ';', '\n'];

    private readonly Dictionary<string, Column> columns = Names(dataset);

    public HeadingMeaning Read(string text)
    {
        if (text.Length == 0)
        {
            return HeadingMeaning.Nothing;
        }

        if (text.Length > Longest)
        {
            return new HeadingMeaning { Unknown = text[..Longest] + "…" };
        }

        if (Whole(text) is { } whole)
        {
            return whole;
        }

        if (ChangeWords().IsMatch(text))
        {
            return new HeadingMeaning { Change = Change(text) };
        }

        if (periods.TryFind(text, out var found))
        {
            var rest = Read(found.Value.Rest);
            return rest.With(new HeadingMeaning { Period = found.Value.Reading, PeriodText = text }) with { Unknown = rest.Unknown };
        }

        return Joined(text) ?? new HeadingMeaning { Unknown = text };
    }

    /// <summary>The column of the dataset whose name, title or alias this is; null for none.</summary>
    public Column? Column(string text) => columns.GetValueOrDefault(Heading.Plain(text));

    private HeadingMeaning? Whole(string text)
    {
        if (Column(text) is { } column)
        {
            return new HeadingMeaning { Column = column };
        }

        if (ShareWords().IsMatch(text))
        {
            return new HeadingMeaning { Share = true };
        }

        if (periods.TryRead(text, out var reading))
        {
            return new HeadingMeaning { Period = reading, PeriodText = text };
        }

        var values = dataset.Dimensions.Select(d => (Dimension: d, Code: d.Codes?.Find(text))).Where(v => v.Code is not null).Select(v => new DimensionValue(v.Dimension, v.Code!)).ToList();
        if (values.Count > 0)
        {
            return new HeadingMeaning { Values = values };
        }

        return NumberWords().IsMatch(text) ? new HeadingMeaning { Number = true }
            : TotalWords.Means(text) ? new HeadingMeaning { Total = true }
            : null;
    }

    /// <summary>"Cambridge City %", "Incidents - Fenland": parts that each mean something.</summary>
    private HeadingMeaning? Joined(string text)
    {
        var parts = text.EndsWith('%')
            ? [text[..^1].Trim(), "%"]
            : text.Replace(" - ", "\n", StringComparison.Ordinal).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var meanings = parts.Length < 2 ? [] : parts.Select(Read).ToList();
        return meanings.Count > 0 && meanings.All(m => m.IsKnown) ? meanings.Aggregate((left, right) => left.With(right)) : null;
    }

    private StatedChange Change(string text)
    {
        var years = Year().Matches(text).Select(m => periods.TryRead(m.Value, out var reading) ? reading.Period : (Period?)null).Where(p => p is not null).ToList();
        return new StatedChange(
            years.Count == 2 ? years[0] : null,
            years.Count == 2 ? years[1] : null,
            text.Contains('%', StringComparison.Ordinal) || text.Contains("percent", StringComparison.OrdinalIgnoreCase) || text.Contains("per cent", StringComparison.OrdinalIgnoreCase));
    }

    private static Dictionary<string, Column> Names(Dataset dataset)
    {
        var names = new Dictionary<string, Column>();
        foreach (var column in dataset.Columns)
        {
            foreach (var name in column.Aliases.Prepend(column.Title).Prepend(column.Name))
            {
                names.TryAdd(Heading.Plain(name), column);
            }
        }

        return names;
    }

    [GeneratedRegex(@"\b(?:change|difference|diff|variance|increase|decrease)\b|^\+/-$", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeWords();

    [GeneratedRegex(@"^(?:%|\(%\)|% ?of (?:the )?(?:total|all)|percentage|percent|per cent|proportion|share)$", RegexOptions.IgnoreCase)]
    private static partial Regex ShareWords();

    [GeneratedRegex(@"^(?:no\.?|nos\.?|number|count|n|num|#)$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberWords();

    [GeneratedRegex(@"(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?(?!\d)")]
    private static partial Regex Year();
}
