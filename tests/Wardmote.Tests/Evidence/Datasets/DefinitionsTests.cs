using Wardmote.Evidence.Datasets;

namespace Wardmote.Tests.Evidence.Datasets;

public sealed class DefinitionsTests
{
    private static readonly string[] Expected =
    [
        "ambulance-assaults", "asb-by-district", "asb-by-ward", "crime-outcomes", "delivery-log", "deprivation-by-lsoa", "domestic-abuse", "ed-assaults", "ed-assaults-yearly", "fires",
        "first-time-entrant-offences", "first-time-entrants", "modern-slavery-police", "nrm-national", "nrm-referrals", "offence-groups",
        "partner-priorities", "populations", "populations-by-age", "populations-by-district", "populations-by-lsoa", "probation-needs", "probation-offences", "probation-risk", "probation-sentenced",
        "school-absence", "school-exclusion", "standard-populations", "stop-and-search", "strategy-actions", "street-crime", "street-outcomes",
        "survey-answers", "violence-recorded",
    ];

    private static readonly DatasetCatalog BuiltIn = DatasetCatalog.Load();

    [Fact]
    public void Catalog_BuiltIn_HasEveryDataset() => Assert.Equal(Expected, BuiltIn.All.Select(d => d.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Definition_BuiltIn_SaysWhatADictionaryNeeds(string key)
    {
        var dataset = BuiltIn.Find(key);

        Assert.Equal(key + ".yaml", Path.GetFileName(dataset.DefinitionFile));
        Assert.True(dataset.Calendar.DueDays > 0 || dataset.Grain == Grain.Text || dataset.Calendar.Frequency == Frequency.Once, "a return that comes again has a date by which it is due");
        Assert.All(dataset.Columns, c => Assert.False(c.Meaning.EndsWith('.'), $"{c.Name}: a meaning is a phrase, without a full stop"));
        Assert.All(dataset.Measures, m => Assert.False(string.IsNullOrEmpty(m.Unit), $"{m.Name} has no unit"));
        Assert.All(dataset.Caveats, c => Assert.EndsWith(".", c.Text));
        switch (dataset.Grain)
        {
            case Grain.Counted:
                Assert.NotEmpty(dataset.Measures);
                break;
            case Grain.Record:
                Assert.Empty(dataset.Measures);
                break;
            default:
                Assert.Contains(dataset.Columns, c => c.Role == ColumnRole.Attribute);
                break;
        }
    }

    [Fact]
    public void Definitions_BuiltIn_NameNoPlace()
    {
        string[] places = ["Cambridge", "Fenland", "Huntingdon", "Peterborough", "Addenbrooke", "Cambourne", "BeNCH"];

        // The list of forces has all of them, and so is no partnership's own.
        var files = Directory.EnumerateFiles(DatasetCatalog.BuiltInFolder, "*.yaml", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "police-forces.yaml");

        Assert.All(files, file => Assert.DoesNotContain(places, place => File.ReadAllText(file).Contains(place, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Definitions_WithPersonalColumns_AreSensitive() =>
        Assert.All(BuiltIn.All.Where(d => d.Columns.Any(c => c.Personal)), d => Assert.Equal(Sensitivity.OfficialSensitive, d.Sensitivity));

    public static TheoryData<string> Keys() => [.. Expected];
}
