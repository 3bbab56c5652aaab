using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>A chart of which only words and loose numbers are known.</summary>
internal sealed class Picture
{
    /// <summary>So many parts from it a sentence may still speak of it without naming it.</summary>
    private const int Near = 12;

    private static readonly PeriodReader Periods = new(YearKind.Calendar);

    private readonly IReadOnlyList<Quantity> numbers;
    private readonly int part;

    public Picture(ReportPicture picture, int part)
    {
        (this.part, Caption) = (part, picture.Caption);
        numbers = QuantityReader.Read(picture.Text, Periods.FindAll(picture.Text));
        Stems = Words.Telling(picture.Text).ToHashSet();
    }

    public ReportCaption? Caption { get; }

    public IReadOnlySet<string> Stems { get; }

    /// <summary>True where one of its numbers is the number told, by a sentence near it or one that points at it.</summary>
    public bool Gives(Statement statement, Quantity quantity) =>
        (Math.Abs(part - statement.Part) <= Near || (Caption is { } caption && statement.Text.Contains(caption.Label, StringComparison.OrdinalIgnoreCase)))
        && numbers.Any(n => quantity.Holds(n.Value) && (n.Kind == QuantityKind.Percent) == (quantity.Kind == QuantityKind.Percent));
}
