using System.Diagnostics.CodeAnalysis;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Disclosure.Recorded;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Disclosure;

/// <summary>
/// A document that anybody may read. It is put together from the answers of a <see cref="DisclosedAnswers"/>, which only protecting all exhibits
/// of an assessment together makes, or read back as it was published.
/// </summary>
public sealed class PublicDocument : Document
{
    [SetsRequiredMembers]
    private PublicDocument(DocumentControl control, IReadOnlyList<Block> blocks, IReadOnlyList<Footnote> footnotes) => (Control, Blocks, Footnotes) = (control, blocks, footnotes);

    private protected override EditionKind? Kind => EditionKind.Public;

    /// <exception cref="AssessmentException">A sentence cannot be written.</exception>
    internal static PublicDocument Of(AssessmentFolder folder, DisclosedAnswers answers)
    {
        var text = AssessmentText.Write(folder, answers.ById, [], isPublic: true);
        return new(text.Control, text.Blocks, text.Footnotes);
    }

    internal static PublicDocument Of(PublishedText published) => new(published.Control, published.Blocks, published.Footnotes);
}
