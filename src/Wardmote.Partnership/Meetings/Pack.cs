using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Meetings;

/// <summary>Papers of a meeting as they went out, with their page numbers for good. The first is the pack; those after it are supplements.</summary>
public sealed class Pack : PartnershipRecord
{
    public override ItemKind ItemKind => ItemKind.Pack;

    public required Guid MeetingId { get; init; }

    public Meeting? Meeting { get; init; }

    /// <summary>0 for the pack, 1 for the first supplement.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>SHA-256 of the PDF that anybody may read.</summary>
    public required string PublicSha256 { get; init; }

    /// <summary>SHA-256 of the PDF with everything in it; the same as the public one where nothing is left out.</summary>
    public required string RestrictedSha256 { get; init; }

    public List<PackSheet> Sheets { get; } = [];

    public bool HasRestricted => RestrictedSha256 != PublicSha256;

    /// <summary>"Agenda pack", "Supplement 1".</summary>
    public string Title => Number == 0 ? "Agenda pack" : $"Supplement {Number}";

    public int LastPage => Sheets.Count == 0 ? 0 : Sheets.Max(s => s.LastPage);
}

/// <summary>A paper in a pack, and the pages that it takes up.</summary>
public sealed class PackSheet : PartnershipPart
{
    public required Guid PackId { get; init; }

    public required Guid PaperId { get; init; }

    public Paper? Paper { get; init; }

    public required int FirstPage { get; init; }

    public required int Pages { get; init; }

    /// <summary>Left out of the public edition.</summary>
    public required bool Restricted { get; init; }

    /// <summary>SHA-256 of the PDF that went into the pack.</summary>
    public required string PdfSha256 { get; init; }

    public int LastPage => FirstPage + Pages - 1;
}

internal sealed class PackMapping : IEntityTypeConfiguration<Pack>
{
    public void Configure(EntityTypeBuilder<Pack> pack)
    {
        pack.HasMany(p => p.Sheets).WithOne().HasForeignKey(s => s.PackId);
        pack.HasIndex(p => new { p.MeetingId, p.Number }).IsUnique();
    }
}

internal sealed class PackSheetMapping : IEntityTypeConfiguration<PackSheet>
{
    public void Configure(EntityTypeBuilder<PackSheet> sheet) => sheet.HasOne(s => s.Paper).WithMany().HasForeignKey(s => s.PaperId);
}
