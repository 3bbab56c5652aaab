using Microsoft.AspNetCore.Mvc.Filters;
using Wardmote.Web.Accounts;

namespace Wardmote.Web.Pages.Accounts;

/// <summary>For somebody of whom a second step is asked and who has none yet: they are let in when it is set up.</summary>
public sealed class SetUpFirstPage(SecondStep second, FirstStep first, Entrance entrance) : SetUpPage(second)
{
    public string Back { get; private set; } = "/";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await first.FindAsync() is { Account.TwoFactorEnabled: false } found)
        {
            (Account, Back) = found;
            await next();
        }
        else
        {
            context.Result = LocalRedirect("/accounts/sign-in");
        }
    }

    protected override Task<bool> FindAsync()
    {
        Show();
        return Task.FromResult(true);
    }

    protected override Task EnterAsync() => entrance.EnterByTwoAsync(Account);
}
