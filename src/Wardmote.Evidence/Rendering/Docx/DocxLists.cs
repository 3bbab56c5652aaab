using System.Globalization;

namespace Wardmote.Evidence.Rendering.Docx;

/// <summary>Definitions of bullets and numbers; every numbered list counts from its own start.</summary>
internal sealed class DocxLists
{
    private const int Levels = 4;
    private const int Bullets = 0;
    private const int Numbers = 1;
    private const int BulletList = 1;
    private const int StyleNumberList = 2;

    private int lists = StyleNumberList;

    /// <summary>The list that an item belongs to; a new one for each numbered list.</summary>
    public int New(bool ordered) => ordered ? ++lists : BulletList;

    public void Write(MarkupWriter xml)
    {
        xml.Open("w:numbering", ("xmlns:w", DocxNames.Main));
        Definition(xml, Bullets, level => ("bullet", level % 2 == 0 ? "\u2022" : "\u2013"));
        Definition(xml, Numbers, level => ((level % 3) switch { 0 => "decimal", 1 => "lowerLetter", _ => "lowerRoman" }, string.Create(CultureInfo.InvariantCulture, $"%{level + 1}.")));
        List(xml, BulletList, Bullets, restart: false);
        List(xml, StyleNumberList, Numbers, restart: false);
        for (var list = StyleNumberList + 1; list <= lists; list++)
        {
            List(xml, list, Numbers, restart: true);
        }

        xml.Close();
    }

    private static void Definition(MarkupWriter xml, int id, Func<int, (string Format, string Text)> look)
    {
        xml.Open("w:abstractNum", ("w:abstractNumId", DocxWriter.N(id))).Empty("w:multiLevelType", ("w:val", "multilevel"));
        for (var level = 0; level < Levels; level++)
        {
            var (format, text) = look(level);
            xml.Open("w:lvl", ("w:ilvl", DocxWriter.N(level)))
                .Empty("w:start", ("w:val", "1"))
                .Empty("w:numFmt", ("w:val", format))
                .Empty("w:lvlText", ("w:val", text))
                .Empty("w:lvlJc", ("w:val", "left"))
                .Open("w:pPr").Empty("w:ind", ("w:left", DocxWriter.N(425 * (level + 1))), ("w:hanging", "425")).Close()
                .Close();
        }

        xml.Close();
    }

    private static void List(MarkupWriter xml, int id, int definition, bool restart)
    {
        xml.Open("w:num", ("w:numId", DocxWriter.N(id))).Empty("w:abstractNumId", ("w:val", DocxWriter.N(definition)));
        for (var level = 0; restart && level < Levels; level++)
        {
            xml.Open("w:lvlOverride", ("w:ilvl", DocxWriter.N(level))).Empty("w:startOverride", ("w:val", "1")).Close();
        }

        xml.Close();
    }
}
