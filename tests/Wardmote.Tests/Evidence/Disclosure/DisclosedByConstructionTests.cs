using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wardmote.Tests.Evidence.Disclosure;

/// <summary>
/// Code of somebody else's that would make something public by another way than by protecting it is compiled: the compiler refuses it, for the
/// reason meant. The same compiler takes code that goes the right way.
/// </summary>
public sealed class DisclosedByConstructionTests
{
    private const string NothingOfThatName = "CS0117";
    private const string NoSuchConstructor = "CS1729";
    private const string CannotDeriveFromSealed = "CS0509";
    private const string NothingToOverride = "CS0115";
    private const string CannotAssign = "CS0200";
    private const string OtherType = "CS0266";
    private const string OtherArgument = "CS1503";
    private const string OnlyRecordsAreCopied = "CS8858";

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    [Theory]
    [InlineData("var told = Disclosure.Protect(tables, policy)[\"T\"][\"A\"]?.Count; System.Console.WriteLine(told);")]
    [InlineData("PublicDocument document = editions.Public; new Publication(document).Write(\"folder\", [Format.Csv]);")]
    [InlineData("EditionKind? edition = new Document { Control = editions.Public.Control, Blocks = [] }.Edition; System.Console.WriteLine(edition);")]
    public void Code_ThatGoesTheRightWay_Compiles(string code) => Assert.Empty(Errors(code));

    [Theory]
    [InlineData("var told = new DisclosedCount(Mark.Shown, 3);", NoSuchConstructor)]
    [InlineData("var told = new DisclosedTable(table, _ => null!);", NoSuchConstructor)]
    [InlineData("var told = new DisclosedNumber(\"rate\", 0, Mark.Shown, 3);", NoSuchConstructor)]
    [InlineData("var told = new Protection([], [], null!);", NoSuchConstructor)]
    [InlineData("Disclosure.Protect(tables, policy)[\"T\"][\"A\"]!.Count = 3;", CannotAssign)]
    [InlineData("DisclosedTable told = table;", "CS0029")]
    public void Count_ThatWasNotProtected_CannotBeTold(string code, string why) => Assert.Contains(why, Errors(code));

    [Theory]
    [InlineData("var document = new PublicDocument();", NoSuchConstructor)]
    [InlineData("var document = PublicDocument.Of(null!, editions.Disclosed);", NothingOfThatName)]
    [InlineData("var document = PublicDocument.Of(null!);", NothingOfThatName)]
    [InlineData("var answers = DisclosedAnswers.Protect(null!, null!, default, null!);", NothingOfThatName)]
    [InlineData("PublicDocument document = editions.Restricted;", OtherType)]
    [InlineData("var copy = editions.Public with { Blocks = [] };", OnlyRecordsAreCopied)]
    [InlineData("editions.Public.Blocks = [];", "CS8852")]
    [InlineData("var pair = new AssessmentEditions(editions.Restricted, editions.Restricted, editions.Disclosed);", OtherArgument)]
    public void Document_ThatWasNotProtected_CannotBePublic(string code, string why) => Assert.Contains(why, Errors(code));

    [Theory]
    [InlineData("sealed class Own : PublicDocument;", CannotDeriveFromSealed)]
    [InlineData("sealed class Own : Document { public override EditionKind? Edition => EditionKind.Public; }", "CS0506")]
    [InlineData("sealed class Own : Document { private protected override EditionKind? Kind => EditionKind.Public; }", NothingToOverride)]
    public void Document_OfAnotherKind_CannotSayItIsPublic(string code, string why) => Assert.Contains(why, Errors("", code));

    private static IReadOnlyList<string> Errors(string code, string beside = "")
    {
        var source = $$"""
            using Wardmote.Analysis.Disclosure;
            using Wardmote.Analysis.Disclosure.Numbers;
            using Wardmote.Analysis.Disclosure.Suppression;
            using Wardmote.Analysis.Disclosure.Tables;
            using Wardmote.Evidence.Assessment;
            using Wardmote.Evidence.Disclosure;
            using Wardmote.Evidence.Rendering;

            static class Somebody
            {
                static void Publish(LinkedTables tables, CountTable table, DisclosurePolicy policy, AssessmentEditions editions)
                {
                    {{code}}
                }
            }

            {{beside}}
            """;
        var compiled = CSharpCompilation.Create(
            "Somebody",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(said => said.Severity == DiagnosticSeverity.Error).Select(said => said.Id).Distinct()];
    }
}
