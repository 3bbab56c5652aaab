using Wardmote.Partnership.Partners;

namespace Wardmote.Partnership.Meetings;

public static class Attendances
{
    /// <summary>Whoever sits in the group is expected at its meeting.</summary>
    public static Attendance Expected(Meeting meeting, Seat seat, int order) => new()
    {
        MeetingId = meeting.Id,
        Order = order,
        PersonId = seat.PersonId,
        Post = seat.Person!.Post,
        Organisation = seat.Person.Organisation!.Name,
        Capacity = Capacity.Member,
        Votes = seat.Votes,
    };
}
