using System.Globalization;
using Wardmote.Analysis.Periods;

namespace Wardmote.Evidence.Exhibits;

/// <summary>Cuts by stretches of time, each of which knows how much of it the figures cover.</summary>
internal abstract class TimeAxis : Axis
{
    private const string UnknownPart = "not all of it";

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
        [.. found.Select(f => f.Key).Where(k => k.Length > 0).OrderBy(Span)];

    /// <summary>True where the figures cover only part of what the key names.</summary>
    public virtual bool IsPart(string key) => !Stock && (OnlyMonths is not null || Coverage.IsPartOf(Span(key)));

    /// <summary>The stretches that the figures do cover.</summary>
    public virtual IReadOnlyList<Period> Covered(string key) =>
        OnlyMonths is null ? Coverage.Stretches(Span(key)) : [.. MonthStretches(Span(key))];

    /// <summary>"January to November"; null where the key is covered whole.</summary>
    public string? PartPeriod(string key)
    {
        if (!IsPart(key))
        {
            return null;
        }

        var covered = Covered(key);
        return IsMarkedOnly(key, covered) ? UnknownPart : PeriodWords.Join([.. covered.Select(PeriodWords.WithinYear)]);
    }

    /// <summary>True where there are figures for at least some of what the key names.</summary>
    public bool IsCovered(string key) => Covered(key).Count > 0;

    /// <summary>Why two keys are not alike: "2017 covers February to March only, and 2018 covers February to April only".</summary>
    public string Difference(string left, string right) => string.Join(
        ", and ",
        new[] { left, right }.Where(IsPart).Select(k => Parts([k])));

    /// <summary>"2017 and 2018 cover January to November only", of keys that cover the same part.</summary>
    public string Parts(IReadOnlyList<string> keys)
    {
        var (names, one) = (PeriodWords.Join([.. keys.Select(NameOf)]), keys.Count == 1);
        return PartPeriod(keys[0]) == UnknownPart
            ? $"{names} {(one ? "is" : "are")} marked as not whole"
            : $"{names} {(one ? "covers" : "cover")} {PartPeriod(keys[0])} only";
    }

    /// <summary>Two keys may be compared where both are whole, or where both cover the same months of their year.</summary>
    public bool AreAlike(string left, string right) =>
        (!IsPart(left) && !IsPart(right)) || (IsPart(left) && IsPart(right) && Months(left) is { } months && months == Months(right));

    /// <summary>The months covered, as text to compare; null where it is not known which they are.</summary>
    private string? Months(string key) => IsMarkedOnly(key, Covered(key))
        ? null
        : string.Join(',', Covered(key).Select(p => p.WholeMonths is { } count ? $"{p.Start.Month}+{count}" : $"{p.Start:MMdd}-{p.End:MMdd}"));

    protected virtual bool IsMarkedOnly(string key, IReadOnlyList<Period> covered) => covered.Count == 0 || covered[0] == Span(key);

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
        if (!IsPart(key))
        {
            return name;
        }

        return !StarPartYears && Covered(key) is [var only] && only != Span(key) ? PeriodLabel.Of(only, Year) : name + "*";
    }
}

/// <summary>Years of the dataset's kind; the key is the calendar year in which it starts.</summary>
internal sealed class YearAxis : TimeAxis
{
    public override Period Span(string key) => Year.Starting(int.Parse(key, CultureInfo.InvariantCulture));

    public override string NameOf(string key) => Year.Name(Span(key));

    public override string Label(string key) => LabelOf(key, NameOf(key));

    public override Member? Find(string name, IReadOnlyList<string> keys) =>
        keys.FirstOrDefault(k => NameOf(k) == name) is { } key ? new Member(Label(key), [key]) : base.Find(name, keys);
}

/// <summary>Calendar months; the key is "2018-04".</summary>
internal sealed class MonthAxis : TimeAxis
{
    public override Period Span(string key) => Period.Month(int.Parse(key[..4], CultureInfo.InvariantCulture), int.Parse(key[5..], CultureInfo.InvariantCulture));

    public override string NameOf(string key) => PeriodLabel.Of(Span(key), Year);

    public override string Label(string key) => LabelOf(key, NameOf(key));

    /// <summary>Every month from the first to the last, so that one without figures is seen to be missing.</summary>
    public override IReadOnlyList<string> InOrder(IReadOnlyList<FoundKey> found)
    {
        var keys = base.InOrder(found);
        if (keys.Count == 0)
        {
            return keys;
        }

        var (month, last) = (Span(keys[0]).Start, Span(keys[^1]).Start);
        var all = new List<string>();
        for (; month <= last; month = month.AddMonths(1))
        {
            all.Add(month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        }

        return all;
    }
}

/// <summary>The periods that the partner gave, whatever their length; the key is "2018-04-01/2018-11-30".</summary>
internal sealed class PeriodAxis : TimeAxis
{
    public override Period Span(string key) => new(Day(key[..10]), Day(key[11..]));

    public override string NameOf(string key) => Year.IsPartOfYear(Span(key)) ? Year.Name(Span(key)) : PeriodLabel.Of(Span(key), Year);

    public override string Label(string key) => PeriodLabel.Of(Span(key), Year) + (base.IsPart(key) ? "*" : "");

    public override bool IsPart(string key) => !Stock && (Year.IsPartOfYear(Span(key)) || base.IsPart(key));

    public override IReadOnlyList<Period> Covered(string key) => [Span(key)];

    protected override bool IsMarkedOnly(string key, IReadOnlyList<Period> covered) => !Year.IsPartOfYear(Span(key));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
