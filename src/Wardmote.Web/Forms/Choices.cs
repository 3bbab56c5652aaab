using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership.Partners;

namespace Wardmote.Web.Forms;

/// <summary>Lists to choose from.</summary>
public static class Choices
{
    /// <summary>Every value of an enumeration under its label.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>(Func<T, string> label)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new SelectListItem(label(value), value.ToString()))];

    /// <summary>For a question that is answered with yes or no.</summary>
    public static IReadOnlyList<SelectListItem> YesOrNo { get; } = [new("Yes", "True"), new("No", "False")];

    /// <summary>Everybody in post, under their organisation.</summary>
    public static IReadOnlyList<SelectListItem> People(IEnumerable<Organisation> organisations, string empty) => From(
        organisations.SelectMany(o => o.People, (o, p) => (Person: p, Label: $"{o.Name}: {p.Post}")).Where(p => p.Person.LeftOn is null), p => p.Person.Key, p => p.Label, empty);

    /// <summary>With an empty first choice: "Choose a person".</summary>
    public static IReadOnlyList<SelectListItem> From<T>(IEnumerable<T> all, Func<T, string> key, Func<T, string> label, string? empty = null) =>
        [.. (empty is null ? [] : new[] { new SelectListItem(empty, "") }).Concat(all.Select(one => new SelectListItem(label(one), key(one))))];
}
