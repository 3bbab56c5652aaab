using System.Diagnostics.CodeAnalysis;
using Wardmote.Evidence.Assessment;
using Wardmote.Evidence.Rendering;

namespace Wardmote.Evidence.Disclosure;

/// <summary>
/// A document that anybody may read. It is put together from the answers of a <see cref="DisclosedAnswers"/> and from nothing else, and only
/// protecting all exhibits of an assessment together makes those.
/// </summary>
public sealed class PublicDocument : Document
{
    [SetsRequiredMembers]
    private PublicDocument(AssessmentText text) => (Control, Blocks, Footnotes) = (text.Control, text.Blocks, text.Footnotes);

    private protected override EditionKind? Kind => EditionKind.Public;

    /// <exception cref="AssessmentException">A sentence cannot be written.</exception>
    internal static PublicDocument Of(AssessmentFolder folder, DisclosedAnswers answers) => new(AssessmentText.Write(folder, answers.ById, [], isPublic: true));
}
