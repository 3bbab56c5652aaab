using Wardmote.Analysis.Periods;

namespace Wardmote.Partnership.Fund;

/// <summary>A year's accounts: what came in, where it went, what is left, by source and by award. All figures are pounds.</summary>
public sealed record YearStatement
{
    public required FinancialYear Year { get; init; }

    public required bool IsClosed { get; init; }

    /// <summary>One for each source that had money in the year; grants before the pooled fund.</summary>
    public required IReadOnlyList<SourceStatement> Sources { get; init; }

    /// <summary>One for each award that had money in the year, in the order in which they were made.</summary>
    public required IReadOnlyList<AwardStatement> Awards { get; init; }

    public static YearStatement Of(FundBook book, FinancialYear year) => new()
    {
        Year = year,
        IsClosed = book.IsClosed(year),
        Sources = [.. book.Sources
            .Select(source => SourceStatement.Of(book, source, year))
            .Where(source => source.Had > 0)
            .OrderBy(source => source.Source.IsPooled).ThenBy(source => source.Source.Name, StringComparer.Ordinal)],
        Awards = [.. book.Awards
            .Select(award => AwardStatement.Of(book, award, year))
            .Where(award => award.Given.Count > 0)],
    };

    /// <summary>All sources added up.</summary>
    public decimal Sum(Func<SourceStatement, decimal> what) => Sources.Sum(what);
}
