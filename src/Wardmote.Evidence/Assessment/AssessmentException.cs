using Wardmote.Evidence.Exhibits;

namespace Wardmote.Evidence.Assessment;

/// <summary>An assessment that cannot be built. Everything that is wrong with it is in <see cref="Problems"/>, in the order of its files.</summary>
public sealed class AssessmentException(IReadOnlyList<Problem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>The keys of datasets of which no return has been imported yet, each once.</summary>
    public IReadOnlyList<string> Lacking => [.. Problems.Select(p => p.Lacks).OfType<string>().Distinct()];
}
