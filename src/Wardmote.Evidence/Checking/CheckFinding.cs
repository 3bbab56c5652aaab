namespace Wardmote.Evidence.Checking;

/// <summary>Something in a report that a person should look at before it is published.</summary>
public sealed record CheckFinding
{
    /// <summary>The file's name, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>Line of the file, from 1; in a DOCX the paragraph, from 1.</summary>
    public required int Line { get; init; }

    public required CheckKind Kind { get; init; }

    /// <summary>The sentence, the caption or the table's row that is meant.</summary>
    public required string Sentence { get; init; }

    /// <summary>What the text says, what the data say, and what to do, in plain English.</summary>
    public required string Message { get; init; }

    /// <summary>0 to 1: how sure the checker is that a person who looks will change something.</summary>
    public required double Confidence { get; init; }

    /// <summary>The figures that the finding rests on, so that an answer to it lapses when they change.</summary>
    public string Figures { get; init; } = "";

    /// <summary>What a person said of it; null while nobody has.</summary>
    public Answers.CheckAnswer? Answer { get; init; }

    /// <summary>Names the finding as long as its sentence and figures stay as they are: letters and digits.</summary>
    public string Key => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{Kind.Key()}\n{Sentence}\n{Figures}")))[..16];

    /// <summary>The topic under which it stands: the nearest headings above it; empty where there are none.</summary>
    public string Topic { get; init; } = "";
}
