using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits;
using Wardmote.Evidence.Exhibits.Questions;
using Wardmote.Evidence.Imports;
using Wardmote.Evidence.Warehouse;
using Wardmote.Tests.Evidence.Imports;

namespace Wardmote.Tests.Evidence.Datasets;

/// <summary>The definition in docs/how-to/add-a-dataset.md is dropped into a folder and works, from file to table.</summary>
public sealed class AddADatasetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Dataset_DroppedIntoAPartnershipsFolder_IsImportedAndShown()
    {
        DropIn(folder.File("definitions"));

        Assert.Equal(["Cottenham|14|22", "Shelford|9|7", "All wards|23|29"], ImportAndShow(folder.File("definitions")));
    }

    [Fact]
    public void Dataset_DroppedIntoTheLake_IsImportedAndShown()
    {
        DropIn(new Lake(folder.File("lake")).DefinitionsFolder);

        Assert.Equal(["Cottenham|14|22", "Shelford|9|7", "All wards|23|29"], ImportAndShow(new Lake(folder.File("lake")).DefinitionsFolder));
    }

    public void Dispose() => folder.Dispose();

    private static void DropIn(string definitions)
    {
        var blocks = File.ReadAllText(Repository.Folder("docs/how-to/add-a-dataset.md")).Split("```");
        Directory.CreateDirectory(Path.Combine(definitions, "codes"));
        File.WriteAllText(Path.Combine(definitions, "fly-tipping.yaml"), blocks[1]["yaml\n".Length..]);
        File.WriteAllText(Path.Combine(definitions, "codes", "wards.yaml"), blocks[3]["yaml\n".Length..]);
    }

    private List<string> ImportAndShow(string definitions)
    {
        var catalog = DatasetCatalog.Load(definitions);
        var lake = new Lake(folder.File("lake"));
        var file = folder.With("tips.csv", "Fly-tipping reports,,\n\nElectoral ward,2016/17,2017/18\nGreat Shelford,9,7\nCottenham,14,22\nTotal,23,29\n");

        var outcome = new Importer(lake, catalog, TimeProvider.System).Import(new ImportRequest { File = file, Dataset = "fly-tipping" });
        Assert.False(outcome.Refused);

        using var warehouse = new Warehouse(lake, catalog);
        var table = new ExhibitEngine(warehouse, catalog).Answer(QuestionReader.Read(
            """
            id: fly-tips
            caption: Fly-tips reported
            dataset: fly-tipping
            rows: ward
            columns: year
            total-row: All wards
            """,
            "07-environment.md",
            1)).Table;
        return [.. table.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)))];
    }
}
