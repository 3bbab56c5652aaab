using Microsoft.AspNetCore.HttpOverrides;
using Wardmote.Partnership;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Database;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Accounts;
using Wardmote.Web.Audit;
using Wardmote.Web.Calendars;
using Wardmote.Web.Delivery;
using Wardmote.Web.Downloads;
using Wardmote.Web.Editions;
using Wardmote.Web.Forms;
using Wardmote.Web.Fund;
using Wardmote.Web.Imports;
using Wardmote.Web.Mail;
using Wardmote.Web.Meetings;
using Wardmote.Web.Plan;
using Wardmote.Web.Search;
using Wardmote.Web.Security;
using Wardmote.Web.Shared;

namespace Wardmote.Web;

/// <summary>The web application, put together. It listens on this machine alone.</summary>
public static class WebServer
{
    public static async Task<WebApplication> CreateAsync(WebSettings settings, CancellationToken stop = default)
    {
        var store = PartnershipStore.In(settings.Data, settings.Postgres, TimeProvider.System);
        var home = await Partnerships.PrepareAsync(store, settings, stop);
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
        builder.Services.AddRazorPages(pages =>
        {
            PublicPages.Open(pages);
            ReadingFilter.Mark(pages.Conventions);
        }).AddMvcOptions(mvc =>
        {
            mvc.Filters.Add<ReadingFilter>();
            mvc.Filters.Add<RightFilter>();
            mvc.Filters.Add<HandledFilter>();
            mvc.ModelBinderProviders.Insert(0, new DateBinderProvider());
            mvc.ModelBinderProviders.Insert(0, new MoneyBinderProvider());
            mvc.ValueProviderFactories.Add(new MergeChoiceProviders());
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        });
        builder.AddAccounts(settings);
        builder.Services.AddSignInLimit(settings);
        builder.Services.AddMail(settings);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(home);
        builder.Services.AddScoped(provider => store.Open(provider.GetRequiredService<CurrentActor>()));
        builder.Services.AddSingleton(PaperStore.In(settings.Data));
        builder.Services.AddPartnershipServices();
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
        builder.Services.AddSingleton(new EditionShelf(settings.Data, TimeProvider.System));
        builder.Services.AddScoped(provider => provider.GetRequiredService<EditionShelf>().Current.For(provider.GetRequiredService<Viewer>()));
        builder.Services.AddSingleton<DownloadShelf>();
        builder.Services.AddScoped<ReadingNotes>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<CheckShelf>();
        builder.Services.AddSingleton<UpdateLinks>();
        builder.Services.AddScoped<JoinedItems>();
        builder.Services.AddSingleton<DeliveryImport>();
        builder.Services.AddSingleton(new SentReturns(Path.Combine(settings.Data, "sent"), TimeProvider.System));
        builder.Services.AddSingleton<ReturnIntake>();
        builder.Services.AddSingleton<EvidenceIndex>();
        builder.Services.AddScoped<PaperSources>();
        builder.Services.AddScoped<PackBuilder>();

        var app = builder.Build();
        // A proxy on this machine says from where and by which protocol it was asked; nobody else is believed.
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseHsts();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseSecurityHeaders();
        app.UseStaticFiles();
        app.UseRateLimiter();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStyles();
        app.MapDownloads();
        app.MapPlanFiles();
        app.MapFund();
        app.MapMeetingFiles();
        app.MapCalendars();
        app.MapDelivery();
        app.MapRazorPages().RequireAuthorization();
        app.MapGet("/health", () => Results.Text("Healthy")).AllowAnonymous();
        return app;
    }
}
