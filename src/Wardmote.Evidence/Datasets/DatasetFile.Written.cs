namespace Wardmote.Evidence.Datasets;

/// <summary>The definition as it is written in YAML, before anything is checked.</summary>
public static partial class DatasetFile
{
    private sealed class Written
    {
        public string? Key { get; set; }

        public string? Title { get; set; }

        public string? Purpose { get; set; }

        public string? Owner { get; set; }

        public string? LawfulBasis { get; set; }

        public string? Sensitivity { get; set; }

        public string? Retention { get; set; }

        public string? Grain { get; set; }

        public string? Counts { get; set; }

        public bool Stock { get; set; }

        public string? Geography { get; set; }

        public string? Source { get; set; }

        public WrittenCalendar? Calendar { get; set; }

        public List<string> ReplacedBy { get; set; } = [];

        public WrittenJoin? MadeOf { get; set; }

        public double RejectedShareAllowed { get; set; }

        public List<WrittenColumn> Columns { get; set; } = [];

        public List<WrittenCaveat> Caveats { get; set; } = [];

        public List<WrittenBreak> Breaks { get; set; } = [];
    }

    private sealed class WrittenJoin
    {
        public string? Each { get; set; }

        public string? And { get; set; }

        public string? By { get; set; }
    }

    private sealed class WrittenCalendar
    {
        public string? Year { get; set; }

        public string? Frequency { get; set; }

        public int? DueDays { get; set; }
    }

    private sealed class WrittenColumn
    {
        public string? Name { get; set; }

        public string? Title { get; set; }

        public string? Meaning { get; set; }

        public string? Type { get; set; }

        public string? Role { get; set; }

        public List<string> Aliases { get; set; } = [];

        public object? Codes { get; set; }

        public bool Open { get; set; }

        public bool Required { get; set; }

        public double? Minimum { get; set; }

        public double? Maximum { get; set; }

        public string? Unit { get; set; }

        public string? Separator { get; set; }

        public string? FromFileName { get; set; }

        public bool Identifies { get; set; }

        public string? Whole { get; set; }

        public string? Place { get; set; }

        public bool Personal { get; set; }
    }

    private sealed class WrittenCaveat
    {
        public string? Text { get; set; }

        public string? From { get; set; }

        public string? To { get; set; }
    }

    private sealed class WrittenBreak
    {
        public string? From { get; set; }

        public string? What { get; set; }

        public string? Source { get; set; }
    }

    private sealed class WrittenCodeList
    {
        public bool Open { get; set; }

        public List<object> Codes { get; set; } = [];
    }
}
