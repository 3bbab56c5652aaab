namespace Wardmote.Evidence.Checking.Reading;

/// <summary>A report as its readers see it, ready to be checked: what stands where, whatever file it came from.</summary>
public sealed record Report
{
    /// <summary>The file's name, for findings.</summary>
    public required string File { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<ReportPart> Parts { get; init; }

    public IEnumerable<Sentence> Sentences => Parts.OfType<ReportText>().SelectMany(part => part.Sentences);

    public IEnumerable<ReportTable> Tables => Parts.OfType<ReportTable>();

    public IEnumerable<ReportCaption> Captions => Parts.OfType<ReportCaption>();
}

/// <param name="Line">Line of the file, from 1; in a DOCX the paragraph, from 1.</param>
public abstract record ReportPart(int Line);

public sealed record ReportHeading(int Line, string Text) : ReportPart(Line);

/// <summary>Running text.</summary>
public sealed record ReportText(int Line, TextRole Role, IReadOnlyList<Sentence> Sentences) : ReportPart(Line);

public enum TextRole
{
    Paragraph,
    ListItem,
    Footnote,

    /// <summary>What stands under a table: its source, its notes. Nothing in it is looked for in figures.</summary>
    Note,
}

/// <summary>"Table 2: Assaults by place".</summary>
/// <param name="Number">As written: "2", "2a".</param>
/// <param name="Text">Without the label.</param>
public sealed record ReportCaption(int Line, CaptionKind Kind, string Number, string Text) : ReportPart(Line)
{
    /// <summary>"Table 2".</summary>
    public string Label => $"{Kind} {Number}";
}

/// <summary>A chart or map, of which only its words and loose numbers are known: its description in Word, what is printed on it in a PDF.</summary>
/// <param name="Caption">The caption beside it; null for none.</param>
public sealed record ReportPicture(int Line, ReportCaption? Caption, string Text) : ReportPart(Line);

public enum CaptionKind
{
    Table,
    Figure,
}

/// <param name="Caption">The caption above it; null for a table that has none.</param>
public sealed record ReportTable(int Line, ReportCaption? Caption, Figures.FigureTable Table) : ReportPart(Line);
