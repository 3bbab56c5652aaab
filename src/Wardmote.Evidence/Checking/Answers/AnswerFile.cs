using System.Globalization;
using System.Text;
using Wardmote.Evidence.Datasets;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Wardmote.Evidence.Checking.Answers;

/// <summary>
/// Answers to findings, kept beside the text that they are about: <c>checked.yaml</c> in an assessment's folder,
/// <c>report.checked.yaml</c> beside <c>report.docx</c>. People may write it by hand.
/// </summary>
public sealed class AnswerFile
{
    private const string Name = "checked.yaml";
    private const string Heading = "# Answers to what 'wardmote check' found. Each lapses when its sentence or its figures change.\n";

    private static readonly ISerializer Serializer = new SerializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitDefaults | DefaultValuesHandling.OmitNull).Build();

    private AnswerFile(string path, IReadOnlyList<CheckAnswer> answers)
    {
        Path = path;
        Answers = answers;
    }

    public string Path { get; }

    public IReadOnlyList<CheckAnswer> Answers { get; }

    /// <param name="checkedPath">The folder or report that is checked.</param>
    /// <exception cref="DefinitionException">The file cannot be read as answers; the message names file and line.</exception>
    public static AnswerFile For(string checkedPath)
    {
        var path = Directory.Exists(checkedPath)
            ? System.IO.Path.Combine(checkedPath, Name)
            : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(checkedPath))!, System.IO.Path.GetFileNameWithoutExtension(checkedPath) + "." + Name);
        return new(path, File.Exists(path) ? Yaml.ReadFile<List<CheckAnswer>>(path) : []);
    }

    /// <summary>The answer to a finding; null where there is none, or it has lapsed.</summary>
    public CheckAnswer? To(CheckFinding finding) => Answers.FirstOrDefault(a => a.Because.Trim().Length > 0 && a.Answers(finding));

    public IReadOnlyList<CheckFinding> Applied(IReadOnlyList<CheckFinding> findings) => [.. findings.Select(f => f with { Answer = To(f) })];

    /// <summary>Adds an answer, in place of an earlier one to the same finding, and writes the file whole or not at all.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public AnswerFile With(CheckFinding finding, string because, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (string.IsNullOrWhiteSpace(because))
        {
            throw new ArgumentException("Say why the finding stands as it is.", nameof(because));
        }

        var answer = new CheckAnswer
        {
            Kind = finding.Kind.Key(),
            Sentence = finding.Sentence,
            Figures = finding.Figures,
            Because = because.Trim(),
            On = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        var file = new AnswerFile(Path, [.. Answers.Where(a => !a.Answers(finding)), answer]);
        var work = Path + ".new";
        File.WriteAllText(work, Heading + Serializer.Serialize(file.Answers), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(work, Path, overwrite: true);
        return file;
    }
}
