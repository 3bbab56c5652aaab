namespace Wardmote.Evidence.Exhibits;

/// <summary>Something an author must put right before the assessment can be built.</summary>
/// <param name="File">The file's name within the assessment's folder.</param>
/// <param name="Line">Counting from 1.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Suggestion">What to do about it, as a sentence.</param>
public sealed record Problem(string File, int Line, string What, string Suggestion)
{
    /// <summary>The key of the dataset of which no return has been imported, where that is all that is wrong; null otherwise.</summary>
    public string? Lacks { get; init; }

    /// <summary>"02-violence.md, line 14: There is no dataset 'fires2'. Did you mean 'fires'?"</summary>
    public override string ToString() => $"{File}, line {Line}: {What} {Suggestion}";
}

/// <summary>An exhibit that cannot be answered. Everything that is wrong with it is in <see cref="Problems"/>.</summary>
public sealed class ExhibitException(IReadOnlyList<Problem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
