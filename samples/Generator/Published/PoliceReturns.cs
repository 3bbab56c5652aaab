using Wardmote.Samples.Files;

namespace Wardmote.Samples.Published;

/// <summary>Domestic abuse, anti-social behaviour and referrals of potential victims of modern slavery.</summary>
internal static class PoliceReturns
{
    public static byte[] DomesticAbuse() => TextFile.Windows1252(
        """
        Domestic abuse crimes and incidents – South Cambridgeshire,,,,

        Year (Dec–Nov),Total number of incidents,"Rate of incidents per 1,000 population",Total number of crimes,"Total number of crimes per 1,000 population"
        2010/11,"1,215",8.2,294,2.0
        2011/12,"1,105",7.4,251,1.7
        2012/13,"1,096",7.3,328,2.2
        2013/14,"1,127",7.5,388,2.6
        2014/15,"1,145",7.6,453,3.0
        2015/16,"1,191",7.8,564,3.7
        2016/17,"1,367",8.8,738,4.8
        2017/18,"1,381",8.9,856,5.5

        NB: figures may differ from those published before where data has been updated and population estimates worked out again.,,,,

        """);

    public static byte[] AsbByWard() => TextFile.Utf8WithMark(
        """
        Ward,Apr-Nov 2017 ALL ASB,Apr-Nov 2018 ALL ASB,Change 2017 to 2018
        Cambourne,161,123,-38
        Histon and Impington,157,76,-81
        Milton and Waterbeach,114,131,17
        Fen Ditton and Fulbourn,111,77,-34
        Melbourn,97,39,-58
        Caxton and Papworth,73,57,-16
        Over and Willingham,68,61,-7
        Harston and Comberton,62,58,-4
        Longstanton,56,40,-16
        Shelford,50,57,7
        Cottenham,48,42,-6
        Sawston,47,31,-16
        Linton,45,30,-15
        Bassingbourn,37,25,-12
        Duxford,35,27,-8
        Girton,34,26,-8
        Whittlesford,32,12,-20
        Bar Hill,29,33,4
        Hardwick,28,32,4
        Caldecote,26,14,-12
        Foxton,22,15,-7
        Gamlingay,21,21,0
        Balsham,19,14,-5
        Barrington,19,11,-8
        Swavesey,19,7,-12
        The Mordens,13,11,-2

        """);

    /// <summary>Published as percentages of 25 potential victims; the counts here are the only whole numbers that give them.</summary>
    public static byte[] NrmReferrals() => Xlsx.Write(Sheet.Parse(
        "2017",
        """
        Potential victims referred, police force as referring agency, 2017 (adults and minors)|||||||
        |Nationality||||||
        Claimed Exploitation Type|Albania|Czech Republic|Lithuania|Romania|United Kingdom|Vietnam|Total
        Labour Exploitation|0|1|2|12|3|1|19
        Sexual Exploitation|1|0|0|0|2|1|4
        Unknown Exploitation|0|0|1|0|0|1|2
        Total|1|1|3|12|5|3|25
        """,
        new Merge(1, 1, 1, 8),
        new Merge(2, 2, 1, 6)));

    public static byte[] NrmNational() => TextFile.Utf8(
        """
        Year;Number of referrals
        2013;1,746
        2014;2,340
        2015;3,266
        2016;3,804
        2017;5,145

        """);
}
