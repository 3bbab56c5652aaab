using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Checking.Claims;

internal static partial class QuantityReader
{
    private const string Up = @"increas(?:e|es|ed|ing)|rise|rises|rose|risen|rising|growth|grew|grown|growing|(?<!\b(?:made|make|makes|making|adds?|added|set|taken|signed)\s)up|climb(?:ed)?|jump(?:ed)?|higher|more|upturn|gain|rise";
    private const string Down = "decreas(?:e|es|ed|ing)|reduc(?:tion|ed|ing)|fall|falls|fell|fallen|falling|drop|dropped|declin(?:e|ed|ing)|down|lower|fewer|less|cut";
    private const string Amount = @"(?:\s+(?:by|of|was|were|only|just|a|an|further|some|around|about|approximately|roughly|nearly|almost|over|more than|less than|just under|just over|at least))*\s*\(?$";
    private const string Small = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private const string Tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    [GeneratedRegex(@"(?<pound>£)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<size>million|thousand|billion|bn|[mk](?![a-z])))?(?<unit>\s?%(?:\s?points?)?|\s?(?:per ?cent|percentage points?|percentage-points?|points)(?!\w)|\s?pp\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:tables?|figures?|figs?\.?|charts?|graphs?|maps?|pages?|pp?\.|sections?|paragraph|para|chapter|appendix|annex|part|priority|objective|action|step|item|phase|version|no\.|quarter|tier|grade|band|class|category|act|schedule|rule|standard|level|stage|form|operation|wave|round|recommendation|footnote|note|covid)\s*\(?$|\b(?:tables|figures|sections|pages|charts)\s+\d{1,3}\s*(?:and|to|-|,)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex LabelBefore();

    [GeneratedRegex(@"^\s?-?\s?(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|miles?|km|metres?|mph|yards?|am\b|pm\b|a\.m|p\.m|o'clock|year-old|years-old|-year|-month|-day|-week|-hour|pages?\b|times a|financial years|calendar|academic|consecutive|successive|in (?:their|his|her))|^:\d\d|^\s?(?:and|or|to|-)\s?\d+\s?-?(?:years?|months?|weeks?|days?|hours?|minutes?)", RegexOptions.IgnoreCase)]
    private static partial Regex TimeAfter();

    [GeneratedRegex(@"^(?:st|nd|rd|th)\b|^\s?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DateAfter();

    [GeneratedRegex(@"\b(?:aged?|ages|age of|ages of)\s(?:about |over |under |from |between )?(?:\d+ ?(?:to|and|or|-) ?)?$|\bper\s$|\b(?:under|over)-$", RegexOptions.IgnoreCase)]
    private static partial Regex AgeBefore();

    [GeneratedRegex(@"^(?:19|20)\d\d$")]
    private static partial Regex Year();

    /// <summary>"2019 offences" counts; "2019" alone is a year.</summary>
    [GeneratedRegex(@"^\s(?:incidents|offences|crimes|people|cases|calls|reports|fires|referrals|children|victims|records)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CountedAfter();

    /// <summary>A letter, a slash or a further digit: a road, a code, a ratio, an address.</summary>
    [GeneratedRegex(@"^(?:[A-Za-z_/@]|-[A-Za-z]|[.,:]\d|-\d)")]
    private static partial Regex Joined();

    [GeneratedRegex(@"^\s+per\s+(?:(?<time>month|week|day|year)|[\d,]+|head|capita|household|resident)|^\s+(?:a|each|every)\s+(?<time>month|week|day)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PerAfter();

    [GeneratedRegex(@"^\s(?:per ?cent|%)", RegexOptions.IgnoreCase)]
    private static partial Regex PercentAfter();

    [GeneratedRegex(@"\b(?:(?<top>one|two|three|four|five|six|seven|eight|nine|\d{1,2}) in (?:every )?(?<in>two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundred|\d{1,3})(?! the)\b(?!%|\s(?:per|years|months|days|areas|districts|wards))|(?:(?<times>one|two|three|four|nine|a)[\s-])?(?<part>half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?:(?=\s+(?:of|\(|were|was|had|have|said|occurred|took|are|is|came|lived|involved|happened))|(?<=\bby\s+(?:about |around |almost |nearly |over |more than |just over |just under )?(?:(?:a|one|two|three)[\s-])?(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?))(?=\s*[.,;)]|\s+(?:in|since|on|over|from|between|and|compared|last|this)\b|$))(?<!\b(?:first|second|last|this|next|each|per|per-|every|southern|northern|other) (?:half|third|quarter)))", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\b(?:doubled|doubling|trebled|tripled|quadrupled|halved|halving|a doubling|(?:two|three|four|five|ten)[- ]?fold|twice as (?:many|high|much|likely)|(?:three|four|five|ten) times as (?:many|high|much)|half as (?:many|high|much))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Multiple();

    [GeneratedRegex($@"\b(?:(?:{Tens})(?:-(?:{Small}))?|{Small}|a hundred|one hundred)\b(?!-)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberWord();

    /// <summary>"one of the", "two-thirds", "five areas of work" and so on are no figures of the data.</summary>
    [GeneratedRegex(@"^\s(?:of (?:the|our|these|those|its|their|them|which|whom)\b|in \w+|or\b|and\b|to\b|another|or more|way|ways|main|key|further|other|different|new|priorit|areas?\b|themes?|sections?|topics?|strands?|objectives?|recommendations?|partners?\b|agencies|groups?\b|tables?\b|figures?\b|charts?\b|types?\b|sources?\b|things|points|reasons|questions|parts|categories|bands|hundred|thousand|million|third|quarter|fifth|half|thirds|quarters|fifths)|^$", RegexOptions.IgnoreCase)]
    private static partial Regex WordFollows();

    [GeneratedRegex($@"^(?:\s+\w+)?\s+(?:{Up})\b(?!\s+than\s+(?:one|half))", RegexOptions.IgnoreCase)]
    private static partial Regex RiseAfter();

    [GeneratedRegex($@"^(?:\s+\w+)?\s+(?:{Down})\b", RegexOptions.IgnoreCase)]
    private static partial Regex FallAfter();

    [GeneratedRegex($@"\b(?:{Up})(?<!\b(?:more|higher))\b(?: (?:significantly|sharply|slightly|marginally|steadily|again|overall))?{Amount}", RegexOptions.IgnoreCase)]
    private static partial Regex RiseBefore();

    [GeneratedRegex($@"\b(?:{Down})(?<!\b(?:less|lower|fewer))\b(?: (?:significantly|sharply|slightly|marginally|steadily|again|overall))?{Amount}", RegexOptions.IgnoreCase)]
    private static partial Regex FallBefore();

    /// <summary>"(ISB 1594)", "PAS 79": a code of a standard.</summary>
    [GeneratedRegex(@"(?:\(|\b(?:standard|form|code)\s)[A-Z]{2,6}\s$|\b(?:ISO|BS|EN|PAS|ISB|SI|EU)\s$")]
    private static partial Regex CodeBefore();

    [GeneratedRegex(@"\b0\d{2,4}\s$|\b\d{3,5}\s\d{3}\s$")]
    private static partial Regex Telephone();

    /// <summary>"203 declined (27%)": said no.</summary>
    [GeneratedRegex(@"\bdeclined\s*\($", RegexOptions.IgnoreCase)]
    private static partial Regex Refused();

    [GeneratedRegex(@"^\s(?<words>(?!(?:in|to|of|and|or|at|by|for|from|with|were|was|had|have|is|are|on|as|per|compared|than|during|between|while|but|which|who|that|the|this|a|an|since|up|down|more|fewer|out)\b)[A-Za-z][A-Za-z'-]*(?:\s(?!(?:in|to|of|and|or|at|by|for|from|with|were|was|had|have|is|are|on|as|per|compared|than|during|between|while|but|which|who|that|the|this|a|an|since|out)\b)[A-Za-z][A-Za-z'-]*){0,3})", RegexOptions.IgnoreCase)]
    private static partial Regex NextWords();
}
