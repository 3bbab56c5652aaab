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
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(new SiteIdentity("South Cambridgeshire Community Safety Partnership"));

        var app = builder.Build();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseSecurityHeaders();
        app.UseStaticFiles();
        app.MapRazorPages();
        app.MapGet("/health", () => Results.Text("Healthy"));
        return app;
    }
}
