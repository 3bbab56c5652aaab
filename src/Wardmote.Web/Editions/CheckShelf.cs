using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Answers;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Warehouse;
using Wardmote.Partnership.Calendars;

namespace Wardmote.Web.Editions;

/// <summary>What the checker finds in the edition that readers see, found once for each edition; answers are read anew each time. A text that cannot be built is not looked at.</summary>
public sealed class CheckShelf(EditionShelf editions, TimeProvider clock)
{
    private readonly Lock work = new();
    private Edition? of;
    private IReadOnlyList<CheckFinding> found = [];

    /// <summary>Findings in the order of files and lines, with their answers.</summary>
    public IReadOnlyList<CheckFinding> Findings()
    {
        lock (work)
        {
            return Answers.Applied(Find());
        }
    }

    /// <returns>False where no finding has this key any more: its sentence or figures have changed.</returns>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public bool Answer(string key, string because)
    {
        lock (work)
        {
            if (Find().FirstOrDefault(f => f.Key == key) is not { } finding)
            {
                return false;
            }

            Answers.With(finding, because, LondonTime.Today(clock));
            return true;
        }
    }

    private AnswerFile Answers => AnswerFile.For(editions.Current.Restricted.Partnership.Assessment);

    private IReadOnlyList<CheckFinding> Find()
    {
        var edition = editions.Current.Restricted;
        if (edition != of && editions.Problem is null)
        {
            using var warehouse = new Warehouse(edition.Lake, edition.Catalog);
            found = ReportSet.Read(edition.Partnership.Assessment, new ExhibitEngine(warehouse, edition.Catalog)).Find();
            of = edition;
        }

        return found;
    }
}
