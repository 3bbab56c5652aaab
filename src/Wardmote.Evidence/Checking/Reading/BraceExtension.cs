using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Wardmote.Evidence.Assessment;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Reads live values and references as an assessment does.</summary>
internal sealed class BraceExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new BraceParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
