using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Answers;

/// <summary>One row of an answer.</summary>
/// <param name="Headers">As many as there are row headers.</param>
/// <param name="IsBase">True for the row of which the others are shares.</param>
internal sealed record AnswerRow(Member Member, IReadOnlyList<string> Headers, bool IsTotal = false, bool IsBase = false);

/// <summary>One column of an answer: its heading, and how each row's figure is found.</summary>
internal abstract class AnswerColumn
{
    public required TableColumn Head { get; init; }

    /// <summary>What it shows of the cut across; null where columns were asked for one by one.</summary>
    public Member? Member { get; init; }

    /// <summary>True for the column that adds the others up.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The stretch of time that it shows, where it shows one.</summary>
    public string? TimeKey { get; init; }

    /// <summary>Months other than the row's own from which it is counted; null where rows are no months or it is counted in theirs.</summary>
    public Season? Season { get; init; }

    /// <summary>The dataset it comes from; null for a change.</summary>
    public Enquiry? From { get; init; }

    /// <summary>What its figures count; null for a change.</summary>
    public Aggregate? Counted { get; init; }

    public abstract Figure At(AnswerRow row);
}

/// <summary>A column that says something of others: it is not drawn, and nothing is compared with it.</summary>
internal abstract class DerivedColumn : AnswerColumn;

internal sealed class SumColumn(Func<AnswerRow, Figure> counted) : AnswerColumn
{
    public SumColumn(Enquiry enquiry, int aggregate, Member across)
        : this(row => enquiry.Sum(aggregate, row.Member, across))
    {
    }

    /// <summary>The same figures as shares of what the question names; null for a column that was asked for by itself.</summary>
    public ShareColumn? Share { get; init; }

    public override Figure At(AnswerRow row) => counted(row);
}

/// <summary>Per cent of a base that the row, the column or the whole table gives.</summary>
/// <param name="basis">The base of a row; null where the row has none.</param>
/// <param name="unit">What the base counts ("arrivals").</param>
internal sealed class ShareColumn(Func<AnswerRow, Figure> part, Func<AnswerRow, Figure?> basis, string unit) : AnswerColumn
{
    public string Unit { get; } = unit;

    public override Figure At(AnswerRow row)
    {
        if (row.IsBase || basis(row) is not { } whole)
        {
            return Figure.Blank;
        }

        var counted = part(row);
        if (whole.Value < From?.Telling?.LeastBase)
        {
            return new Figure { Working = new ShareWorking(counted, whole), Withheld = Withheld.Silently };
        }

        var share = counted.Value is { } value && whole.Value is > 0 and var all ? 100 * value / all : (decimal?)null;
        return new Figure
        {
            Value = share,
            Text = counted.Text,
            Working = new ShareWorking(counted, whole),
            Stated = counted.StatedShare is { } stated && share is { } s && NumberText.Round(s, Places(stated)) != stated ? stated : null,
        };
    }

    /// <summary>To how many places the partner printed a percentage: 29.000000 to none, 29.3 to one.</summary>
    private static int Places(decimal printed) => (printed / 1.000000000m).Scale;
}

internal sealed class RateColumn(Func<AnswerRow, Figure> counted, PopulationFigures population, int per) : AnswerColumn
{
    public PopulationFigures Population => population;

    public override Figure At(AnswerRow row)
    {
        var (count, people) = (counted(row), population.For(row.Member));
        return new Figure
        {
            Value = count.Value is { } value && people.Value is > 0 and var all ? per * value / all : null,
            Text = count.Text,
            Working = new RateWorking(count, people, per),
        };
    }
}

/// <summary>A rate or ratio as it would be if all had the same mix of people.</summary>
internal sealed class StandardisedColumn(StandardisedFigures figures) : AnswerColumn
{
    public StandardisedFigures Figures => figures;

    public override Figure At(AnswerRow row) => figures.For(row.Member);
}

/// <param name="parted">True for a row whose two figures a declared break parts.</param>
internal sealed class ChangeColumn(AnswerColumn from, AnswerColumn to, bool percent, Func<AnswerRow, bool> parted) : DerivedColumn
{
    public override Figure At(AnswerRow row) => parted(row) ? Figure.Blank : Of(from.At(row), to.At(row), percent);

    /// <summary>The difference, or per cent of the earlier figure; blank where either is missing or the earlier is nothing.</summary>
    public static Figure Of(Figure before, Figure after, bool percent) => new()
    {
        Value = (before.Value, after.Value) switch
        {
            (null, _) or (_, null) => null,
            (0, _) when percent => null,
            var (b, a) when percent => 100 * (a - b) / b,
            var (b, a) => a - b,
        },
        Working = new ChangeWorking(before, after, percent),
    };
}
