using Wardmote.Analysis.Periods;
using Wardmote.Partnership.Fund;

namespace Wardmote.Tests.Partnership.Fund;

/// <summary>A fund as tests need it: a grant and a pooled fund, two awards, and who decided.</summary>
internal sealed class SomeFund
{
    public static readonly FinancialYear Year = new(2018);

    public static readonly DateOnly Day = new(2018, 10, 1);

    public FundSource Grant { get; } = new() { Key = "grant", Name = "Commissioner's grant", Funder = "Police and crime commissioner", IsPooled = false };

    public FundSource Pool { get; } = new() { Key = "pool", Name = "Pooled fund", Funder = "Partners together", IsPooled = true };

    public Award Play { get; } = new() { Key = "play", Title = "A play for schools", Lead = "District council" };

    public Award Hoarding { get; } = new() { Key = "hoarding", Title = "A service for hoarders", Lead = "Fire and rescue service" };

    public FundDecision Board { get; } = new() { Key = "board", On = new(2018, 4, 3), By = "Board", What = "Awards of the year" };

    public Delegation Group { get; } = new()
    {
        Key = "group", To = "Task and coordination group", What = "Awards from the pooled fund", From = new(2018, 4, 1), Until = new(2019, 3, 31),
        EachUpTo = 1_000, YearUpTo = 2_500, GivenBy = "Board, 3 April 2018, item 10",
    };

    public List<FundDecision> Decisions { get; } = [];

    public List<FundYear> Closed { get; } = [];

    public List<FundEntry> Entries { get; } = [];

    public FundBook Book => new()
    {
        Sources = [Pool, Grant],
        Awards = [Play, Hoarding],
        Delegations = [Group],
        Decisions = [Board, .. Decisions],
        Closed = [.. Closed],
        Ledger = new Ledger([.. Entries]),
    };

    public YearStatement Statement(FinancialYear? year = null) => YearStatement.Of(Book, year ?? Year);

    public static Booking On(DateOnly? day = null, string what = "Something", FinancialYear? year = null) => new() { On = day ?? Day, What = what, Year = year };

    public SomeFund With(Func<FundBook, IReadOnlyList<FundEntry>> booked)
    {
        Entries.AddRange(booked(Book));
        return this;
    }

    /// <summary>£5,000 of the grant and £3,000 in the pool; the play has the whole grant.</summary>
    public SomeFund Funded() => With(book => book.Receive(new Receipt(Grant.Id, 5_000), On()))
        .With(book => book.Receive(new Receipt(Pool.Id, 3_000), On()))
        .With(book => book.SetAside(Play.Id, Grant.Id, 5_000, Board.Id, On()));

    public SomeFund CloseYear(FinancialYear year, params Guid[] returned)
    {
        var (closed, lines) = Book.Close(year, Board.Id, returned, year.Period.End.AddDays(20));
        Closed.Add(closed);
        Entries.AddRange(lines);
        return this;
    }
}
