using System.Globalization;
using System.Text;
using Wardmote.Samples.Files;

namespace Wardmote.Samples.Illustrative;

/// <summary>
/// Answers of 22 people. The shares who had been discriminated against, harassed or assaulted, who avoid holding hands or
/// certain places, were published (45%, almost 65%, 16%, about 25% and 50%); each answer is made up.
/// </summary>
internal static class Survey
{
    private const int Respondents = 22;

    private static readonly (string Question, int Yes, int No)[] Experience =
    [
        ("In the past 12 months, have you been discriminated against?", 10, 12),
        ("In the past 5 years, have you been harassed?", 11, 6),
        ("In the past 5 years, have you been physically assaulted?", 3, 16),
        ("Do you avoid holding hands with a same-sex partner?", 5, 15),
        ("Do you avoid certain places for fear of being targeted?", 11, 11),
    ];

    /// <summary>Answers from very rare to very widespread, then don't know.</summary>
    private static readonly (string Statement, int[] Answers)[] Widespread =
    [
        ("Offensive language about LGBT+ people", [1, 4, 9, 7, 1]),
        ("Jokes at the expense of LGBT+ people", [0, 5, 10, 6, 1]),
        ("Hatred expressed in public or online", [2, 7, 8, 3, 2]),
        ("Assault or harassment", [5, 9, 4, 1, 3]),
        ("Same-sex couples holding hands in public", [9, 8, 3, 1, 1]),
        ("Positive measures by public services", [4, 8, 5, 2, 3]),
    ];

    private static readonly string[] Scale = ["Very rare", "Fairly rare", "Fairly widespread", "Very widespread", "Don't know"];

    private static readonly (string Place, int People)[] Feared =
    [
        ("Public transport", 9), ("Street, square or car park", 8), ("Pub, restaurant or club", 6), ("Park", 5),
        ("Sports club", 4), ("Workplace", 3), ("School or college", 3), ("Home", 1), ("Nowhere", 5),
    ];

    private static readonly (string Reason, int People)[] NotReported =
    [
        ("Not serious enough", 7), ("It happens all the time", 5), ("The police would not take it seriously", 5),
        ("I did not think anything would change", 4), ("I am not out to everyone", 3), ("Shame or embarrassment", 3), ("Fear of the person", 2),
    ];

    public static byte[] File()
    {
        var draw = new Draw(894);
        var text = new StringBuilder("Illustrative records: answers made up so that they agree with published shares\nSurvey,Respondent,Question,Statement,Answer\n");
        foreach (var (question, yes, no) in Experience)
        {
            Append(question, "", draw.Shuffled(("Yes", yes), ("No", no), ("", Respondents - yes - no)));
        }

        foreach (var (statement, answers) in Widespread)
        {
            Append("How widespread are the following?", statement, draw.Shuffled(Scale.Zip(answers)));
        }

        AppendChoices("Which places do you fear?", Feared);
        AppendChoices("Why did you not report it?", NotReported);
        return TextFile.Utf8(text.ToString());

        void Append(string question, string statement, Queue<string> answers)
        {
            for (var person = 1; person <= Respondents; person++)
            {
                if (answers.Dequeue() is { Length: > 0 } answer)
                {
                    text.Append(CultureInfo.InvariantCulture, $"LGBT+ survey 2018,{person},{Quoted(question)},{Quoted(statement)},{Quoted(answer)}\n");
                }
            }
        }

        void AppendChoices(string question, (string Choice, int People)[] choices)
        {
            foreach (var (choice, people) in choices)
            {
                Append(question, "", draw.Shuffled((choice, people), ("", Respondents - people)));
            }
        }
    }

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
