using System.ComponentModel.DataAnnotations;
using Wardmote.Partnership.Fund;

namespace Wardmote.Web.Pages.Fund;

/// <summary>What every voucher asks for.</summary>
public class BookingForm
{
    [Display(Name = "Amount")]
    [Required(ErrorMessage = "Enter the amount")]
    public decimal? Amount { get; set; }

    [Display(Name = "Date")]
    [Required(ErrorMessage = "Enter the date")]
    public DateOnly? On { get; set; }

    [Display(Name = "What for")]
    [Required(ErrorMessage = "Say in a few words what it is for")]
    [StringLength(300, ErrorMessage = "What it is for must be 300 characters or fewer")]
    public string? What { get; set; }

    [Display(Name = "Reference")]
    [StringLength(200, ErrorMessage = "The reference must be 200 characters or fewer")]
    public string? Paper { get; set; }

    [Display(Name = "Which year’s accounts?")]
    public AccountYear Year { get; set; }

    public Booking ToBooking()
    {
        var own = Analysis.Periods.FinancialYear.Containing(On!.Value);
        return new Booking { On = On.Value, What = What!, Paper = string.IsNullOrWhiteSpace(Paper) ? null : Paper.Trim(), Year = Year == AccountYear.Before ? own.Previous : own };
    }
}

public enum AccountYear
{
    OfTheDay,

    /// <summary>For a bill of March that is paid in April.</summary>
    Before,
}

public static class AccountYears
{
    public static string Label(this AccountYear year) => year == AccountYear.OfTheDay ? "The year in which the date falls" : "The year before, which is not closed yet";
}
