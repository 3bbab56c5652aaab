using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Accounts;

/// <summary>A service that refuses is answered as a page that is closed is.</summary>
internal sealed class RightFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RightException)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }
}
