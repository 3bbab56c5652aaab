using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Partnership.Accounts;

namespace Wardmote.Web.Accounts;

/// <summary>Which pages need no sign-in. Every page that is not named here does.</summary>
public static class PublicPages
{
    public static void Open(RazorPagesOptions pages)
    {
        var open = pages.Conventions;
        open.AllowAnonymousToPage("/Index");
        open.AllowAnonymousToFolder("/Errors");
        open.AllowAnonymousToFolder("/Search");
        open.AllowAnonymousToPage("/Figures/Index");
        open.AllowAnonymousToPage("/Figures/Figure");
        open.AllowAnonymousToFolder("/Datasets");
        open.AllowAnonymousToFolder("/Downloads");
        open.AllowAnonymousToPage("/Assessment/Index");
        open.AllowAnonymousToPage("/Assessment/All");
        open.AllowAnonymousToPage("/Assessment/Topic");
        open.AllowAnonymousToPage("/Accounts/SignIn");
        open.AllowAnonymousToPage("/Accounts/SignInByPasskey");
        open.AllowAnonymousToPage("/Accounts/Agency");
        open.AllowAnonymousToPage("/Accounts/Forgotten");
        // Whoever comes here has taken the first step, as a cookie of theirs says.
        open.AllowAnonymousToPage("/Accounts/Code");
        open.AllowAnonymousToPage("/Accounts/SetUpFirst");
        // Such a link says by itself whose password is set.
        open.AllowAnonymousToPage("/Accounts/Invitation");
        open.AllowAnonymousToPage("/Accounts/Begin");
        // What of a meeting is published, its own pages know.
        open.AllowAnonymousToPage("/Meetings/Index");
        open.AllowAnonymousToPage("/Meetings/Meeting");
        open.AllowAnonymousToPage("/Meetings/Minutes");
        // A link that was sent to a lead officer says by itself who may do what.
        open.AllowAnonymousToPage("/Plan/ByLink");
        open.AddFolderApplicationModelConvention("/Imports", page => Require(page, Right.SeeImports));
        open.AddPageApplicationModelConvention("/Figures/Trace", page => Require(page, Right.SeeRestricted));
        open.AddPageApplicationModelConvention("/Assessment/Disclosure", page => Require(page, Right.SeeRestricted));
        open.AddPageApplicationModelConvention("/Assessment/Preview", page => Require(page, Right.SeeRestricted));
        open.AddPageApplicationModelConvention("/Assessment/Check", page => Require(page, Right.CheckDraft));
    }

    private static void Require(PageApplicationModel page, Right right) => page.EndpointMetadata.Add(new RequiresOfHomeAttribute(right));
}
