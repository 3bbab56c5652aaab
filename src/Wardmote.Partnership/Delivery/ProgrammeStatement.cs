namespace Wardmote.Partnership.Delivery;

/// <summary>Who took part in a programme and who did not.</summary>
public sealed record ProgrammeStatement
{
    public required Programme Programme { get; init; }

    /// <summary>Every school that was asked, and then others that took part, each in the order of the list.</summary>
    public required IReadOnlyList<SchoolPart> Schools { get; init; }

    /// <summary>Performances that belong to no school, such as one for the community.</summary>
    public required IReadOnlyList<Activity> Elsewhere { get; init; }

    public IEnumerable<SchoolPart> TookPart => Schools.Where(school => school.Performances > 0);

    public IEnumerable<SchoolPart> DidNot => Schools.Where(school => school.Performances == 0);

    public int Performances => Schools.Sum(school => school.Performances) + Elsewhere.Sum(activity => activity.Times);

    public static ProgrammeStatement Of(Programme programme, IEnumerable<Activity> activities)
    {
        var own = activities.Where(activity => activity.ProgrammeId == programme.Id && activity.Stands).OrderBy(activity => activity.From).ToList();
        var schools = programme.Offers.Select(offer => offer.School).ToList();
        return new ProgrammeStatement
        {
            Programme = programme,
            Schools = [.. programme.Offers.Select(offer => SchoolPart.Of(offer, own.Where(activity => activity.Place == offer.School)))],
            Elsewhere = [.. own.Where(activity => activity.Place is null || !schools.Contains(activity.Place))],
        };
    }

    /// <summary>"8 performances in 7 schools, Impington Village College twice; Sawston Village College and Swavesey Village College did not take part".</summary>
    public string Words
    {
        get
        {
            var (took, not) = (TookPart.ToList(), DidNot.Select(school => school.School).ToList());
            var several = took.Where(school => school.Performances > 1).Select(school => $"{school.School} {Often(school.Performances)}").ToList();
            return $"{Count(took.Sum(school => school.Performances), "performance")} in {Count(took.Count, "school")}"
                + (several.Count > 0 ? $", {PlainList.Of(several)}" : "")
                + (Elsewhere.Count > 0 ? $", and {Elsewhere.Sum(activity => activity.Times)} elsewhere" : "")
                + (not.Count > 0 ? $"; {PlainList.Of(not)} did not take part" : "");
        }
    }

    private static string Often(int times) => times == 2 ? "twice" : $"{times} times";

    private static string Count(int number, string one) => $"{number} {one}{(number == 1 ? "" : "s")}";
}

/// <param name="Reach">All its performances together; null where nobody counted.</param>
/// <param name="Because">Why it said no; null where it gave no reason.</param>
public sealed record SchoolPart(string School, int Performances, Reach? Reach, bool IsDeclined, string? Because)
{
    internal static SchoolPart Of(Offer offer, IEnumerable<Activity> performances)
    {
        var taken = performances.ToList();
        var reaches = taken.Select(activity => activity.TotalReach).OfType<Reach>().ToList();
        return new SchoolPart(
            offer.School,
            taken.Sum(activity => activity.Times),
            reaches.Count == taken.Count && taken.Count > 0 ? reaches.Aggregate((left, right) => left + right) : null,
            offer.IsDeclined,
            offer.Because);
    }
}
