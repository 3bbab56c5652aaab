using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership;

/// <summary>The services that pages call. A new one adds its line here.</summary>
public static class PartnershipServices
{
    public static void AddPartnershipServices(this IServiceCollection services)
    {
        services.AddScoped<AuditTrail>();
        services.AddScoped<Links>();
        services.AddScoped<PartnerService>();
    }
}
