using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership.Deadlines;

/// <summary>A deadline that the partnership has set itself: an agreement to review, a bid to hand in.</summary>
public sealed class Reminder : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Deadline;

    public override SearchText? ForSearch() => new(Title, SearchText.Join(Note, How, PlainDate.Of(Due)));

    public required string Title { get; set; }

    public required DateOnly Due { get; set; }

    public required Guid PersonId { get; set; }

    public Person? Person { get; set; }

    /// <summary>Months after which it is due again; null for once.</summary>
    public int? EveryMonths { get; set; }

    public string? Note { get; set; }

    public DateOnly? DoneOn { get; set; }

    public string? How { get; set; }

    /// <summary>The same once more, as many months later as it repeats; null where it does not.</summary>
    public Reminder? Following(string key) => EveryMonths is { } months
        ? new Reminder { Key = key, Title = Title, Due = Due.AddMonths(months), PersonId = PersonId, EveryMonths = months, Note = Note }
        : null;
}

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder) =>
        reminder.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
}

internal sealed class DutyMarkMapping : IEntityTypeConfiguration<DutyMark>
{
    public void Configure(EntityTypeBuilder<DutyMark> mark) => mark.Property(m => m.How).HasMaxLength(2000);
}
