using System.Xml.Linq;

namespace Wardmote.Tests.Evidence.Rendering.Html;

public class HtmlTableTests
{
    private static readonly XDocument Html = Page.Of(Some.Document());

    [Fact]
    public void Table_WithGroupedColumns_ReadsAsItsCells()
    {
        var exhibit = Some.NeedsByDistrict(1, "Table 1");
        var grid = Page.Grid(Html.ById(exhibit.Id).Descendants("table").Single());
        Assert.Equal([.. exhibit.Table.Columns.Select(column => column.Group ?? column.Heading)], grid[0]);
        Assert.Equal([.. exhibit.Table.Columns.Select(column => column.Short ?? column.Heading)], grid[1]);
        Assert.Equal(exhibit.Table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToArray()), grid.Skip(2));
    }

    [Fact]
    public void Table_WithGroupedColumns_TiesHeadingsToTheirColumnsAndRows()
    {
        var table = Html.ById("needs-by-district-1").Descendants("table").Single();
        var groups = table.Element("thead")!.Elements("tr").First().Elements("th").Where(th => th.Attribute("colspan") is not null).ToList();
        Assert.Equal(8, groups.Count);
        Assert.All(groups, th => Assert.Equal(("colgroup", "2"), (th.Attribute("scope")!.Value, th.Attribute("colspan")!.Value)));
        Assert.Equal(18, table.Elements("colgroup").Sum(group => (int)group.Attribute("span")!));
        var gender = table.Descendants("th").Single(th => th.Value == "Gender");
        Assert.Equal(("rowgroup", "2"), (gender.Attribute("scope")!.Value, gender.Attribute("rowspan")!.Value));
        Assert.Equal(2, gender.Ancestors("tbody").Single().Elements("tr").Count());
    }

    [Fact]
    public void Headings_OfEveryTable_HaveWordsAndAScope() =>
        Assert.All(Html.Descendants("th"), th =>
        {
            Assert.NotEmpty(th.Value);
            Assert.NotNull(th.Attribute("scope"));
        });

    [Fact]
    public void Table_ThatMayBeWiderThanAPhone_ScrollsByKeyboardUnderItsName()
    {
        var region = Html.ById("needs-by-district-1").WithClass("wm-scroll").Single();
        Assert.Equal(("region", "0", "needs-by-district-1-caption"), (region.Attribute("role")!.Value, region.Attribute("tabindex")!.Value, region.Attribute("aria-labelledby")!.Value));
        Assert.Equal("caption", Html.ById("needs-by-district-1-caption").Name.LocalName);
    }

    [Fact]
    public void Figures_InCells_StandToTheRightAndWordsToTheLeft()
    {
        var row = Html.ById("assaults-by-place-1").Descendants("tbody").Elements("tr").First().Elements().ToList();
        Assert.DoesNotContain("numeric", row[0].Attribute("class")!.Value, StringComparison.Ordinal);
        Assert.All(row.Skip(1), cell => Assert.Contains("govuk-table__cell--numeric", cell.Attribute("class")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Cell_WithANote_LeadsToIt()
    {
        var link = Html.ById("assaults-by-place-1").Descendants("td").Descendants("a").Single();
        Assert.Equal("[c] is a count too small to show.", Html.ById(link.Attribute("href")!.Value[1..]).Value);
    }

    [Fact]
    public void Column_OfPartOfAYear_SaysSo()
    {
        var mark = Html.ById("assaults-by-place-1").WithClass("wm-mark").Single();
        Assert.Equal("part year, provisional", mark.Value);
        Assert.Equal("January to November", mark.Attribute("title")!.Value);
    }

    [Fact]
    public void Table_TooWideForAnUprightPage_LiesOnItsSideOnPaper()
    {
        Assert.Contains("wm-exhibit--landscape", Html.ById("needs-by-district-1").Attribute("class")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("wm-exhibit--landscape", Html.ById("assaults-by-place-1").Attribute("class")!.Value, StringComparison.Ordinal);
    }
}
