using System.Globalization;

namespace Wardmote.Partnership.Meetings;

/// <param name="Number">"9", or "9A" for what was added after notice had been given.</param>
public sealed record NumberedItem(AgendaItem Item, string Number)
{
    /// <summary>"9. Set and agree priorities".</summary>
    public string Title => $"{Number}. {Item.Title}";
}

/// <summary>How the items of an agenda are numbered.</summary>
public static class AgendaNumbers
{
    /// <summary>
    /// By their order: 1, 2, 3. Once notice has been given its numbers stand, because people quote them: what is withdrawn then
    /// keeps its number, and what is added takes the number before it and a letter.
    /// </summary>
    public static IReadOnlyList<NumberedItem> Of(IEnumerable<AgendaItem> items, DateTimeOffset? calledAt)
    {
        var numbered = new List<NumberedItem>();
        var (number, letters) = (0, 0);
        foreach (var item in items.Where(i => i.WithdrawnAt is null || WasCalled(i, calledAt)).OrderBy(i => i.Order).ThenBy(i => i.Id))
        {
            var added = calledAt is not null && item.AddedAt > calledAt;
            (number, letters) = added ? (number, letters + 1) : (number + 1, 0);
            numbered.Add(new NumberedItem(item, number.ToString(CultureInfo.InvariantCulture) + Letters(letters)));
        }

        return numbered;
    }

    private static bool WasCalled(AgendaItem item, DateTimeOffset? calledAt) => item.AddedAt <= calledAt && item.WithdrawnAt > calledAt;

    /// <summary>Nothing, A, B … Z, AA.</summary>
    private static string Letters(int letters)
    {
        var text = "";
        for (; letters > 0; letters = (letters - 1) / 26)
        {
            text = (char)('A' + (letters - 1) % 26) + text;
        }

        return text;
    }
}
