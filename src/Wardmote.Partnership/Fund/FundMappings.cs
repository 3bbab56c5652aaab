using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>Pounds and pence.</summary>
internal static class Precision
{
    public const int Digits = 14;
    public const int Places = 2;
}

internal sealed class FinancialYearConverter() : ValueConverter<FinancialYear, int>(year => year.Starts, starts => new FinancialYear(starts));

internal sealed class FundEntryMapping : IEntityTypeConfiguration<FundEntry>
{
    public void Configure(EntityTypeBuilder<FundEntry> entry)
    {
        entry.Property(e => e.Amount).HasPrecision(Precision.Digits, Precision.Places);
        entry.Property(e => e.Year).HasConversion<FinancialYearConverter>();
        entry.HasOne<FundSource>().WithMany().HasForeignKey(e => e.SourceId);
        entry.HasOne<Award>().WithMany().HasForeignKey(e => e.AwardId);
        entry.HasOne<FundDecision>().WithMany().HasForeignKey(e => e.DecisionId);
        entry.HasOne<FundEntry>().WithMany().HasForeignKey(e => e.ReversesId);
    }
}

internal sealed class FundYearMapping : IEntityTypeConfiguration<FundYear>
{
    public void Configure(EntityTypeBuilder<FundYear> year)
    {
        year.Property(y => y.Year).HasConversion<FinancialYearConverter>();
        year.HasOne<FundDecision>().WithMany().HasForeignKey(y => y.DecisionId);
    }
}

internal sealed class FundDecisionMapping : IEntityTypeConfiguration<FundDecision>
{
    public void Configure(EntityTypeBuilder<FundDecision> decision)
    {
        decision.Property(d => d.Amount).HasPrecision(Precision.Digits, Precision.Places);
        decision.HasOne<Delegation>().WithMany().HasForeignKey(d => d.DelegationId);
    }
}

internal sealed class FundSourceMapping : IEntityTypeConfiguration<FundSource>
{
    public void Configure(EntityTypeBuilder<FundSource> source) => source.Property(s => s.Name).HasMaxLength(200);
}

internal sealed class AwardMapping : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> award) => award.Property(a => a.Title).HasMaxLength(200);
}

internal sealed class DelegationMapping : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.Property(d => d.EachUpTo).HasPrecision(Precision.Digits, Precision.Places);
        delegation.Property(d => d.YearUpTo).HasPrecision(Precision.Digits, Precision.Places);
    }
}
