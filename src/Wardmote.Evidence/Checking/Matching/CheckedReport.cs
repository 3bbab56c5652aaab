using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Evidence.Checking.Claims;
using Wardmote.Evidence.Checking.Figures;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Evidence.Checking.Matching;

/// <summary>A report made ready for the rules: its statements, its tables, and which statement bears on which table.</summary>
internal sealed partial class CheckedReport
{
    private readonly Dictionary<Statement, IReadOnlyList<Bearing>> bearings = [];

    /// <param name="loaded">Figures from elsewhere, such as the exhibits of an assessment.</param>
    public CheckedReport(Report report, IReadOnlyList<FigureTable> loaded)
    {
        Report = report;
        Acronyms = new Acronyms(report.Parts.SelectMany(Texts));
        var acronyms = Acronyms;
        var all = Read(report, acronyms);
        Statements = [.. all.Where(s => s.Sentence.Role is not (TextRole.Footnote or TextRole.Note))];
        Notes = [.. all.Where(s => s.Sentence.Role is TextRole.Footnote or TextRole.Note)];
        var views = new List<TableView>();
        var topic = "";
        for (var part = 0; part < report.Parts.Count; part++)
        {
            if (report.Parts[part] is ReportHeading heading)
            {
                topic = heading.Text;
            }
            else if (report.Parts[part] is ReportTable table)
            {
                views.Add(new TableView(table.Table, part, table.Line, topic, PartYears(report, part), acronyms) { Caption = table.Caption });
            }
        }

        views.AddRange(loaded.Select(t => new TableView(t, -1, 0, "", new HashSet<int>(), acronyms)));
        TableView.TellApart(views);
        Views = views;
        Pictures = [.. report.Parts.Select((p, i) => (Picture: p as ReportPicture ?? NoteUnder(report, i), Part: i)).Where(p => p.Picture is not null).Select(p => new Picture(p.Picture!, p.Part))];
        Statement? before = null;
        foreach (var statement in Statements)
        {
            var previous = statement.Previous is not null && before is not null ? bearings[before] : null;
            bearings[statement] = [.. views.Select((view, i) => Bearing.Of(statement, view, previous?[i]))];
            before = statement;
        }
    }

    public Report Report { get; }

    public Acronyms Acronyms { get; }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>What stands under tables and at the foot of pages: it declares breaks and part years, and is not checked itself.</summary>
    public IReadOnlyList<Statement> Notes { get; }

    public IReadOnlyList<TableView> Views { get; }

    public IReadOnlyList<Picture> Pictures { get; }

    /// <summary>One for each table, in the order of <see cref="Views"/>.</summary>
    public IReadOnlyList<Bearing> BearingsOf(Statement statement) => bearings[statement];

    public CheckFinding Finding(Statement statement, int offset, CheckKind kind, string message, double confidence, string figures = "") => new()
    {
        File = Report.File,
        Line = statement.Sentence.LineAt(offset),
        Kind = kind,
        Sentence = statement.Text,
        Message = message,
        Confidence = Math.Round(Math.Clamp(confidence, 0.05, 0.98), 2),
        Figures = figures,
        Topic = statement.Topic,
    };

    public CheckFinding Finding(ReportCaption caption, CheckKind kind, string message, double confidence) => new()
    {
        File = Report.File,
        Line = caption.Line,
        Kind = kind,
        Sentence = $"{caption.Label}: {caption.Text}",
        Message = message,
        Confidence = confidence,
        Topic = TopicAt(caption.Line),
    };

    /// <summary>About one row of a table.</summary>
    public CheckFinding Finding(TableView view, int row, CheckKind kind, string message, double confidence) => new()
    {
        File = Report.File,
        Line = view.Table.Rows[row].Line > 0 ? view.Table.Rows[row].Line : view.LineNumber,
        Kind = kind,
        Sentence = $"{view.Name}: {view.Rows[row].Label} {string.Join(' ', view.Table.Rows[row].Figures.Select(f => f is null ? "-" : FigureText.Written(f)))}",
        Message = message,
        Confidence = confidence,
        Topic = view.Topic,
    };

    /// <summary>What a note under a table says ("per cent of 25 people") belongs to it as much as its cells.</summary>
    private static ReportPicture? NoteUnder(Report report, int part)
    {
        if (report.Parts[part] is not ReportText { Role: TextRole.Note } note)
        {
            return null;
        }

        var above = report.Parts.Take(part).Reverse().SkipWhile(p => p is ReportText { Role: TextRole.Note }).FirstOrDefault();
        return new(note.Line, (above as ReportTable)?.Caption ?? (above as ReportPicture)?.Caption, string.Join(' ', note.Sentences.Select(s => s.Text)));
    }

    private string TopicAt(int line) => Report.Parts.OfType<ReportHeading>().LastOrDefault(h => h.Line < line)?.Text ?? "";

    private static List<Statement> Read(Report report, Acronyms acronyms)
    {
        var statements = new List<Statement>();
        for (var part = 0; part < report.Parts.Count; part++)
        {
            if (report.Parts[part] is not ReportText text)
            {
                continue;
            }

            Statement? previous = null;
            var before = statements.LastOrDefault();
            var leadIn = text.Role != TextRole.ListItem || before is null || before.Part != part - 1 ? null
                : before.Text.EndsWith(':') || before.Text.EndsWith(';') ? before : before.LeadIn;
            foreach (var sentence in text.Sentences)
            {
                statements.Add(previous = new Statement(sentence, part, previous, acronyms) { LeadIn = leadIn });
            }
        }

        return statements;
    }

    private static IEnumerable<string> Texts(ReportPart part) => part switch
    {
        ReportHeading heading => [heading.Text],
        ReportCaption caption => [caption.Text],
        ReportText text => text.Sentences.Select(s => s.Text),
        _ => [],
    };

    /// <summary>Years that a note with a star near the table calls incomplete.</summary>
    private static HashSet<int> PartYears(Report report, int part) =>
        [.. report.Parts.Skip(part).Take(4).OfType<ReportText>().SelectMany(t => t.Sentences)
            .Select(s => PartNote().Match(s.Text)).Where(m => m.Success).Select(m => int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"^\s*(?:\*|†|notes?:?\s|nb:?\s)\s*(?:(?:data|figures)\s(?:for|in)\s)?(?<year>(?:19|20)\d\d)\b.*\b(?:does not include|do not include|excludes?|only|to date|part|covers?|up to|so far|until)\b|^\s*\*\s*(?:to|up to|until|january to|jan)\b.*(?<year>(?:19|20)\d\d)", RegexOptions.IgnoreCase)]
    private static partial Regex PartNote();
}
