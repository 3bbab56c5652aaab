using Wardmote.Analysis.Disclosure.Numbers;
using Wardmote.Analysis.Disclosure.Suppression;
using Wardmote.Analysis.Disclosure.Tables;

namespace Wardmote.Analysis.Disclosure;

/// <summary>Tables, and the numbers that follow from them, made safe, and what had to be done for it.</summary>
public sealed class Protection
{
    internal Protection(IReadOnlyList<DisclosedTable> published, IReadOnlyList<DisclosedNumber> numbers, DisclosureReport report) =>
        (Published, Numbers, Report) = (published, numbers, report);

    /// <summary>In the order in which the tables were given.</summary>
    public IReadOnlyList<DisclosedTable> Published { get; }

    /// <summary>In the order in which the numbers were given.</summary>
    public IReadOnlyList<DisclosedNumber> Numbers { get; }

    /// <summary>For those entitled to the true counts; never for the public.</summary>
    public DisclosureReport Report { get; }

    /// <summary>A published table by its name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public DisclosedTable this[string name] => Published.FirstOrDefault(table => table.Name == name)
        ?? throw new ArgumentException($"No table \"{name}\" was protected; there are {string.Join(", ", Published.Select(table => $"\"{table.Name}\""))}.", nameof(name));

    /// <summary>A number that follows from counts, by its name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public DisclosedNumber Number(string name) => Numbers.FirstOrDefault(number => number.Name == name)
        ?? throw new ArgumentException($"No number \"{name}\" was protected; there are {Numbers.Count}.", nameof(name));

    /// <summary>Whether a count is printed as it is, so that whatever follows from it alone may be printed too.</summary>
    /// <exception cref="ArgumentException">There is no such table or category.</exception>
    public bool Shows(TableCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return this[cell.Table][cell.Categories]?.Mark == Mark.Shown;
    }
}
