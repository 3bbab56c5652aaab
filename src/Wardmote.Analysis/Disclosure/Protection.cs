namespace Wardmote.Analysis.Disclosure;

/// <summary>Tables made safe, and what had to be done for it.</summary>
public sealed class Protection
{
    internal Protection(IReadOnlyList<DisclosedTable> published, DisclosureReport report) => (Published, Report) = (published, report);

    /// <summary>In the order in which the tables were given.</summary>
    public IReadOnlyList<DisclosedTable> Published { get; }

    /// <summary>For those entitled to the true counts; never for the public.</summary>
    public DisclosureReport Report { get; }

    /// <summary>A published table by its name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public DisclosedTable this[string name] => Published.FirstOrDefault(table => table.Name == name)
        ?? throw new ArgumentException($"No table \"{name}\" was protected; there are {string.Join(", ", Published.Select(table => $"\"{table.Name}\""))}.", nameof(name));
}
