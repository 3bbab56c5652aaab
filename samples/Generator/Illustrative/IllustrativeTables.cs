using Wardmote.Samples.Files;

namespace Wardmote.Samples.Illustrative;

/// <summary>Counts that the board paper shows only as a picture or a rate; made up within what it says of them.</summary>
internal static class IllustrativeTables
{
    /// <summary>Chosen so that both published rates of domestic abuse come out for every year.</summary>
    public static byte[] Populations() => TextFile.Utf8(
        """
        Illustrative: derived from published rates of domestic abuse; not official estimates
        District,Date,Population
        South Cambridgeshire,30 June 2011,148700
        South Cambridgeshire,30 June 2012,149600
        South Cambridgeshire,30 June 2013,150300
        South Cambridgeshire,30 June 2014,150900
        South Cambridgeshire,30 June 2015,151500
        South Cambridgeshire,30 June 2016,153000
        South Cambridgeshire,30 June 2017,155000
        South Cambridgeshire,30 June 2018,155800

        """);

    public static byte[] ViolenceRecorded() => TextFile.Utf8(
        """
        Illustrative figures for the police force area
        Year,Violence against the person,Violence with injury
        2015,"11,420","5,010"
        2016,"12,980","5,390"
        2017,"15,640","5,870"

        """);

    /// <summary>What the force could give of 2018, before its checks were done.</summary>
    public static byte[] ViolenceRecorded2018() => TextFile.Utf8(
        """
        Illustrative figures for the police force area; draft
        Period,Violence against the person,Violence with injury
        Jan - Sep 2018,"13,870","4,760"

        """);

    /// <summary>Fewer offences than the year before, in more districts.</summary>
    public static byte[] ModernSlavery() => TextFile.Utf8(
        """
        Illustrative figures: modern slavery offences recorded
        District,2016/17,2017/18
        Cambridge,0,3
        East Cambridgeshire,0,1
        Fenland,14,6
        Huntingdonshire,0,4
        South Cambridgeshire,0,2
        Peterborough,19,9
        Total,33,25

        """);
}
