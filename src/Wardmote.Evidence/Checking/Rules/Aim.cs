using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Matching;

namespace Wardmote.Evidence.Checking.Rules;

/// <summary>The one place of a table that a number must be about, and what it gives there.</summary>
internal sealed partial class Aim
{
    private readonly TableView view;
    private readonly int row;
    private readonly int column;

    private Aim(TableView view, int row, int column)
    {
        this.view = view;
        this.row = row;
        this.column = column;
    }

    /// <summary>What the table gives, in the number's own unit; never empty.</summary>
    public required IReadOnlyList<Derivation> Gives { get; init; }

    /// <summary>"Robbery, 2018".</summary>
    public required string Place { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Sureness { get; init; }

    /// <summary>True where no word names the row, so that another may be meant.</summary>
    public bool RowIsImplied { get; init; }

    public static Aim? At(Bearing bearing, Quantity quantity)
    {
        var view = bearing.View;
        if (CountsTheSame(bearing, quantity) && OfSeveral(bearing, quantity) is { } several)
        {
            return several;
        }

        if (!CountsTheSame(bearing, quantity) || Cell(bearing, quantity) is not { } found)
        {
            return null;
        }

        var (row, column, sureness, implied) = found;
        var deriver = new Deriver(view);
        if (quantity.Role != QuantityRole.Level || quantity.Kind is QuantityKind.Multiple or QuantityKind.Points)
        {
            return OfChange(bearing, quantity, row, column, sureness, deriver);
        }

        column = OfKind(view, quantity, column);
        var level = deriver.Level(row, column);
        IReadOnlyList<Derivation> gives = (quantity.Kind, level?.Kind) switch
        {
            (QuantityKind.Percent, QuantityKind.Percent) => [level!],
            (QuantityKind.Percent, QuantityKind.Count) => [.. deriver.Shares(row, column)],
            (QuantityKind.Percent, QuantityKind.Rate) when Words.Of(view.Table.Caption + " " + view.Columns[column].Label).Any(w => w.Text is "%" or "percentage" or "Percentage" or "sessions") || view.Table.Caption.Contains('%', StringComparison.Ordinal) => [level!],
            (QuantityKind.Count, QuantityKind.Count) => quantity.Per is null ? [level!] : [],
            (QuantityKind.Rate, QuantityKind.Rate) => [level!],
            (QuantityKind.Rate, QuantityKind.Count) when quantity.Per == "month" && deriver.Monthly(row, column) is { } monthly => [monthly],
            (QuantityKind.Money, not null) => [level!],
            _ => [],
        };
        return gives.Count == 0 ? null : new(view, row, column) { Gives = gives, Place = Named(view, row, column), Sureness = sureness, RowIsImplied = implied };
    }

    /// <summary>The line whose figure the text has by mistake; null where there is none.</summary>
    public string? Elsewhere(Quantity quantity)
    {
        if (quantity.Loose)
        {
            return null;
        }

        var deriver = new Deriver(view);
        var used = OfKind(view, quantity, column);
        foreach (var other in view.Columns.Where(c => c.Index != used && c.IsShare == view.Columns[used].IsShare && !c.IsChange))
        {
            if (deriver.Level(row, other.Index) is { } level && level.Agrees(quantity))
            {
                return Named(view, row, other.Index);
            }
        }

        foreach (var other in view.Rows.Where(r => r.Index != row))
        {
            if (deriver.Level(other.Index, used) is { } level && level.Agrees(quantity))
            {
                return Named(view, other.Index, used);
            }
        }

        return null;
    }

    private static string Named(TableView view, int row, int column)
    {
        var names = new[] { view.Rows[row].Label, view.Columns[column].Label }.Where(l => l.Length > 0).Distinct();
        return string.Join(", ", names);
    }

    /// <summary>The figure or the percentage beside it, as the number asks.</summary>
    private static int OfKind(TableView view, Quantity quantity, int column) => quantity.Kind switch
    {
        QuantityKind.Percent => view.ShareBeside(column) ?? column,
        QuantityKind.Count => view.CountBeside(column) ?? column,
        _ => column,
    };

    /// <summary>A count of something that the table knows nothing of is not about it: "27 parishes" beside a table of crimes.</summary>
    private static bool CountsTheSame(Bearing bearing, Quantity quantity)
    {
        if (quantity.Kind is not (QuantityKind.Count or QuantityKind.Rate) || quantity.Noun.Length == 0)
        {
            return true;
        }

        var nouns = Words.Of(quantity.Noun).Where(w => !Words.IsCommon(w.Text)).Select(w => w.Stem).ToList();
        return nouns.Count == 0 || nouns.Any(n => bearing.View.Stems.Contains(n) || Generic.Contains(n));
    }

    public static bool IsGeneric(string stem) => Generic.Contains(stem);

    /// <summary>What any count may be of.</summary>
    private static readonly HashSet<string> Generic = [.. new[] { "incidents", "offences", "crimes", "cases", "reports", "records", "people", "events", "victims", "recorded" }.Select(Words.Stem)];
}
