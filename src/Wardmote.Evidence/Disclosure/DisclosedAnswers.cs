using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Disclosure.Linking;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Disclosure;

/// <summary>
/// All answers of an assessment as readers of the public edition are told them. Every count that any exhibit or sentence asked for is looked
/// at together, with those of all others of its measure; then each answer is put together anew from what may be told, so that whatever is
/// worked out (shares, changes, ranks, limits, words) is worked out from that alone.
/// </summary>
public sealed class DisclosedAnswers
{
    private DisclosedAnswers(IReadOnlyDictionary<string, ExhibitAnswer> byId, ILookup<Enquiry, (AskedSum Sum, Told Told)> told, DisclosureReport report) => (ById, Told, Report) = (byId, told, report);

    /// <summary>What was withheld and why, for those entitled to all counts.</summary>
    public DisclosureReport Report { get; }

    internal IReadOnlyDictionary<string, ExhibitAnswer> ById { get; }

    /// <summary>What is told of every sum that was asked for.</summary>
    internal ILookup<Enquiry, (AskedSum Sum, Told Told)> Told { get; }

    /// <param name="answers">By exhibit id; sentences have taken what they want from them already.</param>
    /// <param name="earlier">What earlier editions told: readers have it.</param>
    /// <exception cref="DefinitionException">No rule says what may be published of a dataset.</exception>
    internal static DisclosedAnswers Protect(FigureSource source, IReadOnlyDictionary<string, ExhibitAnswer> answers, DateOnly day, EarlierEditions earlier)
    {
        DisclosureRule RuleOf(Dataset dataset) => source.Catalog.Disclosure.For(dataset, day);
        var measures = Uses(answers.Values).Where(use => !RuleOf(use.Enquiry.Dataset).IsExempt).GroupBy(use => use.Measure)
            .Select(g => MeasureProtection.Of(source, RuleOf(g.First().Enquiry.Dataset), [.. g], earlier)).ToList();
        var told = measures.SelectMany(m => m.Told).ToLookup(t => t.Enquiry, t => (t.Sum, t.Told));
        var notes = measures.Where(m => m.Note is not null).SelectMany(m => m.Told.Select(t => t.Enquiry).Distinct().Select(enquiry => (enquiry, m.Note))).ToLookup(m => m.enquiry, m => m.Note);
        var tellings = new Dictionary<Enquiry, Telling>();
        Telling TellingOf(Enquiry enquiry)
        {
            if (!tellings.TryGetValue(enquiry, out var telling))
            {
                var rule = RuleOf(enquiry.Dataset);
                telling = rule.IsExempt ? Telling.Everything : new Telling(told[enquiry].ToDictionary(t => t.Sum, t => t.Told), rule.LeastBase, notes[enquiry].FirstOrDefault());
                tellings[enquiry] = telling;
            }

            return telling;
        }

        var withheld = new List<WithheldExhibit>();
        var byId = answers.ToDictionary(a => a.Key, a => AsTold(a.Value, RuleOf, TellingOf, source.Catalog, withheld));
        return new(byId, told, new DisclosureReport { Day = day, Measures = [.. measures.Select(m => m.Report)], Exhibits = withheld, Exempt = [.. Exempt(answers.Values, source.Catalog, RuleOf)] });
    }

    /// <summary>Every figure that exhibits ask for.</summary>
    internal static IEnumerable<MeasuredUse> Uses(IEnumerable<ExhibitAnswer> answers) => answers.Where(answer => answer.Plan is not null)
        .SelectMany(answer => answer.Plan!.Enquiries.SelectMany(enquiry => enquiry.Aggregates.Select((_, i) => new MeasuredUse(answer.Question.Id, enquiry, i))));

    private static ExhibitAnswer AsTold(ExhibitAnswer answer, Func<Dataset, DisclosureRule> ruleOf, Func<Enquiry, Telling> tellingOf, DatasetCatalog catalog, List<WithheldExhibit> withheld)
    {
        if (answer.Plan is not { } plan)
        {
            return ruleOf(catalog.Find(answer.Question.Dataset)).IsExempt
                ? answer
                : Withhold(answer.Question.Method is null ? "it is words of a return that is not published elsewhere" : "it is worked out from records one by one, which cannot be shown to be safe");
        }

        try
        {
            return new AnswerBuilder(plan.Told(tellingOf)).Build();
        }
        catch (ExhibitException e)
        {
            return Withhold("too much of it would have to be withheld", e.Problems[0].What);
        }

        ExhibitAnswer Withhold(string because, string? details = null)
        {
            withheld.Add(new(answer.Question.Id, answer.Question.Caption, details is null ? because : $"{because}: {details}"));
            return WithheldAnswer.Of(answer, because);
        }
    }

    /// <summary>Datasets that are published as they are, with the rule that says why.</summary>
    private static IEnumerable<ExemptDataset> Exempt(IEnumerable<ExhibitAnswer> answers, DatasetCatalog catalog, Func<Dataset, DisclosureRule> ruleOf) => answers
        .SelectMany(a => a.Plan?.Enquiries.Where(e => e.Aggregates.Count > 0).Select(e => e.Dataset) ?? [catalog.Find(a.Question.Dataset)])
        .DistinctBy(d => d.Key).Select(d => (Dataset: d, Rule: ruleOf(d))).Where(d => d.Rule.IsExempt).OrderBy(d => d.Dataset.Key, StringComparer.Ordinal)
        .Select(d => new ExemptDataset(d.Dataset.Key, d.Dataset.Title, d.Rule));
}
