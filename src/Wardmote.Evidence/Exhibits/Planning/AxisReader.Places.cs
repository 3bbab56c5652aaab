using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Places;

namespace Wardmote.Evidence.Exhibits.Planning;

/// <summary>Cuts by places of a vintage that the author chose.</summary>
internal sealed partial class AxisReader
{
    private PlaceAxis? Place(string name, PlaceVintage of, string key, List<Problem> problems)
    {
        if (!PlaceTables.CanPlace(dataset))
        {
            problems.Add(question.Source.Problem(key, $"{dataset.Key} says neither points nor names of places.", Suggestion.For(name, Cuts())));
            return null;
        }

        if (places.Book?.Find(of) is not { } set)
        {
            problems.Add(question.Source.Problem("places", $"No {of.InWords} are known.", VintageAdvice(of.Kind)));
            return null;
        }

        var area = question.Within is { } within ? places.AreaOf(set, within) : null;
        if (question.Within is not null && area is null)
        {
            problems.Add(question.Source.Problem("within", $"None of the {of.InWords} lies in '{question.Within}', as far as is known.", Suggestion.For(question.Within, places.Areas(set))));
            return null;
        }

        return places.Axis(dataset, set, area, name);
    }

    private string VintageAdvice(PlaceKind kind) => places.Book?.Vintages(kind) is [.., var last] all
        ? $"Say which year's bounds with 'places: {last}'; there {(all.Count == 1 ? "is" : "are")} {string.Join(", ", all)}."
        : $"Take in their bounds first: wardmote places import FILE --kind {kind.Word()} --vintage 2018.";
}
