using System.Text.RegularExpressions;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Places;

namespace Wardmote.Evidence.Datasets;

/// <summary>Reads one definition file into a <see cref="Dataset"/>, and refuses one that leaves a question open.</summary>
public static partial class DatasetFile
{
    /// <param name="codeLists">Lists that columns may name (<c>codes: districts</c>), by name.</param>
    /// <exception cref="DefinitionException">The file is not a definition; the message says what is missing or misspelt.</exception>
    public static Dataset Read(string path, IReadOnlyDictionary<string, CodeList> codeLists)
    {
        var file = Path.GetFileName(path);
        var written = Yaml.ReadFile<Written>(path);

        return new Dataset
        {
            Key = Key(Required(written.Key, file, "key"), file),
            Title = Required(written.Title, file, "title"),
            Purpose = Required(written.Purpose, file, "purpose"),
            Owner = Required(written.Owner, file, "owner"),
            LawfulBasis = Required(written.LawfulBasis, file, "lawful-basis"),
            Retention = Required(written.Retention, file, "retention"),
            Geography = Required(written.Geography, file, "geography"),
            Sensitivity = OneOf<Sensitivity>(written.Sensitivity, file, "sensitivity"),
            Grain = OneOf<Grain>(written.Grain, file, "grain"),
            Counts = written.Counts ?? "records",
            Stock = written.Stock,
            Source = written.Source,
            Calendar = new ReturnCalendar
            {
                Year = OneOf<YearKind>(written.Calendar?.Year, file, "calendar: year"),
                Frequency = OneOf<Frequency>(written.Calendar?.Frequency, file, "calendar: frequency"),
                DueDays = written.Calendar?.DueDays,
            },
            Columns = Columns(written, file, codeLists),
            ReplacedBy = written.ReplacedBy,
            MadeOf = written.MadeOf is { } join
                ? new DatasetJoin(Required(join.Each, file, "made-of: each"), Required(join.And, file, "made-of: and"), Required(join.By, file, "made-of: by"))
                : null,
            RejectedShareAllowed = written.RejectedShareAllowed,
            Caveats = [.. written.Caveats.Select(c => new Caveat(Required(c.Text, file, "caveats: text"), Day(c.From, file), Day(c.To, file)))],
            Breaks = [.. written.Breaks.Select(b => new SeriesBreak(Day(Required(b.From, file, "breaks: from"), file)!.Value, Required(b.What, file, "breaks: what").TrimEnd('.'), Required(b.Source, file, "breaks: source").TrimEnd('.'))).OrderBy(b => b.From)],
            DefinitionFile = path,
        };
    }

