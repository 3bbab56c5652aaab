using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Calendars;
using Wardmote.Web.Accounts;
using Wardmote.Web.Audit;

namespace Wardmote.Web.Pages.Audit;

/// <summary>The entries that are wanted, as a file.</summary>
[Requires(Right.SeeAudit)]
public sealed class ExportPage(AuditReader reader, TimeProvider clock) : AuditFilterPage
{
    public async Task<IActionResult> OnGetAsync(string format)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var entries = await reader.ExportAsync(Filter);
        var name = string.Create(CultureInfo.InvariantCulture, $"audit-{LondonTime.Today(clock):yyyy-MM-dd}.{format}");
        return format == "csv"
            ? new WrittenFile("text/csv; charset=utf-8; header=present", name, (to, stop) => AuditExport.WriteCsvAsync(entries, to, stop))
            : new WrittenFile("application/json", name, (to, stop) => AuditExport.WriteJsonAsync(entries, to, stop));
    }

    /// <summary>A file that is sent while it is written.</summary>
    private sealed class WrittenFile(string type, string name, Func<Stream, CancellationToken, Task> write) : FileResult(type)
    {
        public override Task ExecuteResultAsync(ActionContext context)
        {
            var http = context.HttpContext;
            (http.Response.ContentType, http.Response.Headers.ContentDisposition) = (ContentType, $"attachment; filename={name}");
            return write(http.Response.Body, http.RequestAborted);
        }
    }
}
