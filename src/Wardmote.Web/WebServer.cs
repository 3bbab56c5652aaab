using Wardmote.Web.Downloads;
using Wardmote.Web.Editions;
using Wardmote.Web.Security;
using Wardmote.Web.Shared;

namespace Wardmote.Web;

/// <summary>The web application, put together. It listens on this machine alone.</summary>
public static class WebServer
{
    public static WebApplication Create(WebSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.Port}");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddFilter("Microsoft", LogLevel.Error);
        // A start that fails is told in a sentence by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddRazorPages();
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
        builder.Services.AddSingleton(new EditionShelf(settings.Data, TimeProvider.System));
        builder.Services.AddSingleton<DownloadShelf>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<CheckShelf>();

        var app = builder.Build();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseSecurityHeaders();
        app.UseStaticFiles();
        app.MapStyles();
        app.MapDownloads();
        app.MapRazorPages();
        app.MapGet("/health", () => Results.Text("Healthy"));
        return app;
    }
}
