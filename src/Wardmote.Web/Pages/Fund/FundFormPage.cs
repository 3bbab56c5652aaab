using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Partnership;
using Wardmote.Partnership.Fund;
using Wardmote.Web.Forms;

namespace Wardmote.Web.Pages.Fund;

/// <summary>A page that books something: it knows the book, and what there is to choose from.</summary>
public abstract class FundFormPage<TForm>(FundService fund) : FormPage<TForm>
    where TForm : class, new()
{
    protected FundService Fund => fund;

    /// <summary>The award, source or year that the address names; empty where it names none.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public FundBook Book { get; private set; } = null!;

    /// <summary>The award of that key.</summary>
    public Award Award { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Sources => Choices.From(Book.Sources, source => source.Key, source => source.Name, "Choose a source");

    public IReadOnlyList<SelectListItem> Decisions => Choices.From(
        Book.Decisions.OrderByDescending(decision => decision.On),
        decision => decision.Key,
        decision => $"{PlainDate.Of(decision.On)}, {decision.By}: {decision.What}",
        "Choose a decision");

    /// <summary>False where the address names an award that is not there.</summary>
    protected virtual bool NeedsAward => true;

    protected override async Task<bool> FindAsync()
    {
        Book = await fund.ReadAsync();
        Award = Book.Awards.FirstOrDefault(award => award.Key == Key)!;
        return Award is not null || !NeedsAward;
    }

    protected Guid SourceOf(string? key) => Book.Sources.FirstOrDefault(source => source.Key == key)?.Id ?? throw new RuleException("Choose a source of this fund", "Source");

    protected Guid DecisionOf(string? key) => Book.Decisions.FirstOrDefault(decision => decision.Key == key)?.Id ?? throw new RuleException("Choose the decision that allows it", "Decision");

    protected IActionResult ToVoucher(IReadOnlyList<FundEntry> lines, string done)
    {
        Say($"{done} It is voucher {lines[0].Voucher}.");
        return LocalRedirect($"/fund/vouchers/{lines[0].Voucher}");
    }
}