    private static List<Column> Columns(Written written, string file, IReadOnlyDictionary<string, CodeList> codeLists)
    {
        var columns = written.Columns.Select(c => new Column
        {
            Name = Required(c.Name, file, "columns: name"),
            Title = Required(c.Title, file, $"column {c.Name}: title"),
            Meaning = Required(c.Meaning, file, $"column {c.Name}: meaning"),
            Type = OneOf<ColumnType>(c.Type, file, $"column {c.Name}: type"),
            Role = OneOf<ColumnRole>(c.Role, file, $"column {c.Name}: role"),
            Aliases = c.Aliases,
            Codes = ColumnCodes(c, file, codeLists),
            Required = c.Required,
            Minimum = c.Minimum,
            Maximum = c.Maximum,
            Unit = c.Unit,
            Separator = c.Separator,
            Identifies = c.Identifies,
            Whole = c.Whole,
            FromFileName = NamePattern(c.FromFileName, file, c.Name),
            Place = PlaceOf(c, file),
            Personal = c.Personal,
        }).ToList();

        if (columns.Count == 0)
        {
            throw new DefinitionException($"{file}: a definition needs at least one column.");
        }

        if (columns.FirstOrDefault(c => !ColumnName().IsMatch(c.Name)) is { } misnamed)
        {
            throw new DefinitionException($"{file}: column name '{misnamed.Name}' may hold only lower-case letters, digits and underscores, a letter first.");
        }

        if (columns.GroupBy(c => c.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new DefinitionException($"{file}: column {twice.Key} is defined twice. Keep one of them.");
        }

        if (columns.FirstOrDefault(c => c.Whole is { } whole && c.Codes?.Find(whole)?.Value != whole) is { } partless)
        {
            throw new DefinitionException($"{file}: column {partless.Name}: whole is '{partless.Whole}', which is not among its codes.");
        }

        if (columns.Where(c => c.Whole is not null).Skip(1).FirstOrDefault() is { } another)
        {
            throw new DefinitionException($"{file}: column {another.Name} is the second with a 'whole'. Values can overlap in one column only.");
        }

        if (columns.Where(c => c.Role == ColumnRole.Period).Skip(1).FirstOrDefault() is { } second)
        {
            throw new DefinitionException($"{file}: column {second.Name} is the second with role: period. One column dates a row; make the other an attribute.");
        }

        RefuseSharedHeadings(columns, file);

        if (written.ReplacedBy.FirstOrDefault(name => columns.All(c => c.Name != name)) is { } unknown)
        {
            throw new DefinitionException($"{file}: replaced-by names {unknown}, which is not a column. {Suggestion.For(unknown, columns.Select(c => c.Name))}");
        }

        return columns;
    }

    private static void RefuseSharedHeadings(List<Column> columns, string file)
    {
        var headings = new Dictionary<string, Column>();
        foreach (var column in columns)
        {
            foreach (var heading in column.Aliases.Prepend(column.Title).Append(column.Name))
            {
                if (headings.TryGetValue(Heading.Plain(heading), out var other) && other != column)
                {
                    throw new DefinitionException($"{file}: the heading '{heading}' would fit both {other.Name} and {column.Name}. Take it from one of them.");
                }

                headings[Heading.Plain(heading)] = column;
            }
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex ColumnName();

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex KeyName();

    private static string Key(string key, string file) => KeyName().IsMatch(key)
        ? key
        : throw new DefinitionException($"{file}: key '{key}' may hold only lower-case letters, digits and hyphens, a letter first.");

    private static string? NamePattern(string? pattern, string file, string? column)
    {
        try
        {
            return pattern is null || new Regex(pattern).GetGroupNumbers().Length == 2
                ? pattern
                : throw new DefinitionException($"{file}: column {column}: from-file-name needs one pair of brackets, around the part of the name that is meant, such as '-([a-z-]+)\\.csv$'.");
        }
        catch (RegexParseException e)
        {
            throw new DefinitionException($"{file}: column {column}: from-file-name is not a pattern: {e.Message}", e);
        }
    }

    private static string Required(string? value, string file, string key) => string.IsNullOrWhiteSpace(value)
        ? throw new DefinitionException($"{file}: {key} is missing. Every definition says it.")
        : value.Trim();

    private static string? PlaceOf(WrittenColumn column, string file) =>
        column.Place is null or Column.Longitude or Column.Latitude || PlaceKinds.Find(column.Place) is not null
            ? column.Place
            : throw new DefinitionException($"{file}: column {column.Name}: place is '{column.Place}'. {Suggestion.For(column.Place, [Column.Longitude, Column.Latitude, .. PlaceKinds.Mapped.Select(k => k.Word())])}");

    private static DateOnly? Day(string? value, string file) => value switch
    {
        null => null,
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day,
        _ => throw new DefinitionException($"{file}: '{value}' is not a date. Write it as 2018-04-01."),
    };

    private static T OneOf<T>(string? value, string file, string key)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (value is not null && Heading.Same(candidate.ToString(), value))
            {
                return candidate;
            }
        }

        throw new DefinitionException($"{file}: {key} is '{value}'. Write one of {string.Join(", ", Enum.GetNames<T>().Select(Hyphenated))}.");
    }

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
