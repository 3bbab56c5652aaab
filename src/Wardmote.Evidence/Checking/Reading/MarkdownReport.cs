using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Checking.Figures;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Reads a report written in Markdown. Live values are what the data say, where they are loaded; other fenced blocks are left out.</summary>
internal sealed partial class MarkdownReport(LiveText live)
{
    private static readonly HashSet<int> NoFootnotes = [];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseGridTables().UseFootnotes().UseCustomContainers().UsePreciseSourceLocation().Use<BraceExtension>().Build();

    private readonly List<ReportPart> parts = [];
    private readonly List<(int Level, string Text)> headings = [];
    private ReportCaption? caption;

    public static Report Read(string file, string text, LiveText? live = null)
    {
        var report = new MarkdownReport(live ?? LiveText.None);
        report.Add(Markdown.Parse(text, Pipeline), TextRole.Paragraph);
        return new() { File = file, Parts = report.parts };
    }

    private void Add(ContainerBlock blocks, TextRole role)
    {
        foreach (var block in blocks)
        {
            Add(block, role);
        }
    }

    private void Add(Block block, TextRole role)
    {
        var line = block.Line + 1;
        switch (block)
        {
            case FencedCodeBlock { Info: "exhibit" } exhibit:
                AddExhibit(exhibit.Lines.ToString(), line);
                break;
            case YamlFrontMatterBlock or CodeBlock or HtmlBlock:
                break;
            case HeadingBlock heading:
                var text = Passage(heading, line).Text;
                headings.RemoveAll(h => h.Level >= heading.Level);
                headings.Add((heading.Level, text));
                parts.Add(new ReportHeading(line, text));
                break;
            case Table table:
                Add(table, line);
                break;
            case LeafBlock leaf:
                AddText(Passage(leaf, line), role);
                break;
            case ListBlock list:
                Add(list, TextRole.ListItem);
                break;
            case FootnoteGroup notes:
                Add(notes, TextRole.Footnote);
                break;
            case ContainerBlock container:
                Add(container, role);
                break;
        }
    }

    private void AddText(Passage passage, TextRole role)
    {
        if (passage.IsEmpty)
        {
            return;
        }

        if (ExhibitLabel.Read(passage.Line, passage.Text) is { } read)
        {
            caption = read;
            parts.Add(read);
            return;
        }

        caption = null;
        parts.Add(new ReportText(passage.Line, role, passage.Sentences(NoFootnotes, [.. headings.Select(h => h.Text)], role)));
    }

    private void Add(Table table, int line)
    {
        var rows = table.OfType<TableRow>().Select(row => (row.Line + 1, (IReadOnlyList<string>)[.. row.OfType<TableCell>().Select(cell =>
            string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => Passage(leaf, row.Line + 1).Text)))])).ToList();
        if (FigureGrid.Read(caption?.Label, caption?.Text ?? "", rows) is { } figures)
        {
            parts.Add(new ReportTable(line, caption, figures));
        }

        caption = null;
    }

    private void AddExhibit(string question, int line)
    {
        if (Id().Match(question) is { Success: true } match && live.Exhibit(match.Groups["id"].Value) is { } figures)
        {
            parts.Add(new ReportTable(line, null, figures));
        }
    }

    private Passage Passage(LeafBlock leaf, int line)
    {
        var passage = new Passage();
        var words = new System.Text.StringBuilder();
        foreach (var inline in leaf.Inline?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.ToString());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.ToString());
                    break;
                case LiveValueInline value:
                    var said = live.Value(value.Expression, value.Line + 1);
                    words.Append(said?.Text ?? "…");
                    passage.Live.Add(said ?? new LiveSaid("…"));
                    break;
                case ReferenceInline reference:
                    words.Append(live.Reference(reference.Target) ?? "…");
                    break;
                case FootnoteLink { IsBackLink: false }:
                    passage.Add(line, words.ToString());
                    words.Clear();
                    passage.Cite();
                    break;
                case LineBreakInline ended:
                    passage.Add(line, words.ToString());
                    words.Clear();
                    // A live value may run over several lines.
                    line = Math.Max(line, ended.Line + 1) + 1;
                    break;
            }
        }

        passage.Add(line, words.ToString());
        return passage;
    }

    [GeneratedRegex(@"^\s*id:\s*['""]?(?<id>[\w-]+)", RegexOptions.Multiline)]
    private static partial Regex Id();
}
