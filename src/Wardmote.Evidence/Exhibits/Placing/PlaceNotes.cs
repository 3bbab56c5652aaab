using Wardmote.Evidence.Exhibits.Answers;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Places;
using Wardmote.Evidence.Places.Lookups;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Exhibits.Placing;

/// <summary>What must be said of how rows were placed: what lies elsewhere, what says no place, what was reassigned, what disagrees.</summary>
internal sealed class PlaceNotes
{
    private const int FilesNamed = 3;

    private readonly Enquiry enquiry;
    private readonly ExhibitQuestion question;
    private readonly List<(PlacedHow How, decimal Count)> counts;
    private readonly string unit;
    private readonly decimal all;

    private PlaceNotes(Enquiry enquiry, ExhibitQuestion question)
    {
        this.enquiry = enquiry;
        this.question = question;
        counts = [.. enquiry.Placed];
        unit = Aggregated.Of(enquiry.Aggregates[0].Measure, enquiry.Dataset, question.Unit, null).Unit ?? "records";
        all = counts.Sum(c => c.Count);
    }

    public static IEnumerable<string> Of(Enquiry enquiry, ExhibitQuestion question) =>
        enquiry is { Places: not null } && enquiry.Placed.Any() && enquiry.Aggregates[0].IsAdditive ? new PlaceNotes(enquiry, question).All() : [];

    /// <summary>What must be said of the people behind rates, whose places may be others than those of the rows.</summary>
    public static IEnumerable<string> OfPopulation(Enquiry enquiry, ExhibitQuestion question)
    {
        if (enquiry is not { Places.Places.Of: { } of })
        {
            yield break;
        }

        var people = new PlaceNotes(enquiry, question);
        if (people.Any(h => h is { By: FitBy.BestFit, IsShown: true }))
        {
            yield return $"Warning: the people behind the rates are counted by other places and were brought to the {of.InWords} by best fit: each place counts wholly in the {of.Kind.Word()} that has most of it. Rates of places with few people are the least sure.";
        }

        if (people.Any(h => h is { By: FitBy.ChangeCode, IsShown: true }))
        {
            yield return $"The people behind the rates are counted by LSOAs of another census, and were brought to the {of.InWords} by the official change codes.";
        }

        if (people.Any(h => h.By == FitBy.Several))
        {
            yield return "A part of an LSOA that was split has no rate: its people are counted by LSOAs of another census.";
        }
    }

    /// <summary>What a reader must know of a map's shades.</summary>
    public static IEnumerable<string> OfMap(PlaceSet places, ChartMap map, bool isRate)
    {
        var kind = places.Of.Kind;
        if (map.IsTiles)
        {
            yield return $"Each square is one {kind.Word()}, laid out roughly as they lie.";
        }

        // Shades with a meaning of their own, such as hot spots, are no groups of figures.
        if (map.Legend is null)
        {
            yield return $"Each shade has about as many {kind.Several()} as any other.";
        }

        if (map.Legend is null && !isRate)
        {
            yield return $"Shades show numbers, not rates: {kind.Several()} where more people live or visit tend to be darker.";
        }

        if (!map.IsTiles)
        {
            yield return $"Bounds: {places.Of.InWords}, from {string.Join(", ", places.Files.Take(FilesNamed))}{(places.Files.Count > FilesNamed ? $" and {places.Files.Count - FilesNamed} more files" : "")}.";
        }
    }

    private IEnumerable<string> All()
    {
        var of = enquiry.Places!.Places.Of;
        var area = question.Within ?? "the " + of.InWords;
        foreach (var (which, one, several, what) in (IEnumerable<(Func<PlacedHow, bool>, string, string, string)>)
        [
            (h => !h.IsShown && h.By is not (FitBy.Nothing or FitBy.Several), "lies", "lie", $"outside {area}"),
            (h => h.By == FitBy.Nothing, "says", "say", "no place that is known,"),
            (h => h.By == FitBy.Several, "names", "name", $"only an area that became several of the {of.InWords},"),
        ])
        {
            if (Any(which))
            {
                var count = Sum(which);
                yield return $"{Number(count, "of", all)} {Verb(count, one, several)} {what} and {Verb(count, "is", "are")} not shown.";
            }
        }

        foreach (var shown in Shown(of))
        {
            yield return shown;
        }
    }

    private IEnumerable<string> Shown(PlaceVintage of)
    {
        var shown = Sum(h => h.IsShown);
        if (Any(h => h is { By: FitBy.BestFit, IsShown: true }))
        {
            var fitted = Sum(h => h is { By: FitBy.BestFit, IsShown: true });
            var moved = counts.Where(c => c.How is { By: FitBy.BestFit, IsShown: true }).Sum(c => c.Count * (1 - (decimal)c.How.Share));
            yield return $"Warning: {Lower(Number(fitted, "of the", shown))} shown{(enquiry.TellsAll ? $" ({Share(fitted, shown)})" : "")} were brought to the {of.InWords} by a best-fit lookup, because what they name is not one of these: each counts wholly in the {of.Kind.Word()} that has most of its area."
                + (!enquiry.TellsAll ? "" : moved > 0 ? $" About {Number(Math.Round(moved))} ({Share(moved, shown)}) had to be reassigned to a {of.Kind.Word()} in which only part of that area lies." : $" None lies in an area that the lookup divides between two {of.Kind.Several()}.");
        }

        if (Any(h => h is { By: FitBy.ChangeCode, IsShown: true }))
        {
            yield return $"{Number(Sum(h => h is { By: FitBy.ChangeCode, IsShown: true }), "of the", shown)} shown name an LSOA of another census, brought to the {of.InWords} by the official change codes.";
        }

        if (Any(h => h.Differs && h.IsShown))
        {
            var differing = Sum(h => h.Differs && h.IsShown);
            yield return $"{Number(differing, "of the", shown)} shown {Verb(differing, "has", "have")} a point that lies in another LSOA than the one stated. Both are kept; {Verb(differing, "it is", "they are")} counted where the point lies.";
        }
    }

    private bool Any(Func<PlacedHow, bool> which) => counts.Any(c => which(c.How) && (c.Count > 0 || !enquiry.TellsAll));

    /// <summary>"12 of 340 arrivals"; "Some arrivals" where the number may not be told.</summary>
    private string Number(decimal part, string of, decimal whole) => enquiry.TellsAll ? $"{Number(part)} {of} {Number(whole)} {unit}" : $"Some {(of == "of the" ? "of the " : "")}{unit}";

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private decimal Sum(Func<PlacedHow, bool> which) => counts.Where(c => which(c.How)).Sum(c => c.Count);

    private static string Verb(decimal count, string one, string several) => count == 1 ? one : several;

    private static string Number(decimal count) => NumberText.Of(count, 0);

    private static string Share(decimal part, decimal whole) => NumberText.Of(whole == 0 ? 0 : 100 * part / whole, 1, "%");
}
