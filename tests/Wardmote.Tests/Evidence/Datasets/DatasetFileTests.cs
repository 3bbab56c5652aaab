using Wardmote.Evidence.Datasets;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Datasets;

public sealed class DatasetFileTests : IDisposable
{
    private const string Good =
        """
        key: fly-tipping
        title: Fly-tipping
        purpose: Shows where rubbish is dumped.
        owner: District council
        lawful-basis: Environmental Protection Act 1990, section 33
        sensitivity: official
        retention: 7 years
        grain: counted
        calendar: { year: financial, frequency: monthly, due-days: 14 }
        geography: Ward
        columns:
          - { name: ward, title: Ward, role: dimension, type: text, required: true, meaning: Where it lay, codes: wards }
          - { name: tips, title: Fly-tips, role: measure, type: integer, unit: fly-tips, minimum: 0, meaning: Fly-tips found }
        """;

    private readonly TemporaryFolder folder = new();

    private static readonly Dictionary<string, CodeList> Lists = new() { ["wards"] = new CodeList { Open = true, Codes = [] } };

    [Fact]
    public void Read_AWholeDefinition_GivesTheDataset()
    {
        var dataset = Read(Good);

        Assert.Equal("fly-tipping", dataset.Key);
        Assert.Equal(14, dataset.Calendar.DueDays);
        Assert.Same(Lists["wards"], dataset["ward"]!.Codes);
        Assert.Equal("fly-tips", dataset["tips"]!.Unit);
    }

    [Theory]
    [InlineData("owner: District council\n", "", "fly-tipping.yaml: owner is missing. Every definition says it.")]
    [InlineData("lawful-basis: Environmental Protection Act 1990, section 33\n", "lawful-basis: ''\n", "fly-tipping.yaml: lawful-basis is missing. Every definition says it.")]
    [InlineData("key: fly-tipping", "key: Fly tipping", "fly-tipping.yaml: key 'Fly tipping' may hold only lower-case letters, digits and hyphens, a letter first.")]
    [InlineData("sensitivity: official", "sensitivity: secret", "fly-tipping.yaml: sensitivity is 'secret'. Write one of public, official, official-sensitive.")]
    [InlineData("type: integer", "type: number", "fly-tipping.yaml: column tips: type is 'number'. Write one of text, integer, decimal, percent, money, date, date-time, time, period, boolean.")]
    [InlineData("name: tips", "name: Tips found", "fly-tipping.yaml: column name 'Tips found' may hold only lower-case letters, digits and underscores, a letter first.")]
    [InlineData("name: tips", "name: ward", "fly-tipping.yaml: column ward is defined twice. Keep one of them.")]
    [InlineData("codes: wards", "codes: ward", "fly-tipping.yaml: column ward uses the code list ward, which no codes folder has. Did you mean 'wards'?")]
    [InlineData("geography: Ward", "geography: Ward\nreplaced-by: [wards]", "fly-tipping.yaml: replaced-by names wards, which is not a column. Did you mean 'ward'?")]
    [InlineData("title: Fly-tips,", "title: Fly-tips, aliases: [WARD],", "fly-tipping.yaml: the heading 'WARD' would fit both ward and tips. Take it from one of them.")]
    [InlineData("geography: Ward", "geography: Ward\ncaveats: [{ text: Late., from: April 2018 }]", "fly-tipping.yaml: 'April 2018' is not a date. Write it as 2018-04-01.")]
    [InlineData("codes: wards", "codes: [North, { value: Nord, aliases: [north] }]", "fly-tipping.yaml: column ward: 'north' stands for both North and Nord. Take it from one of them.")]
    [InlineData("codes: wards", "codes: [North, { value: All, members: [North, Suoth] }, South]", "fly-tipping.yaml: column ward: group All has the member Suoth, which is not an ordinary value of the list. Did you mean 'South'?")]
    [InlineData("codes: wards", "codes: [{ aliases: [North] }]", "fly-tipping.yaml: column ward: a code needs a value.")]
    [InlineData("codes: wards", "codes: [{ value: North, aliases: N }]", "fly-tipping.yaml: column ward: aliases must be a list of words, as in [Pub, Bar].")]
    [InlineData("role: measure, type: integer", "role: period, type: period, meaning: Month }\n  - { name: at, title: When, role: period, type: date", "fly-tipping.yaml: column at is the second with role: period. One column dates a row; make the other an attribute.")]
    public void Read_AFault_SaysWhatAndWhatToDo(string good, string bad, string message)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var refused = Assert.Throws<DefinitionException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal)));

        Assert.Equal(message, refused.Message);
    }

    [Fact]
    public void Read_AnUnknownKey_NamesItsLine()
    {
        var refused = Assert.Throws<DefinitionException>(() => Read(Good.Replace("retention:", "retained:", StringComparison.Ordinal)));

        Assert.StartsWith("fly-tipping.yaml, line 7: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("retained", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_OneKeyTwiceInAFolder_IsRefused()
    {
        folder.With("a.yaml", Good);
        folder.With("b.yaml", Good);

        var refused = Assert.Throws<DefinitionException>(() => DatasetCatalog.Load(folder.Path));
        Assert.Equal("b.yaml: the key fly-tipping is already that of a.yaml in the same folder. Give one of them another key.", refused.Message);
    }

    [Fact]
    public void Load_AKeyOfTheBuiltInFolder_TakesItsPlace()
    {
        folder.With("fires.yaml", Good.Replace("fly-tipping", "fires", StringComparison.Ordinal));

        Assert.Equal("Fly-tipping", DatasetCatalog.Load(folder.Path).Find("fires").Title);
    }

    [Fact]
    public void Find_AKeyAlmostRight_IsSuggested()
    {
        var refused = Assert.Throws<DefinitionException>(() => DatasetCatalog.Load().Find("fire"));

        Assert.Equal("There is no dataset 'fire'. Did you mean 'fires'?", refused.Message);
    }

    public void Dispose() => folder.Dispose();

    private Dataset Read(string text) => DatasetFile.Read(folder.With("fly-tipping.yaml", text), Lists);
}
