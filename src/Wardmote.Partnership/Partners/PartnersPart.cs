using Microsoft.EntityFrameworkCore;
using Wardmote.Partnership.Exchange;

namespace Wardmote.Partnership.Partners;

/// <summary><c>partners.yaml</c>: organisations with their people, and groups with their seats, offices, terms and referrals.</summary>
public sealed class PartnersPart : ExchangePart<WrittenPartners>
{
    public override string File => "partners.yaml";

    protected override async Task<WrittenPartners?> WriteAsync(ExchangeSource source)
    {
        var organisations = await source.ByKey<Organisation>(all => all.Include(o => o.People.OrderBy(p => p.Key)));
        var groups = await source.ByKey<Group>(all => all
            .Include(g => g.Seats.OrderBy(s => s.Key)).ThenInclude(s => s.Person)
            .Include(g => g.Offices.OrderBy(o => o.Key)).ThenInclude(o => o.Person)
            .AsSplitQuery());
        var terms = (await source.ByKey<Terms>()).ToLookup(t => t.GroupId);
        var referrals = await source.ByKey<Referral>(all => all.Include(r => r.FromGroup).Include(r => r.ToGroup));
        return organisations.Count + groups.Count == 0 ? null : new WrittenPartners
        {
            Organisations = [.. organisations.Select(Write)],
            Groups = [.. groups.Select(group => Write(group, terms[group.Id]))],
            Referrals = [.. referrals.Select(Write)],
        };
    }

    protected override async Task ReadAsync(WrittenPartners written, ExchangeTarget target)
    {
        foreach (var organisation in written.Organisations)
        {
            var added = target.Add(Read(organisation, target));
            foreach (var person in organisation.People)
            {
                target.Add(Read(person, added, target));
            }
        }

        foreach (var group in written.Groups)
        {
            var added = target.Add(new Group
            {
                Key = target.Need(group.Key, "the key of a group"),
                Name = target.Need(group.Name, $"the name of the group {group.Key}"),
                Kind = target.Need(group.Kind, $"the kind of the group {group.Key}"),
                Purpose = group.Purpose,
            });
            foreach (var seat in group.Seats)
            {
                target.Add(await Read(seat, added, target));
            }

            foreach (var office in group.Offices)
            {
                target.Add(await Read(office, added, target));
            }

            foreach (var terms in group.Terms)
            {
                target.Add(Read(terms, added, target));
            }
        }

        foreach (var referral in written.Referrals)
        {
            target.Add(await Read(referral, target));
        }
    }

    private static WrittenOrganisation Write(Organisation organisation) => new()
    {
        Key = organisation.Key,
        Name = organisation.Name,
        Standing = organisation.Standing,
        LeftOn = organisation.LeftOn,
        People = [.. organisation.People.Select(p => new WrittenPerson { Key = p.Key, Post = p.Post, Name = p.Name, LeftOn = p.LeftOn })],
    };

    private static WrittenGroup Write(Group group, IEnumerable<Terms> terms) => new()
    {
        Key = group.Key,
        Name = group.Name,
        Kind = group.Kind,
        Purpose = group.Purpose,
        Seats = [.. group.Seats.Select(s => new WrittenSeat { Key = s.Key, Person = s.Person!.Key, Votes = s.Votes, From = s.From, Until = s.Until })],
        Offices = [.. group.Offices.Select(o => new WrittenOffice { Key = o.Key, Office = o.Kind, Person = o.Person!.Key, From = o.From, Until = o.Until })],
        Terms = [.. terms.OrderBy(t => t.Number).Select(t => new WrittenTerms { Key = t.Key, Number = t.Number, From = t.From, Text = t.Text })],
    };

    private static WrittenReferral Write(Referral referral) => new()
    {
        Key = referral.Key,
        From = referral.FromGroup!.Key,
        To = referral.ToGroup!.Key,
        Title = referral.Title,
        Because = referral.Because,
        On = referral.On,
        Answer = referral.Answer,
        AnsweredOn = referral.AnsweredOn,
    };

    private static Organisation Read(WrittenOrganisation written, ExchangeTarget target) => new()
    {
        Key = target.Need(written.Key, "the key of an organisation"),
        Name = target.Need(written.Name, $"the name of the organisation {written.Key}"),
        Standing = target.Need(written.Standing, $"the standing of the organisation {written.Key}"),
        LeftOn = written.LeftOn,
    };

    private static Person Read(WrittenPerson written, Organisation organisation, ExchangeTarget target) => new()
    {
        Key = target.Need(written.Key, $"the key of somebody at {organisation.Key}"),
        OrganisationId = organisation.Id,
        Post = target.Need(written.Post, $"the post of {written.Key}"),
        Name = written.Name,
        LeftOn = written.LeftOn,
    };

    private static async Task<Seat> Read(WrittenSeat written, Group group, ExchangeTarget target) => new()
    {
        Key = target.Need(written.Key, $"the key of a seat in {group.Key}"),
        GroupId = group.Id,
        PersonId = (await target.Find<Person>(written.Person)).Id,
        Votes = written.Votes,
        From = target.Need(written.From, $"the first day of the seat {written.Key}"),
        Until = written.Until,
    };

    private static async Task<Office> Read(WrittenOffice written, Group group, ExchangeTarget target) => new()
    {
        Key = target.Need(written.Key, $"the key of an office in {group.Key}"),
        GroupId = group.Id,
        Kind = target.Need(written.Office, $"which office {written.Key} is"),
        PersonId = (await target.Find<Person>(written.Person)).Id,
        From = target.Need(written.From, $"the first day of the office {written.Key}"),
        Until = written.Until,
    };

    private static Terms Read(WrittenTerms written, Group group, ExchangeTarget target) => new()
    {
        Key = target.Need(written.Key, $"the key of terms of {group.Key}"),
        GroupId = group.Id,
        Number = target.Need(written.Number, $"the number of the terms {written.Key}"),
        From = target.Need(written.From, $"the first day of the terms {written.Key}"),
        Text = target.Need(written.Text, $"the text of the terms {written.Key}"),
    };

    private static async Task<Referral> Read(WrittenReferral written, ExchangeTarget target) => new()
    {
        Key = target.Need(written.Key, "the key of a referral"),
        FromGroupId = (await target.Find<Group>(written.From)).Id,
        ToGroupId = (await target.Find<Group>(written.To)).Id,
        Title = target.Need(written.Title, $"the title of the referral {written.Key}"),
        Because = target.Need(written.Because, $"the reason of the referral {written.Key}"),
        On = target.Need(written.On, $"the day of the referral {written.Key}"),
        Answer = written.Answer,
        AnsweredOn = written.AnsweredOn,
    };
}
