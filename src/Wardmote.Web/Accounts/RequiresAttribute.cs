using Microsoft.AspNetCore.Authorization;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Accounts;

/// <summary>The page is for those with this right: <c>[Requires(Right.ManagePartners)]</c>. Without it, a page is for those who are signed in.</summary>
public sealed class RequiresAttribute(Right right) : AuthorizeAttribute($"{Prefix}{right}")
{
    internal const string Prefix = "right-";

    public Right Right => right;
}

/// <summary>The page shows evidence of this installation's folder, and is for members of its own partnership with this right.</summary>
public sealed class RequiresOfHomeAttribute(Right right) : AuthorizeAttribute($"{Prefix}{right}")
{
    internal const string Prefix = "home-right-";

    public Right Right => right;
}

internal sealed record RightRequirement(Right Right, bool OfHome) : IAuthorizationRequirement;

internal sealed class RightHandler(Actor actor, Viewer viewer) : AuthorizationHandler<RightRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RightRequirement requirement)
    {
        if (requirement.OfHome ? viewer.May(requirement.Right) : actor.May(requirement.Right))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
