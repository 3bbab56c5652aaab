using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wardmote.Web.Audit;

/// <summary>Notes the reading of pages that show the assessment's figures, before they are sent.</summary>
internal sealed class ReadingFilter(ReadingNotes notes) : IAsyncResultFilter
{
    /// <summary>Which pages those are.</summary>
    public static void Mark(PageConventionCollection pages)
    {
        pages.AddFolderApplicationModelConvention("/Assessment", Add);
        pages.AddFolderApplicationModelConvention("/Figures", Add);
        pages.AddPageApplicationModelConvention("/Priorities/Score", Add);
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is PageResult && context.ActionDescriptor.EndpointMetadata.OfType<ShowsAssessment>().Any())
        {
            await notes.ReadAsync();
        }

        await next();
    }

    private static void Add(PageApplicationModel page) => page.EndpointMetadata.Add(new ShowsAssessment());

    private sealed record ShowsAssessment;
}
