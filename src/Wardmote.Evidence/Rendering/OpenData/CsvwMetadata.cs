using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wardmote.Evidence.Rendering.OpenData;

/// <summary>
/// What the CSV files hold, as a table group of CSV on the Web (https://www.w3.org/TR/tabular-metadata/): columns with type
/// and unit, source, period, caveats, notes and the partners' files behind them.
/// </summary>
internal sealed class CsvwMetadata(Utf8JsonWriter json)
{
    // Read by people too: "£" stays "£". The file is never put into a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Document document, Stream to)
    {
        using var json = new Utf8JsonWriter(to, Options);
        new CsvwMetadata(json).Write(document);
    }

    private void Write(Document document)
    {
        json.WriteStartObject();
        WriteContext(document.Control.Language);
        WriteControl(document);
        json.WriteStartArray("tables");
        foreach (var exhibit in document.Exhibits)
        {
            Write(exhibit);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteContext(string language)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        Text("@language", language);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteControl(Document document)
    {
        var control = document.Control;
        Text("dc:title", control.Title);
        Text("dc:description", control.Description);
        Text("dc:publisher", control.OnBehalfOf);
        Text("dc:issued", control.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text("dc:spatial", control.Coverage);
        Text("dc:temporal", control.TimePeriod);
        Text("dc:rights", control.Usage);
        Text("dc:accessRights", (document.Edition ?? EditionKind.Restricted).Mark());
        Text("schema:version", control.Version);
        Text("schema:creativeWorkStatus", ControlRows.Status(control.Status));
    }

    private void Write(ExhibitBlock exhibit)
    {
        json.WriteStartObject();
        Text("url", DataFile.Name(exhibit));
        Text("dc:title", exhibit.Caption);
        Text("schema:identifier", exhibit.Label);
        Text("dc:source", exhibit.Provenance.Source);
        Text("dc:temporal", exhibit.Provenance.Period);
        Texts("skos:scopeNote", exhibit.Provenance.Caveats);
        Write(exhibit.Provenance.Imports);
        json.WriteStartArray("notes");
        foreach (var note in exhibit.Notes)
        {
            json.WriteStartObject();
            Text("rdfs:comment", note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(exhibit.Table);
        json.WriteEndObject();
    }

    private void Write(IReadOnlyList<ProvenanceImport> imports)
    {
        json.WriteStartArray("prov:wasDerivedFrom");
        foreach (var import in imports)
        {
            json.WriteStartObject();
            Text("schema:name", import.File);
            Text("schema:identifier", import.Import);
            Text("schema:sha256", import.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Table table)
    {
        var titles = ColumnNames.Of(table);
        var names = VariableNames.Of(titles);
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        for (var i = 0; i < titles.Count; i++)
        {
            WriteColumn(table, i, names[i], titles[i]);
        }

        json.WriteEndArray();
        Texts("rowTitles", names.Take(table.RowHeaders));
        json.WriteEndObject();
    }

    private void WriteColumn(Table table, int index, string name, string title)
    {
        var column = table.Columns[index];
        json.WriteStartObject();
        Text("name", name);
        Text("titles", title.Length > 0 ? title : null);
        WriteType(table, index);
        Text("schema:unitText", column.Unit);
        Text("dc:temporal", column.PartPeriod);
        Text("schema:creativeWorkStatus", column.Provisional ? "provisional" : null);
        json.WriteEndObject();
    }

    /// <summary>The type of the column's numbers, and the marks that stand where one is withheld.</summary>
    private void WriteType(Table table, int index)
    {
        if (!table.IsNumeric(index))
        {
            Text("datatype", "string");
            return;
        }

        var cells = table.Rows.Select(row => row.Cells[index]).ToList();
        Text("datatype", cells.Any(cell => cell.Value is not null && NumberText.Decimals(cell.Text) > 0) ? "decimal" : "integer");
        Texts("null", cells.Where(cell => cell.Value is null).Select(cell => cell.Text).Prepend("").Distinct());
    }

    private void Text(string property, string? text)
    {
        if (text is not null)
        {
            json.WriteString(property, PlainText.Clean(text));
        }
    }

    private void Texts(string property, IEnumerable<string> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
        {
            json.WriteStringValue(PlainText.Clean(text));
        }

        json.WriteEndArray();
    }
}
