using System.Text.RegularExpressions;

namespace Wardmote.Analysis.Periods;

public sealed partial class PeriodReader
{
    private const string Month = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /// <summary>Four digits of this or the last century, or two with or without an apostrophe.</summary>
    private const string Year = @"(?:19|20)[0-9][0-9]|['’]?[0-9][0-9]";
    private const string FullYear = @"(?:19|20)[0-9][0-9]";
    private const string Day = @"[0-9]{1,2}";
    private const string To = @"\ ?(?:-|–|to|until|and|&|/)\ ?";
    private const string Clock = @"(?:[T\ ][0-9][0-9]:[0-9][0-9](?::[0-9][0-9](?:\.[0-9]+)?)?(?:Z|[+-][0-9][0-9]:?[0-9][0-9])?)?";

    private const string Forms =
        $"""
        (?<isoSpan>(?<is>{FullYear}-[0-9][0-9]-[0-9][0-9])(?:/|{To})(?<ie>{FullYear}-[0-9][0-9]-[0-9][0-9]))
        |(?<isoDay>{FullYear}-[0-9][0-9]-[0-9][0-9]){Clock}
        |(?<daySpan>(?<sd>{Day})[/.](?<sm>[0-9][0-9]?)[/.](?<sy>{Year}){To}(?<ed>{Day})[/.](?<em>[0-9][0-9]?)[/.](?<ey>{Year}))
        |(?<slashDay>(?<d>{Day})[/.](?<m>[0-9][0-9]?)[/.](?<y>{Year})){Clock}
        |(?<wordSpan>(?<wsd>{Day})(?:st|nd|rd|th)?(?:\ (?<wsm>{Month})\.?(?:[\ ,-]+(?<wsy>{Year}))?)?{To}(?<wed>{Day})(?:st|nd|rd|th)?\ (?<wem>{Month})\.?[\ ,-]+(?<wey>{Year}))
        |(?<ending>(?:(?:the\ )?(?:year|12\ months|twelve\ months)\ (?:ending|ended|to|up\ to)|y/?e)(?:\ in|\ the\ end\ of)?\ (?:(?<yed>{Day})(?:st|nd|rd|th)?\ )?(?<yem>{Month})\.?[\ -]*(?<yey>{Year}))
        |(?<wordDay>(?<wd>{Day})(?:st|nd|rd|th)?[\ -](?<wm>{Month})\.?[\ ,-]+(?<wy>{Year}))
        |(?<quarter>(?:q|quarter\ ?|qtr\ ?)(?<q>[1-4])[\ ,-]*(?:of\ )?(?<qy>{Year})(?:[/-](?<qz>{Year}))?)
        |(?<yearQuarter>(?<rqy>{Year})(?:[/-](?<rqz>{Year}))?[\ ,-]*(?:q|quarter\ ?|qtr\ ?)(?<rq>[1-4]))
        |(?<months>(?<am>{Month})\.?(?:[\ -]*(?<ay>{FullYear}|['’]?[0-9][0-9](?![0-9])))?{To}(?<bm>{Month})\.?[\ -]*(?<by>{Year})(?:/(?<bz>{Year}))?)
        |(?<monthYear>(?<om>{Month})\.?[\ ,-]*(?<oy>{Year}))
        |(?<isoMonth>(?<my>{FullYear})-(?<mm>[0-9][0-9])(?![0-9]))
        |(?:(?<kind>financial|fiscal|academic|school|calendar)\ year\ |FY\ ?)?(?<straddle>(?<fy>{Year})\ ?[/-]\ ?(?<fz>{Year}))
        |(?<numberMonth>(?<nm>0?[1-9]|1[0-2])/(?<ny>{FullYear}))
        |(?<years>(?<ya>{FullYear}){To}(?<yb>{FullYear}))
        |(?:calendar\ year\ |year\ )?(?<year>{FullYear})
        """;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant;

    [GeneratedRegex($"^(?:{Forms})$", Options)]
    private static partial Regex WholePattern();

    /// <summary>Within a heading a lone pair of digits is not a year, and letters or digits may not touch the period.</summary>
    [GeneratedRegex($@"(?<![\w£.,])(?:{Forms})(?![\w%]|[.,][0-9])", Options)]
    private static partial Regex InnerPattern();
}
