using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Accounts;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Accounts;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Fund;

[Requires(Right.ManageFund)]
public sealed class ClosePage(FundService fund) : FundFormPage<CloseForm>(fund)
{
    public FinancialYear Year { get; private set; }

    public YearStatement Statement => YearStatement.Of(Book, Year);

    /// <summary>Sources with free money.</summary>
    public IReadOnlyList<SelectListItem> Returnable => Choices.From(
        Statement.Sources.Where(source => source.Free > 0),
        source => source.Source.Key,
        source => $"{source.Source.Name}: {Money.Text(source.Free)} goes back to {source.Source.Funder}");

    protected override bool NeedsAward => false;

    protected override async Task<bool> FindAsync()
    {
        await base.FindAsync();
        if (FinancialYear.TryRead(Key) is not { } asked || !Book.Years.Contains(asked))
        {
            return false;
        }

        Year = asked;
        return true;
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        var returned = Book.Sources.Where(source => Form.Returned.Contains(source.Key)).Select(source => source.Id).ToList();
        await Fund.CloseAsync(Year, string.IsNullOrEmpty(Form.Decision) ? null : DecisionOf(Form.Decision), returned);
        Say($"The accounts of {Year} are closed.");
        return LocalRedirect($"/fund/{Year.Next.Key}");
    }
}

public sealed class CloseForm
{
    [Display(Name = "Who decided it?")]
    public string? Decision { get; set; }

    [Display(Name = "Free money that goes back to its funder")]
    public List<string> Returned { get; set; } = [];
}
