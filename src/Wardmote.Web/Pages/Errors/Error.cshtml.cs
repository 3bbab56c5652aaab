using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wardmote.Web.Pages.Errors;

/// <summary>What a reader is told when a page cannot be shown.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorPage : PageModel
{
    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Advice { get; private set; } = [];

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        (Heading, Advice) = code switch
        {
            StatusCodes.Status404NotFound => ("Page not found", ["If you typed the web address, check it is correct.", "If you pasted it, check you copied all of it."]),
            StatusCodes.Status403Forbidden => ("You may not do this", ["Your account is not meant to see this page, or to do what you asked for.", "If it should be, ask the partnership’s officer."]),
            StatusCodes.Status429TooManyRequests => ("Too many tries", ["Somebody has tried to sign in too often from your network. Wait a minute, then try again.", "If you have forgotten your password, ask the partnership’s officer for a new link."]),
            < StatusCodes.Status500InternalServerError => ("This page cannot be used that way", ["Go back and follow a link on the page you came from."]),
            _ => ("Sorry, there is a problem", (IReadOnlyList<string>)["The page could not be made. The reason is in the server’s log.", "Nothing was lost: the partners’ returns are only ever read here."]),
        };
        // Asked for by its own address, this page is itself not to be found.
        Response.StatusCode = Response.StatusCode == StatusCodes.Status200OK ? StatusCodes.Status404NotFound : Response.StatusCode;
    }
}
