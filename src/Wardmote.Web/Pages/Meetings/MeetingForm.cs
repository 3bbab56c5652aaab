using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Meetings;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Meetings;

public sealed class MeetingForm
{
    [Display(Name = "Which group meets?")]
    [Required(ErrorMessage = "Choose which group meets")]
    public string? Group { get; set; }

    [Display(Name = "What is the meeting called?")]
    [Required(ErrorMessage = "Enter what the meeting is called")]
    [StringLength(200, ErrorMessage = "What the meeting is called must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "The day of the meeting")]
    [Required(ErrorMessage = "Enter the day of the meeting")]
    public DateOnly? Date { get; set; }

    [Display(Name = "When does it start?")]
    [Required(ErrorMessage = "Enter when it starts")]
    [ClockTime(ErrorMessage = "When it starts must be a time, such as 11:15am")]
    public string? Starts { get; set; }

    [Display(Name = "When does it end? (optional)")]
    [ClockTime(ErrorMessage = "When it ends must be a time, such as 1:15pm")]
    public string? Ends { get; set; }

    [Display(Name = "Where?")]
    [Required(ErrorMessage = "Enter where it is held")]
    [StringLength(300, ErrorMessage = "Where it is held must be 300 characters or fewer")]
    public string? Place { get; set; }

    [Display(Name = "Who answers questions about it? (optional)")]
    [StringLength(300, ErrorMessage = "Who answers questions must be 300 characters or fewer")]
    public string? Contact { get; set; }

    [Display(Name = "Which other partnership meets with it? (optional)")]
    [StringLength(200, ErrorMessage = "The other partnership must be 200 characters or fewer")]
    public string? JointWith { get; set; }

    [Display(Name = "What is said of the joint part? (optional)")]
    [StringLength(1000, ErrorMessage = "What is said of the joint part must be 1,000 characters or fewer")]
    public string? JointSession { get; set; }

    public MeetingEntry ToEntry() => new()
    {
        Group = Group!,
        Title = Title!.Trim(),
        Date = Date!.Value,
        Starts = ClockTime.Read(Starts)!.Value,
        Ends = ClockTime.Read(Ends),
        Place = Place!.Trim(),
        Contact = Said(Contact),
        JointWith = Said(JointWith),
        JointSession = Said(JointSession),
    };

    public static MeetingForm Of(Meeting meeting) => new()
    {
        Group = meeting.Group!.Key,
        Title = meeting.Title,
        Date = meeting.Date,
        Starts = ClockTime.Write(meeting.Starts),
        Ends = ClockTime.Write(meeting.Ends),
        Place = meeting.Place,
        Contact = meeting.Contact,
        JointWith = meeting.JointWith,
        JointSession = meeting.JointSession,
    };

    /// <summary>Null for a field that was left empty.</summary>
    internal static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.ReplaceLineEndings("\n").Trim();
}
