using System.Text;

namespace Wardmote.Evidence.Checking.Reading;

/// <summary>Lines of one paragraph, joined into running text that still knows its lines.</summary>
internal sealed class Passage
{
    private readonly StringBuilder text = new();
    private readonly List<LineStart> starts = [];
    private readonly StringBuilder pieces = new();

    public bool IsEmpty => starts.Count == 0;

    public int Line => starts[0].Line;

    /// <summary>A word parted at a hyphen is joined again, hyphen kept: "multi-" and "agency" are "multi-agency".</summary>
    public void Add(int line, string words)
    {
        var plain = PlainLine.SingleSpaced(PlainLine.Plain(words));
        if (plain.Length == 0)
        {
            return;
        }

        var parted = text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && char.IsLower(plain[0]);
        if (text.Length > 0 && !parted)
        {
            text.Append(' ');
        }

        starts.Add(new(text.Length, line));
        text.Append(plain);
    }

    /// <summary>Words of a line that comes in pieces; <see cref="Flush"/> ends it.</summary>
    public void Append(string words) => pieces.Append(words);

    /// <summary>Adds the pieces so far. A piece that starts without a blank belongs to the word before it.</summary>
    public void Flush(int line)
    {
        var words = pieces.ToString();
        pieces.Clear();
        var glued = text.Length > 0 && words.Length > 0 && !char.IsWhiteSpace(words[0]);
        var before = text.Length;
        Add(line, words);
        if (glued && text.Length > before && text[before] == ' ')
        {
            text.Remove(before, 1);
            starts[^1] = starts[^1] with { Offset = before };
        }
    }

    public string Text => text.ToString();

    /// <summary>A footnote hangs on the text as it stands now.</summary>
    public void Cite() => Cited.Add(text.Length);

    private List<int> Cited { get; } = [];

    /// <summary>What the data put into the text.</summary>
    public List<LiveSaid> Live { get; } = [];

    /// <summary>Sentences in order, footnote numbers taken out of them.</summary>
    public IReadOnlyList<Sentence> Sentences(IReadOnlySet<int> footnotes, IReadOnlyList<string> headings, TextRole role)
    {
        var whole = FootnoteMarks.Without(Text, footnotes, out var removed);
        int Original(int offset) => offset + removed.Where(r => r.Offset <= offset).Sum(r => r.Length);
        return [.. SentenceSplitter.Split(whole).Select(span =>
        {
            var (start, length) = span;
            var cited = Cited.Any(c => c > start && c <= start + length + 1);
            var first = starts.Last(s => s.Offset <= Original(start)).Line;
            var later = starts.Select(s => new LineStart(Shifted(s.Offset) - start, s.Line)).Where(s => s.Offset > 0 && s.Offset < length);
            return new Sentence { Text = whole.Substring(start, length), Lines = [new(0, first), .. later], Headings = headings, Role = role, Live = Live, IsCited = cited || removed.Any(r => r.Offset > start && r.Offset <= start + length) };
        })];

        int Shifted(int offset) => offset - removed.Where(r => r.Offset + r.Shift < offset).Sum(r => r.Length);
    }
}
