using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Delivery;

/// <summary><c>delivery.yaml</c>: programmes with the schools that were asked, activities, and the communications calendar.</summary>
public sealed class DeliveryPart : ExchangePart<WrittenDelivery>
{
    public override string File => "delivery.yaml";

    protected override async Task<WrittenDelivery?> WriteAsync(ExchangeSource source)
    {
        var programmes = await source.ByKey<Programme>(all => all.Include(p => p.Offers.OrderBy(o => o.School)));
        var activities = await source.ByKey<Activity>();
        var communications = await source.ByKey<Communication>();
        return programmes.Count + activities.Count + communications.Count == 0 ? null : new WrittenDelivery
        {
            Programmes = [.. programmes.Select(Write)],
            Activities = [.. activities.Select(activity => Write(activity, programmes.FirstOrDefault(p => p.Id == activity.ProgrammeId)))],
            Communications = [.. communications.Select(Write)],
        };
    }

    protected override async Task ReadAsync(WrittenDelivery written, ExchangeTarget target)
    {
        foreach (var programme in written.Programmes)
        {
            target.Add(Read(programme, target));
        }

        foreach (var activity in written.Activities)
        {
            try
            {
                target.Add(await Read(activity, target));
            }
            catch (RuleException broken)
            {
                throw target.Wrong($"{activity.Key}: {broken.Message}");
            }
        }

        foreach (var communication in written.Communications)
        {
            target.Add(Read(communication, target));
        }
    }

    private static WrittenProgramme Write(Programme programme) => new()
    {
        Key = programme.Key,
        Title = programme.Title,
        About = programme.About,
        From = programme.From,
        Until = programme.Until,
        Lead = programme.Lead,
        Schools = [.. programme.Offers.Select(offer => new WrittenOffer { Name = offer.School, Declined = offer.IsDeclined, Because = offer.Because })],
    };

    private static Programme Read(WrittenProgramme programme, ExchangeTarget target)
    {
        var read = new Programme
        {
            Key = target.Need(programme.Key, "the key of a programme"),
            Title = target.Need(programme.Title, $"the title of {programme.Key}"),
            About = target.Need(programme.About, $"what {programme.Key} is about"),
            From = target.Need(programme.From, $"the first day of {programme.Key}"),
            Until = target.Need(programme.Until, $"the last day of {programme.Key}"),
            Lead = target.Need(programme.Lead, $"the lead of {programme.Key}"),
        };
        read.Offers.AddRange(programme.Schools.Select(school => new Offer
        {
            ProgrammeId = read.Id,
            School = target.Need(school.Name, $"the name of a school of {programme.Key}"),
            IsDeclined = school.Declined,
            Because = school.Because,
        }));
        return read;
    }

    private static WrittenActivity Write(Activity activity, Programme? programme) => new()
    {
        Key = activity.Key,
        Kind = activity.Kind,
        Title = activity.Title,
        From = activity.From,
        Until = activity.Until == activity.From ? null : activity.Until,
        Lead = activity.Lead,
        Place = activity.Place,
        Programme = programme?.Key,
        Times = activity.Times == 1 ? null : activity.Times,
        Reached = activity.Fewest,
        ReachedAtMost = activity.Most == activity.Fewest ? null : activity.Most,
        Of = activity.Of,
        Who = activity.Who,
        Estimate = activity.IsEstimate,
        RunningTotal = activity.IsRunningTotal,
        Note = activity.Note,
        WithdrawnOn = activity.WithdrawnOn,
        WithdrawnBecause = activity.WithdrawnBecause,
    };

    private static async Task<Activity> Read(WrittenActivity activity, ExchangeTarget target)
    {
        var from = target.Need(activity.From, $"the day of {activity.Key}");
        var read = new Activity
        {
            Key = target.Need(activity.Key, "the key of an activity"),
            Kind = target.Need(activity.Kind, $"the kind of {activity.Key}"),
            Title = target.Need(activity.Title, $"the title of {activity.Key}"),
            From = from,
            Until = activity.Until ?? from,
            Lead = target.Need(activity.Lead, $"the lead of {activity.Key}"),
            Place = activity.Place,
            ProgrammeId = activity.Programme is null ? null : (await target.Find<Programme>(activity.Programme)).Id,
            Times = activity.Times ?? 1,
            Reach = activity.Reached is { } fewest
                ? new Reach(fewest, activity.ReachedAtMost ?? fewest, target.Need(activity.Who, $"who {activity.Key} reached"), activity.Of, activity.Estimate).Checked()
                : null,
            IsRunningTotal = activity.RunningTotal,
            Note = activity.Note,
            WithdrawnOn = activity.WithdrawnOn,
            WithdrawnBecause = activity.WithdrawnBecause,
        };
        ActivityRules.Check(read);
        return read;
    }

    private static WrittenCommunication Write(Communication communication) => new()
    {
        Key = communication.Key,
        Theme = communication.Theme,
        Message = communication.Message,
        Due = communication.Due,
        Lead = communication.Lead,
        Observance = communication.Observance,
        Channels = communication.Channels,
        SentOn = communication.SentOn,
        DroppedBecause = communication.DroppedBecause,
        Note = communication.Note,
    };

    private static Communication Read(WrittenCommunication communication, ExchangeTarget target) => new()
    {
        Key = target.Need(communication.Key, "the key of a communication"),
        Theme = target.Need(communication.Theme, $"the theme of {communication.Key}"),
        Message = target.Need(communication.Message, $"the message of {communication.Key}"),
        Due = target.Need(communication.Due, $"the day by which {communication.Key} goes out"),
        Lead = target.Need(communication.Lead, $"the lead of {communication.Key}"),
        Observance = communication.Observance,
        Channels = communication.Channels,
        SentOn = communication.SentOn,
        DroppedBecause = communication.DroppedBecause,
        Note = communication.Note,
    };
}
