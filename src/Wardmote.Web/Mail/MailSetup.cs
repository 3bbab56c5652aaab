namespace Wardmote.Web.Mail;

/// <summary>Letters, sent as the settings say.</summary>
public static class MailSetup
{
    public static void AddMail(this IServiceCollection services, WebSettings settings)
    {
        var folder = new PickupFolder(Path.Combine(settings.Data, "mail"), settings.MailFrom, TimeProvider.System);
        services.AddSingleton(folder);
        services.AddSingleton<IMail>(settings.Smtp is { } server ? new SmtpMail(server, settings.MailFrom, TimeProvider.System) : folder);
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Outbox>();
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
    }
}
