namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>Names of WordprocessingML (ECMA-376, part 1, section 17) and of the styles that an officer finds in the style list.</summary>
internal static class DocxNames
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public const string SvgPicture = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    public const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
}

/// <summary>Ids of styles; their names in the style list stand in <see cref="DocxStyles"/>.</summary>
internal static class DocxStyle
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string PaperTitle = "PaperTitle";
    public const string ContentsTitle = "TOCHeading";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
    public const string ListContinue = "ListContinue";
    public const string Quote = "Quote";
    public const string Caption = "Caption";
    public const string Figure = "Figure";
    public const string TableBullet = "TableBullet";
    public const string TableText = "TableText";
    public const string TableHeading = "TableHeading";
    public const string Note = "TableNote";
    public const string Source = "Source";
    public const string Recommendation = "Recommendation";
    public const string RecommendationNumber = "RecommendationNumber";
    public const string RecommendationBullet = "RecommendationBullet";
    public const string RecommendationItem = "RecommendationItem";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string Hyperlink = "Hyperlink";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string SectionEnd = "SectionEnd";
    public const string Table = "WardmoteTable";
    public const string ControlTable = "ControlTable";

    /// <param name="recommended">True within a recommendation, whose box goes on around its lists.</param>
    public static string ListItem(bool ordered, bool recommended) => (ordered, recommended) switch
    {
        (true, true) => RecommendationItem,
        (false, true) => RecommendationBullet,
        (true, false) => ListNumber,
        (false, false) => ListBullet,
    };

    public static string Heading(int level) => level switch { 1 => "Heading1", 2 => "Heading2", 3 => "Heading3", _ => "Heading4" };
}
