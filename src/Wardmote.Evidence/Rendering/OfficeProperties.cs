using System.Globalization;

namespace Wardmote.Evidence.Rendering;

/// <summary>What a DOCX or XLSX says of itself: title, subject, who made it, language, version.</summary>
internal static class OfficeProperties
{
    public static void Add(OfficePackage package, Document document)
    {
        var control = document.Control;
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml => WriteCore(document, xml));
        package.Add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", xml => xml
            .Open("Properties", ("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"))
            .Element("Application", "Wardmote")
            .Element("Company", control.Partnership)
            .Close());
        package.Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        package.Relate("", "extended-properties", "docProps/app.xml");
    }

    private static void WriteCore(Document document, MarkupWriter xml)
    {
        var control = document.Control;
        var date = control.Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        xml.Open("cp:coreProperties",
                ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ("xmlns:dcterms", "http://purl.org/dc/terms/"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"))
            .Element("dc:title", control.Title)
            .Element("dc:subject", control.Subtitle ?? control.Coverage ?? control.Partnership)
            .Element("dc:creator", string.Join("; ", control.ProducedBy))
            .Element("dc:description", document.Edition is { } edition ? $"{edition.Mark()}. {control.Description}" : control.Description)
            .Element("cp:version", control.Version)
            .Element("dc:language", control.Language)
            .Element("dcterms:created", date, ("xsi:type", "dcterms:W3CDTF"))
            .Element("dcterms:modified", date, ("xsi:type", "dcterms:W3CDTF"))
            .Element("cp:category", document.Edition?.Mark() ?? "")
            .Element("cp:contentStatus", ControlRows.Status(control.Status))
            .Close();
    }
}
