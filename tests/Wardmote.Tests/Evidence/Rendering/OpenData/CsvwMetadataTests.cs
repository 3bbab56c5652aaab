using System.Text.Json;
using System.Text.RegularExpressions;
using Wardmote.Evidence.Rendering;
using Wardmote.Evidence.Rendering.OpenData;

namespace Wardmote.Tests.Evidence.Rendering.OpenData;

/// <summary>Against the rules of https://www.w3.org/TR/tabular-metadata/ that concern what we write.</summary>
public partial class CsvwMetadataTests
{
    private static readonly Document Document = Some.Document();
    private static readonly JsonElement Metadata = Read();

    [Fact]
    public void Group_Always_HasTheContextAndATableForEachExhibit()
    {
        Assert.Equal("http://www.w3.org/ns/csvw", Metadata.GetProperty("@context")[0].GetString());
        Assert.Equal("en-GB", Metadata.GetProperty("@context")[1].GetProperty("@language").GetString());
        Assert.Equal(Document.Exhibits.Select(exhibit => exhibit.Id + ".csv"), Tables().Select(table => table.GetProperty("url").GetString()));
    }

    [Fact]
    public void Columns_OfEveryTable_AreTheHeadingsOfItsFileInOrder()
    {
        foreach (var (exhibit, table) in Document.Exhibits.Zip(Tables()))
        {
            using var csv = Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(OpenDataRendererTests.Csv(exhibit)));
            Assert.Equal(Enumerable.Range(0, csv.FieldCount).Select(csv.GetName), Columns(table).Select(column => column.GetProperty("titles").GetString()));
        }
    }

    [Fact]
    public void Names_OfColumns_AreVariablesAndUniqueInTheirTable() => Assert.All(Tables(), table =>
    {
        var names = Columns(table).Select(column => column.GetProperty("name").GetString()!).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches(Variable(), name));
        Assert.All(table.GetProperty("tableSchema").GetProperty("rowTitles").EnumerateArray(), title => Assert.Contains(title.GetString()!, names));
    });

    [Fact]
    public void Values_OfEveryFile_AreOfTheTypeThatIsSaid()
    {
        foreach (var (exhibit, table) in Document.Exhibits.Zip(Tables()))
        {
            foreach (var (column, index) in Columns(table).Select((column, index) => (column, index)))
            {
                var type = column.GetProperty("datatype").GetString();
                var none = column.TryGetProperty("null", out var marks) ? marks.EnumerateArray().Select(mark => mark.GetString()).ToList() : [];
                using var csv = Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(OpenDataRendererTests.Csv(exhibit)));
                while (csv.Read())
                {
                    var value = csv.GetString(index);
                    Assert.True(type == "string" || none.Contains(value) || (type == "integer" ? Integer() : Number()).IsMatch(value), $"{exhibit.Id}: '{value}' is not {type}");
                }
            }
        }
    }

    [Fact]
    public void Table_Always_SaysUnitSourcePeriodCaveatsNotesAndFiles()
    {
        var table = Tables().First();
        Assert.Equal("Hospital trust, emergency department (ISTV)", table.GetProperty("dc:source").GetString());
        Assert.Equal("January 2014 to December 2018", table.GetProperty("dc:temporal").GetString());
        Assert.Equal("Places are as the victim gave them at the desk.", table.GetProperty("skos:scopeNote")[0].GetString());
        Assert.Equal("2018 covers January to November.", table.GetProperty("notes")[0].GetProperty("rdfs:comment").GetString());
        Assert.Equal("ed assaults 2014-2018.csv", table.GetProperty("prov:wasDerivedFrom")[0].GetProperty("schema:name").GetString());
        var last = Columns(table).Last();
        Assert.Equal("incidents", last.GetProperty("schema:unitText").GetString());
        Assert.Equal("January to November", last.GetProperty("dc:temporal").GetString());
        Assert.Equal(["", "[c]"], last.GetProperty("null").EnumerateArray().Select(mark => mark.GetString()));
    }

    [Fact]
    public void Properties_BesideTheStandardsOwn_HaveAPrefixThatItKnows()
    {
        string[] own = ["@context", "@language", "tables", "url", "notes", "tableSchema", "columns", "rowTitles", "name", "titles", "datatype", "null"];
        string[] prefixes = ["dc", "schema", "skos", "rdfs", "prov"];
        Assert.All(Properties(Metadata), name => Assert.True(own.Contains(name) || prefixes.Contains(name.Split(':')[0]), name));
    }

    private static JsonElement Read()
    {
        using var bytes = new MemoryStream();
        OpenDataRenderer.WriteMetadata(Document, bytes);
        return JsonDocument.Parse(bytes.ToArray()).RootElement;
    }

    private static JsonElement.ArrayEnumerator Tables() => Metadata.GetProperty("tables").EnumerateArray();

    private static JsonElement.ArrayEnumerator Columns(JsonElement table) => table.GetProperty("tableSchema").GetProperty("columns").EnumerateArray();

    private static IEnumerable<string> Properties(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Properties(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Properties),
        _ => [],
    };

    [GeneratedRegex("^[a-z0-9][a-z0-9_]*$")]
    private static partial Regex Variable();

    [GeneratedRegex("^-?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Number();
}
