using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using DotLiquid;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Assessment;

/// <summary>Works out the figures and words that sentences take from exhibits.</summary>
internal sealed partial class LiveValues(
    IReadOnlyDictionary<string, ExhibitQuestion> questions,
    IReadOnlyDictionary<string, ExhibitAnswer> answers,
    List<Problem> problems,
    bool isPublic = false)
{
    private static readonly Dictionary<string, (int Least, int Most)> Filters = typeof(LiveFilters)
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .ToDictionary(m => Underscored(m.Name), m => Arguments([.. m.GetParameters()]));

    private readonly LiveEcho heard = new();
    private readonly HashSet<string> used = [];
    private RenderParameters? parameters;

    /// <summary>Ids of the exhibits that some sentence takes a figure from.</summary>
    public IReadOnlySet<string> Used => used;

    /// <summary>The figure behind the last value that was worked out; null where that was words.</summary>
    public CellNumber? Told => heard.Number;

    /// <summary>One context for all values: looking the filters up takes longer than working a value out.</summary>
    private RenderParameters Parameters => parameters ??= Listening();

    /// <returns>Null where it cannot be worked out; the problem has then been added, here or where its exhibit is.</returns>
    public LiveValue? Work(string expression, string file, int line)
    {
        try
        {
            var (id, filters) = Check(expression);
            used.Add(id);
            if (!answers.ContainsKey(id) && questions.ContainsKey(id))
            {
                return null;
            }

            var template = Template.Parse("{{" + expression + " | " + LiveEcho.Filter + "}}", SyntaxCompatibility.DotLiquid22a);
            try
            {
                return new LiveValue(template.Render(Parameters), id, expression);
            }
            catch (Exception e) when (Inner<WithheldException>(e) is { } || (isPublic && Inner<CellException>(e) is { }))
            {
                // What cannot be found in the public edition was found in the restricted one: it is withheld with its row.
                return new LiveValue(WithheldWords.Of(filters, Inner<WithheldException>(e)?.Why ?? Withheld.Silently), id, expression);
            }
        }
        catch (Exception e) when (Inner<CellException>(e) is { } own)
        {
            problems.Add(new Problem(file, line, $"{{{{ {expression} }}}}: {own.Message}", own.Suggestion));
            return null;
        }
    }

    private RenderParameters Listening()
    {
        var registers = Hash.FromDictionary(new Dictionary<string, object> { [LiveFilters.Answers] = answers, [LiveEcho.Heard] = heard });
        var context = new Context([], new Hash(), registers, ErrorsOutputMode.Rethrow, 0, CultureInfo.InvariantCulture, CancellationToken.None);
        context.AddFilters([typeof(LiveFilters), typeof(LiveEcho)]);
        return new RenderParameters(CultureInfo.InvariantCulture) { Context = context };
    }

    /// <summary>Liquid passes over what it does not know; here the shape of the expression and every name in it are checked first.</summary>
    private static (string Id, IReadOnlyList<(string Name, IReadOnlyList<string> Words)> Filters) Check(string expression)
    {
        if (Shape().Match(expression) is not { Success: true } match)
        {
            throw new CellException("This is not a live value.", "Write {{ 'exhibit' | value: 'Row', 'Column' }}, with names in quotes.");
        }

        foreach (var (filter, arguments) in match.Groups["filter"].Captures.Zip(match.Groups["arguments"].Captures))
        {
            if (!Filters.TryGetValue(filter.Value, out var takes))
            {
                throw new CellException($"There is no filter '{filter.Value}'.", Suggestion.For(filter.Value, Filters.Keys));
            }

            var given = Argument().Count(arguments.Value);
            if (given < takes.Least || given > takes.Most)
            {
                var expected = takes.Least == takes.Most ? $"{takes.Least}" : $"{takes.Least} to {takes.Most}";
                throw new CellException($"{filter.Value} has {given} words after it and takes {expected}.", "See docs/how-to/write-an-assessment.md for what each filter takes.");
            }
        }

        return (Bare(match.Groups["id"].Value), [.. match.Groups["filter"].Captures.Zip(match.Groups["arguments"].Captures)
            .Select(f => (f.First.Value, (IReadOnlyList<string>)[.. Argument().Matches(f.Second.Value).Select(a => Bare(a.Value))]))]);
    }

    private static string Bare(string quoted) => quoted.Trim('\'', '"');

    private static T? Inner<T>(Exception e)
        where T : Exception => e as T ?? (e.InnerException is { } inner ? Inner<T>(inner) : null);

    private static (int Least, int Most) Arguments(IReadOnlyList<ParameterInfo> parameters)
    {
        var own = parameters.Where(p => p.ParameterType != typeof(Context)).Skip(1).ToList();
        return (own.Count(p => !p.IsOptional), own.Count);
    }

    private static string Underscored(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));

    private const string Word = """(?:'[^']*'|"[^"]*"|-?\d+)""";

    [GeneratedRegex($$"""^\s*(?<id>'[^']*'|"[^"]*")\s*(?:\|\s*(?<filter>[a-z_]+)\s*(?<arguments>(?::\s*{{Word}}(?:\s*,\s*{{Word}})*)?)\s*)+$""")]
    private static partial Regex Shape();

    [GeneratedRegex(Word)]
    private static partial Regex Argument();
}
