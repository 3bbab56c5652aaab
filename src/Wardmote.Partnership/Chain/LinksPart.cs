using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Chain;

/// <summary><c>links.yaml</c>: everything that joins nouns.</summary>
public sealed class LinksPart : ExchangePart<LinksPart.Written>
{
    public override string File => "links.yaml";

    protected override async Task<Written?> WriteAsync(ExchangeSource source)
    {
        var links = await source.All<Link>().ToListAsync(source.Stop);
        return links.Count == 0 ? null : new Written
        {
            Links = [.. links
                .Select(l => new WrittenLink { From = l.From.ToString(), Relation = l.Relation, To = l.To.ToString(), WithdrawnAt = l.WithdrawnAt })
                .OrderBy(l => l.From, StringComparer.Ordinal).ThenBy(l => l.Relation).ThenBy(l => l.To, StringComparer.Ordinal)],
        };
    }

    protected override Task ReadAsync(Written written, ExchangeTarget target)
    {
        foreach (var link in written.Links)
        {
            target.Db.Add(new Link
            {
                From = Read(link.From, target),
                To = Read(link.To, target),
                Relation = link.Relation ?? throw target.Wrong($"the link from {link.From} to {link.To} does not say its relation."),
                WithdrawnAt = link.WithdrawnAt,
            });
        }

        return Task.CompletedTask;
    }

    private static ItemReference Read(string? written, ExchangeTarget target) =>
        ItemReference.TryParse(written ?? "", out var reference) ? reference : throw target.Wrong($"'{written}' names nothing. Write its kind and key, as in action:1.1a.");

    public sealed class Written
    {
        public List<WrittenLink> Links { get; set; } = [];
    }

    public sealed class WrittenLink
    {
        public string? From { get; set; }

        /// <summary>Nullable, so that the first of the enumeration is written too.</summary>
        public Relation? Relation { get; set; }

        public string? To { get; set; }

        public DateTimeOffset? WithdrawnAt { get; set; }
    }
}
