using Wardmote.Analysis.Counts;
using Wardmote.Evidence.Exhibits.Tracing;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>One figure of an answer, unrounded, with how it was come by.</summary>
internal sealed record Figure
{
    /// <summary>A cell for which there is nothing to show.</summary>
    public static readonly Figure Blank = new() { Working = new NoWorking() };

    /// <summary>Null where there is no figure.</summary>
    public decimal? Value { get; init; }

    /// <summary>Words, or the mark that a partner left instead of a figure.</summary>
    public string? Text { get; init; }

    public required Working Working { get; init; }

    /// <summary>What the partner stated where the parts give something else; null where they agree or nothing was stated.</summary>
    public decimal? Stated { get; init; }

    /// <summary>Per cent that the partner printed beside the figure; null for none.</summary>
    public decimal? StatedShare { get; init; }

    /// <summary>What the parts give, where <see cref="Value"/> is what the partner stated instead.</summary>
    public decimal? Computed { get; init; }

    /// <summary>Why it may not be told in this edition, or null where it may; what is made of it may not be told either.</summary>
    public Withheld? Withheld { get => field ?? (Working.Inputs.Any(f => f.Withheld is not null) ? Withheld.Silently : null); init; }

    /// <summary>Where it is told as nought and may be more (a rounded count): what readers may know of it; what is made of it alone is as low.</summary>
    public Withheld? Low { get => field ?? (Value == 0 && Working is ShareWorking or RateWorking ? Working.Inputs[0].Low : null); init; }

    /// <summary>The figure as the partner stated it, where that is not what its parts give.</summary>
    public Figure AsStated() => Stated is { } stated ? this with { Value = stated, Computed = Value, Stated = null } : this;

    /// <summary>The same place without any figure.</summary>
    public Figure Hide(Withheld why) => new() { Working = Working, Withheld = why };

    /// <summary>What stands where nothing can be worked out from figures: a blank, or if one of them may not be told, neither may this.</summary>
    public static Figure Without(params ReadOnlySpan<Figure> inputs)
    {
        foreach (var input in inputs)
        {
            if (input.Withheld is { } why)
            {
                return Blank.Hide(why);
            }
        }

        return Blank;
    }
}

/// <summary>That a figure is not told: it is small, or another could be worked out from it.</summary>
/// <param name="Below">Readers may know that it is a count below this; null where they may know no more.</param>
internal sealed record Withheld(int? Below = null)
{
    public static readonly Withheld Silently = new();
}

/// <summary>How a figure was computed, so that it can be traced.</summary>
internal abstract record Working
{
    /// <summary>The figures that it was computed from; empty where it comes straight from a dataset.</summary>
    public virtual IReadOnlyList<Figure> Inputs => [];
}

internal sealed record NoWorking : Working;

/// <summary>The sum of the parts at these rows and columns of one dataset; of one part, that part.</summary>
internal sealed record SumWorking(Enquiry Enquiry, int Aggregate, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, long Parts) : Working;

internal sealed record StatedWorking(Enquiry Enquiry, int Aggregate, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns) : Working;

internal sealed record ShareWorking(Figure Part, Figure Base) : Working
{
    public override IReadOnlyList<Figure> Inputs => [Part, Base];
}

internal sealed record RateWorking(Figure Count, Figure Population, int Per) : Working
{
    public override IReadOnlyList<Figure> Inputs => [Count, Population];
}

internal sealed record ChangeWorking(Figure From, Figure To, bool Percent) : Working
{
    public override IReadOnlyList<Figure> Inputs => [From, To];
}

/// <summary>What a test says of a change, in words or as an end of its interval.</summary>
/// <param name="How">The test and its p-value, in a sentence.</param>
internal sealed record JudgedWorking(Figure From, Figure To, string How) : Working
{
    public override IReadOnlyList<Figure> Inputs => [From, To];
}

/// <summary>Said of one figure: an end of its interval, its limits, how it stands out among those around it.</summary>
/// <param name="How">The method, in a sentence.</param>
internal sealed record AboutWorking(Figure Of, string How) : Working
{
    public override IReadOnlyList<Figure> Inputs => [Of];
}

/// <summary>A standardised rate or ratio, with the events behind it.</summary>
/// <param name="Method">Of the interval.</param>
/// <param name="How">As a sentence.</param>
internal sealed record StandardisedWorking(Figure Count, Interval Interval, string Method, string How) : Working
{
    public override IReadOnlyList<Figure> Inputs => [Count];
}

/// <summary>Not given, because too little stands behind it.</summary>
internal sealed record HeldBackWorking(Figure Of, SmallNumberRule Rule) : Working
{
    public override IReadOnlyList<Figure> Inputs => [Of];
}

/// <summary>Worked out of all records that a question admits, taken together.</summary>
/// <param name="How">As a sentence.</param>
internal sealed record RecordsWorking(IReadOnlyList<ImportRows> Imports, string Dataset, string How) : Working
{
    public IReadOnlyList<TraceSource> Sources(FigureSource source)
    {
        var imports = source.Live(Dataset).Select(s => s.Import).DistinctBy(i => i.Id).ToDictionary(i => i.Id);
        return [.. Imports.Select(i => new TraceSource { Import = imports[i.Import], Rows = i.Rows ?? 0, Which = "all rows that the exhibit asks for" })];
    }
}

/// <summary>Words of a dataset, which stood in these rows of these imports.</summary>
internal sealed record WordsWorking(IReadOnlyList<(string Import, int? Row)> Places, string Dataset, string Which) : Working
{
    public IReadOnlyList<TraceSource> Sources(FigureSource source)
    {
        var imports = source.Live(Dataset).Select(s => s.Import).DistinctBy(i => i.Id).ToDictionary(i => i.Id);
        return
        [
            .. Places.GroupBy(p => p.Import).Select(g => new TraceSource
            {
                Import = imports[g.Key],
                Rows = g.Count(),
                Which = Which,
                Figures = [.. g.Select(p => new TraceFigure(p.Row, null, null, null)).Take(Tracer.MostFigures)],
            }),
        ];
    }
}
