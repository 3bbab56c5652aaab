using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Database;

namespace Wardmote.Partnership.Accounts;

/// <summary>What a partnership asks of those who sign in. There is one, or none while nothing is asked.</summary>
public sealed class SignInRule : PartnershipRecord
{
    public const string OnlyKey = "sign-in";

    public override ItemKind ItemKind => ItemKind.SignInRule;

    /// <summary>Who must have a second step: whoever has one of these roles.</summary>
    public required Role SecondStepFor { get; set; }
}

internal sealed class SignInRuleMapping : IEntityTypeConfiguration<SignInRule>
{
    /// <summary>There is one in each partnership, which its key sees to.</summary>
    public void Configure(EntityTypeBuilder<SignInRule> builder) => builder.Property(r => r.SecondStepFor).IsRequired();
}
