using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;

namespace Wardmote.Evidence.Exhibits.Tracing;

/// <summary>Follows a figure of an answer back to rows of imports.</summary>
public sealed class Tracer
{
    /// <summary>How many places in a partner's file are listed for one import.</summary>
    public const int MostFigures = 200;

    private readonly FigureSource source;

    internal Tracer(FigureSource source) => this.source = source;

    internal TraceStep Trace(string what, Figure figure) => figure.Working switch
    {
        SumWorking sum => Sum(what, figure, sum),
        StatedWorking stated => FromImports(what, figure.Value, "As the partner stated it.", new SourceQuery(stated.Enquiry, stated.Enquiry.Aggregates[stated.Aggregate], stated.Rows, stated.Columns, Stated: true)),
        ShareWorking share => Worked(what, figure, $"100 × {Written(share.Part)} ÷ {Written(share.Base)}.", ("Part", share.Part), ("Base", share.Base)),
        RateWorking rate => Worked(what, figure, $"{NumberText.Of(rate.Per, 0)} × {Written(rate.Count)} ÷ {Written(rate.Population)}.", ("Count", rate.Count), ("Population", rate.Population)),
        ChangeWorking change => Worked(
            what,
            figure,
            change.Percent ? $"100 × ({Written(change.To)} - {Written(change.From)}) ÷ {Written(change.From)}." : $"{Written(change.To)} - {Written(change.From)}.",
            ("From", change.From),
            ("To", change.To)),
        JudgedWorking judged => Worked(what, figure, judged.How, ("From", judged.From), ("To", judged.To)),
        StandardisedWorking worked => Worked(what, figure, worked.How, ("Events", worked.Count)),
        HeldBackWorking held => Worked(what, figure, held.Rule.Note((double)(held.Of.Value ?? 0)) ?? "Not given.", ("Events", held.Of)),
        AboutWorking about => Worked(what, figure, about.How, ("Figure", about.Of)),
        RecordsWorking records => new TraceStep { What = what, Value = figure.Value, How = records.How, Sources = records.Sources(source) },
        WordsWorking words => new TraceStep { What = what, How = "As the partner wrote it.", Sources = words.Sources(source) },
        _ => new TraceStep { What = what, How = "There is no figure here." },
    };

    private TraceStep Sum(string what, Figure figure, SumWorking sum)
    {
        var aggregate = sum.Enquiry.Aggregates[sum.Aggregate];
        var how = aggregate.Measure is null ? "Number of records."
            : sum.Parts == 1 ? "One figure of the return."
            : $"Sum of {NumberText.Of(sum.Parts, 0)} figures of the return.";
        var step = FromImports(what, figure.Computed ?? figure.Value, how, new SourceQuery(sum.Enquiry, aggregate, sum.Rows, sum.Columns, Stated: false));
        return figure.Computed is null && figure.Stated is null ? step : step with { How = $"{how} The partner stated {NumberText.Of((figure.Computed is null ? figure.Stated : figure.Value)!.Value, 0)}." };
    }

    private TraceStep Worked(string what, Figure figure, string how, params (string What, Figure Figure)[] from) => new()
    {
        What = what,
        Value = figure.Computed ?? figure.Value,
        How = how,
        From = [.. from.Select(f => Trace(f.What, f.Figure))],
    };

    private TraceStep FromImports(string what, decimal? value, string how, SourceQuery query)
    {
        var imports = source.Live(query.Enquiry.Dataset.Key).Select(s => s.Import).DistinctBy(i => i.Id).ToDictionary(i => i.Id);
        var which = Which(query);
        return new TraceStep
        {
            What = what,
            Value = value,
            How = how,
            Sources =
            [
                .. query.Ask(source.Connection).GroupBy(l => l.Import).Where(g => imports.ContainsKey(g.Key)).Select(g => new TraceSource
                {
                    Import = imports[g.Key],
                    Rows = g.Sum(l => l.Rows),
                    Which = which,
                    Figures = query.Enquiry.Dataset.Grain == Grain.Record ? [] : [.. g.Select(l => l.Figure).Take(MostFigures)],
                }),
            ],
        };
    }

    /// <summary>"District is Cambridge; year is 2017; weapon is Knife or Glass".</summary>
    private static string Which(SourceQuery query)
    {
        var enquiry = query.Enquiry;
        var parts = new List<string>();
        if (!enquiry.RowKeys.ToHashSet().IsSubsetOf(query.Rows))
        {
            parts.AddRange(enquiry.Rows.Select((axis, i) => Is(axis, query.Rows.Select(r => FigureSet.RowValues(r)[i]))));
        }

        if (enquiry.Columns is { } across)
        {
            parts.Add(Is(across, query.Columns));
        }

        parts.AddRange(enquiry.Filter.Conditions.Concat(query.Aggregate.Where).Select(c => $"{enquiry.Dataset[c.Column]!.Title.ToLowerInvariant()} is {string.Join(" or ", c.Values)}"));
        if (enquiry.Filter.Period is { } period)
        {
            parts.Add("period is " + PeriodWords.Of(period));
        }

        if (enquiry.Filter.Months is { } months)
        {
            parts.Add("month is one of " + string.Join(", ", months));
        }

        return parts.Count == 0 ? "all rows" : string.Join("; ", parts);
    }

    private static string Is(Axis axis, IEnumerable<string> keys)
    {
        var labels = keys.Distinct().Select(k => k == FigureSet.Total ? k : axis.Label(k)).ToList();
        return $"{axis.Title.ToLowerInvariant()} is {(labels.Count > 12 ? $"one of {labels.Count}" : string.Join(" or ", labels))}";
    }

    private static string Written(Figure figure) => figure.Value is { } value ? NumberText.Of(value, value == Math.Truncate(value) ? 0 : 2) : "nothing";
}
