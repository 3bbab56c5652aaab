namespace Wardmote.Partnership.Accounts;

/// <summary>Who acts, for which partnership. Where it is printed, it is the post and not the person's name.</summary>
public sealed record Actor
{
    /// <summary>Nobody, in no partnership: sees nothing and may do nothing.</summary>
    public static readonly Actor Nobody = new() { PartnershipId = Guid.Empty, Post = "Nobody" };

    public Guid? AccountId { get; init; }

    /// <summary>The browser session in which somebody acts; null for the public and for the program itself.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>The key of their membership; null for the public and for the program itself.</summary>
    public string? MembershipKey { get; init; }

    public required Guid PartnershipId { get; init; }

    /// <summary>Of whoever is signed in; empty otherwise.</summary>
    public string PartnershipName { get; init; } = "";

    /// <summary>The person in post, among the partners; null for the public and for the program itself.</summary>
    public Guid? PersonId { get; init; }

    public Guid? OrganisationId { get; init; }

    /// <summary>"Partnership officer".</summary>
    public required string Post { get; init; }

    /// <summary>"District council"; empty for the public and for the program itself.</summary>
    public string Organisation { get; init; } = "";

    public Role Roles { get; init; }

    /// <summary>The program itself, at a command or at its start.</summary>
    public bool IsProgram { get; private init; }

    public bool IsSignedIn => AccountId is not null;

    /// <summary>"Partnership officer, District council".</summary>
    public string Title => Organisation.Length > 0 ? $"{Post}, {Organisation}" : Post;

    /// <summary>A reader who is not signed in: sees what the partnership has published.</summary>
    public static Actor Public(Guid partnership) => new() { PartnershipId = partnership, Post = "Public" };

    /// <summary>The program itself, which may do everything within the partnership.</summary>
    public static Actor Program(Guid partnership) => new() { PartnershipId = partnership, Post = "Wardmote", IsProgram = true };

    public bool May(Right right) => IsProgram || RightsTable.Allow(Roles, right);

    /// <exception cref="RightException">The actor has not this right.</exception>
    public void Require(Right right)
    {
        if (!May(right))
        {
            throw new RightException(right);
        }
    }
}

/// <summary>Somebody asked for what they may not do. Pages answer it as "You may not do this".</summary>
public sealed class RightException(Right right) : Exception($"This needs the right {right}.")
{
    public Right Right { get; } = right;
}
