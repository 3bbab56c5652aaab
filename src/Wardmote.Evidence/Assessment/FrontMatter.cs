using System.Globalization;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Assessment;

/// <summary>Reads the document control at the head of <c>assessment.md</c>.</summary>
internal static class FrontMatter
{
    /// <returns>Null where something is missing; the problems have then been added.</returns>
    public static DocumentControl? Read(MarkdownPage page, List<Problem> problems)
    {
        if (page.FrontMatter is not { } front)
        {
            problems.Add(new Problem(page.File, 1, "The assessment has no document control.", "Start the file with '---', the keys title, version, status and so on, and '---'."));
            return null;
        }

        Written written;
        try
        {
            written = Yaml.Read<Written>(front.Yaml, page.File, front.Line);
        }
        catch (DefinitionException e)
        {
            problems.Add(new Problem(page.File, front.Line, "The document control cannot be read.", e.Message));
            return null;
        }

        var before = problems.Count;
        var control = new DocumentControl
        {
            Title = Required(written.Title, "title"),
            Subtitle = written.Subtitle,
            Partnership = Required(written.Partnership, "partnership"),
            Version = Required(written.Version, "version"),
            Status = Status(written.Status),
            Date = Day(written.Date),
            Description = Required(written.Description, "description"),
            ProducedBy = [.. written.ProducedBy.Count > 0 ? written.ProducedBy : [Required(null, "produced-by")]],
            Contributors = written.Contributors,
            OnBehalfOf = Required(written.OnBehalfOf, "on-behalf-of"),
            Coverage = Required(written.Coverage, "coverage"),
            TimePeriod = Required(written.TimePeriod, "time-period"),
            Usage = Required(written.Usage, "usage"),
            Disclaimer = Required(written.Disclaimer, "disclaimer"),
            Language = written.Language ?? "en-GB",
        };
        return problems.Count == before ? control : null;

        string Required(string? value, string key)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                problems.Add(new Problem(page.File, front.Line, $"The document control does not say its {key}.", $"Add a line '{key}: …' between the dashes."));
            }

            return value?.Trim() ?? "";
        }

        DocumentStatus Status(string? word)
        {
            if (word is not null && Enum.TryParse<DocumentStatus>(word, ignoreCase: true, out var status))
            {
                return status;
            }

            problems.Add(new Problem(page.File, front.Line, $"The status is '{word}'.", "Write one of draft, final, published."));
            return default;
        }

        DateOnly Day(string? text)
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            problems.Add(new Problem(page.File, front.Line, $"The date is '{text}'.", "Write it as 2018-12-31."));
            return default;
        }
    }

    private sealed class Written
    {
        public string? Title { get; set; }

        public string? Subtitle { get; set; }

        public string? Partnership { get; set; }

        public string? Version { get; set; }

        public string? Status { get; set; }

        public string? Date { get; set; }

        public string? Description { get; set; }

        public List<string> ProducedBy { get; set; } = [];

        public List<string> Contributors { get; set; } = [];

        public string? OnBehalfOf { get; set; }

        public string? Coverage { get; set; }

        public string? TimePeriod { get; set; }

        public string? Usage { get; set; }

        public string? Disclaimer { get; set; }

        public string? Language { get; set; }
    }
}
