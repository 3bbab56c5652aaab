using System.Globalization;
using Wardmote.Analysis.Change;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Exhibits.Planning;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>Cuts by stretches of time, each of which knows how much of it the figures cover.</summary>
internal abstract class TimeAxis : Axis
{
    private readonly Dictionary<string, Extent> extents = [];

    public required YearKind Year { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>True to head a part year "2018*" instead of "Jan - Sep 2018".</summary>
    public bool StarPartYears { get; init; }

    /// <summary>True for counts on dates, where a stretch of time has the figure of its last date.</summary>
    public bool Stock { get; init; }

    /// <summary>The months of each year that are kept for a comparison of like with like; null for all.</summary>
    public IReadOnlyList<int>? OnlyMonths { get; init; }

    public override bool IsTime => true;

    /// <summary>The days that the key stands for when it is whole.</summary>
    public abstract Period Span(string key);

    /// <summary>What a sentence calls it, whole or not: "2018".</summary>
    public abstract string NameOf(string key);

    public override IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found) =>
        [.. found.Select(f => f.Key).OrderBy(k => k.Length == 0).ThenBy(k => k.Length == 0 ? default : Span(k))];

    /// <summary>How much of what the key names the figures cover.</summary>
    public Extent ExtentOf(string key)
    {
        if (key.Length == 0)
        {
            return Extent.Undated;
        }

        if (!extents.TryGetValue(key, out var extent))
        {
            extent = FindExtent(key);
            extents[key] = extent;
        }

        return extent;
    }

    /// <summary>Why two keys are not alike: "2017 covers February to March only, and 2018 covers February to April only".</summary>
    public string Difference(string left, string right) => string.Join(
        ", and ",
        new[] { left, right }.Where(k => ExtentOf(k).IsPart).Select(k => ExtentOf(k).Say([NameOf(k)])));

    /// <summary>Two keys may be compared where both are whole, or where both cover the same months of their year.</summary>
    public bool AreAlike(string left, string right) => Stock || ExtentOf(left).IsLike(ExtentOf(right));

    /// <summary>The first declared break that lies between two keys or within one of them; null where there is none.</summary>
    public SeriesBreak? BreakBetween(string left, string right, IReadOnlyList<SeriesBreak> breaks)
    {
        if (breaks.Count == 0 || left.Length == 0 || right.Length == 0)
        {
            return null;
        }

        var (one, other) = (Covered(left), Covered(right));
        return breaks.FirstOrDefault(b => b.Parts(one, other));
    }

    /// <summary>From the first day to the last that the figures of a key cover; all of it where they cover nothing.</summary>
    public Period Covered(string key) => ExtentOf(key).Stretches is { Count: > 0 } stretches ? new Period(stretches[0].Start, stretches[^1].End) : Span(key);

    /// <summary>What the figures of a key cover; empty for what bears no date.</summary>
    public IReadOnlyList<Period> StretchesOf(string key) => key.Length == 0 || key == FigureSet.Total ? [] : ExtentOf(key).Stretches;

    protected virtual Extent FindExtent(string key)
    {
        var span = Span(key);
        var extent = Coverage.Of(span);
        return Stock ? extent with { Stretches = [span], IsMarked = false }
            : OnlyMonths is not null ? extent with { Stretches = [.. MonthStretches(span)], IsMarked = false }
            : extent;
    }

    private IEnumerable<Period> MonthStretches(Period span)
    {
        Period? open = null;
        for (var month = span.Start; month <= span.End; month = month.AddMonths(1))
        {
            if (!OnlyMonths!.Contains(month.Month))
            {
                continue;
            }

            var next = Period.Month(month.Year, month.Month);
            if (open is { } before && before.End.AddDays(1) == next.Start)
            {
                open = new Period(before.Start, next.End);
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = next;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    protected string LabelOf(string key, string name)
    {
        if (!ExtentOf(key).IsPart)
        {
            return name;
        }

        return !StarPartYears && ExtentOf(key).Stretches is [var only] && only != Span(key) ? PeriodLabel.Of(only, Year) : name + "*";
    }
}

/// <summary>Years of the dataset's kind; the key is the calendar year in which it starts.</summary>
internal sealed class YearAxis : TimeAxis
{
    public override Period Span(string key) => Year.Starting(int.Parse(key, CultureInfo.InvariantCulture));

    public override string NameOf(string key) => key.Length == 0 ? NotRecorded : Year.Name(Span(key));

    public override string Label(string key) => LabelOf(key, NameOf(key));

    public override Member? Find(string name, IReadOnlyList<string> keys) =>
        keys.FirstOrDefault(k => NameOf(k) == name) is { } key ? new Member(Label(key), [key]) : base.Find(name, keys);
}

/// <summary>Calendar months; the key is "2018-04".</summary>
internal sealed class MonthAxis : TimeAxis
{
    public override Period Span(string key) => Period.Month(int.Parse(key[..4], CultureInfo.InvariantCulture), int.Parse(key[5..], CultureInfo.InvariantCulture));

    public override string NameOf(string key) => key.Length == 0 ? NotRecorded : PeriodLabel.Of(Span(key), Year);

    public override string Label(string key) => LabelOf(key, NameOf(key));

    public static string Key(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Every month from the first to the last, so that one without figures is seen to be missing.</summary>
    public override IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found)
    {
        var keys = base.InOrder([.. found.Where(f => f.Key.Length > 0)]);
        if (keys.Count == 0)
        {
            return [.. found.Select(f => f.Key)];
        }

        var (month, last) = (Span(keys[0]).Start, Span(keys[^1]).Start);
        var all = new List<string>();
        for (; month <= last; month = month.AddMonths(1))
        {
            all.Add(Key(month));
        }

        return [.. all, .. found.Select(f => f.Key).Where(k => k.Length == 0)];
    }
}

/// <summary>The periods that the partner gave, whatever their length; the key is "2018-04-01/2018-11-30".</summary>
internal sealed class PeriodAxis : TimeAxis
{
    public override Period Span(string key) => new(Day(key[..10]), Day(key[11..]));

    public override string NameOf(string key) => Year.IsPartOfYear(Span(key)) ? Year.Name(Span(key)) : PeriodLabel.Of(Span(key), Year);

    public override string Label(string key) => PeriodLabel.Of(Span(key), Year) + (Coverage.Of(Span(key)).IsMarked && !Stock ? "*" : "");

    /// <summary>A partner's own stretch of time is part of the year in which it lies.</summary>
    protected override Extent FindExtent(string key)
    {
        var span = Span(key);
        var year = Year.IsPartOfYear(span) && !Stock ? Year.Containing(span.Start) : span;
        var extent = Coverage.Of(span);
        return new Extent(year, [span], !Stock && extent.IsMarked, []) { IsProvisional = extent.IsProvisional };
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
