using Microsoft.Extensions.DependencyInjection;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Audit;
using Wardmote.Partnership.Calendars;
using Wardmote.Partnership.Chain;
using Wardmote.Partnership.Deadlines;
using Wardmote.Partnership.Delivery;
using Wardmote.Partnership.Fund;
using Wardmote.Partnership.Meetings;
using Wardmote.Partnership.Partners;
using Wardmote.Partnership.Plan;
using Wardmote.Partnership.Priorities;
using Wardmote.Partnership.Search;

namespace Wardmote.Partnership;

/// <summary>The services that pages call. A new one adds its line here.</summary>
public static class PartnershipServices
{
    public static void AddPartnershipServices(this IServiceCollection services)
    {
        services.AddScoped<AuditTrail>();
        services.AddScoped<AuditReader>();
        services.AddScoped<Links>();
        services.AddScoped<PartnerService>();
        services.AddScoped<GroupService>();
        services.AddScoped<FundService>();
        services.AddScoped<DeliveryService>();
        services.AddScoped<DeadlineService>();
        services.AddScoped<SearchService>();
        services.AddScoped<PriorityService>();
        services.AddScoped<ScoringService>();
        services.AddScoped<PlanService>();
        services.AddScoped<ProgressService>();
        services.AddScoped<RequestService>();
        services.AddScoped<MeetingService>();
        services.AddScoped<AttendanceService>();
        services.AddScoped<MinuteService>();
        services.AddScoped<PromiseService>();
        services.AddScoped<PaperService>();
        services.AddScoped<CalendarService>();
        services.AddScoped<ICalendarSource, MeetingCalendar>();
        services.AddScoped<ICalendarSource, DeadlineCalendar>();
        services.AddScoped<ChainService>();
        services.AddScoped<SessionService>();
        services.AddScoped<AccountTrail>();
        services.AddScoped<SignInRules>();
        services.AddScoped<MemberService>();
        services.AddSingleton<SessionLimits>();
    }
}
