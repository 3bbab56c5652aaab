using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Wardmote.Evidence.Assessment;

/// <summary>One Markdown file of an assessment, parsed.</summary>
/// <param name="File">Its name within the folder.</param>
internal sealed record MarkdownPage(string File, string Text, MarkdownDocument Content)
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>True for a topic, whose headings are numbered; the opening file's are not.</summary>
    public bool IsTopic { get; init; }

    public static MarkdownPage Read(string file, string text, bool isTopic) =>
        new(file, text, Markdown.Parse(text, Pipeline)) { IsTopic = isTopic };

    /// <summary>The front matter without its fences, and the line on which it starts; null where there is none.</summary>
    public (string Yaml, int Line)? FrontMatter => Content.OfType<YamlFrontMatterBlock>().FirstOrDefault() is { } block
        ? (block.Lines.ToString(), block.Line + 2)
        : null;

    /// <summary>The line of the file, from 1, on which something stands.</summary>
    public static int LineOf(MarkdownObject item) => item.Line + 1;

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UseFootnotes()
            .UseCustomContainers()
            .UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new BraceParser());
        return builder.Build();
    }
}
