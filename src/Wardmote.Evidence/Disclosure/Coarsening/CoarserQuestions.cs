using System.Text.RegularExpressions;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Disclosure.Coarsening;
using Wardmote.Analysis.Disclosure.Tables;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Figures;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Places;
using Axis = Wardmote.Evidence.Exhibits.Figures.Axis;
using CountAxis = Wardmote.Analysis.Disclosure.Tables.Axis;

namespace Wardmote.Evidence.Disclosure.Coarsening;

/// <summary>An exhibit's block with a coarser cut.</summary>
/// <param name="Lines">Of the block, those that are new.</param>
internal sealed record CoarserQuestion(string What, string Lines, string Block);

/// <summary>Coarser cuts of an exhibit that may tell more: values joined, bands of ages, higher places, longer stretches of time.</summary>
/// <param name="determines">Whether every value of a column of the dataset goes with one value of another.</param>
internal sealed partial class CoarserQuestions(InnerCells cells, DisclosurePolicy policy, Func<string, string, bool> determines)
{
    /// <summary>Larger tables are not tried with values joined.</summary>
    private const int MostCells = 2_000;

    /// <summary>Of the ways to join values of one cut, so many are proposed.</summary>
    private const int MostJoinings = 2;

    /// <summary>More values that are joined are not all named in words; the line to write names them.</summary>
    private const int Named = 3;

    private const string RowAxis = "rows";
    private const string ColumnAxis = "columns";
    private const string Total = "\u0001all";
    private static readonly PlaceKind[] Higher = [PlaceKind.Lsoa, PlaceKind.Ward, PlaceKind.District, PlaceKind.County];

    private string Text => cells.Answer.Question.Source.Text;

    public IEnumerable<CoarserQuestion> All => [.. Joinings(), .. Sides.SelectMany(side => Coarser(side.Key, side.Axis, side.Members))];

    private IEnumerable<(string Key, Axis Axis, IReadOnlyList<Member> Members)> Sides =>
        [(RowAxis, cells.Main.Rows[0], cells.Rows), .. cells.Main.Columns is { } across ? [(ColumnAxis, across, cells.Columns)] : Array.Empty<(string, Axis, IReadOnlyList<Member>)>()];

    private IEnumerable<CoarserQuestion> Joinings()
    {
        var question = cells.Answer.Question;
        if (Table() is not { } table || question.Join.Count + question.IncludeRows.Count + question.IncludeColumns.Count > 0)
        {
            yield break;
        }

        var sides = Sides.Where(side => CanJoin(side.Axis, side.Members)).ToList();
        foreach (var side in sides)
        {
            var found = Joining.Of(table, policy, side.Key, IsOrdered(side.Axis, side.Members), apart: Apart(side.Axis, side.Members)).Take(MostJoinings).ToList();
            foreach (var joining in found)
            {
                yield return Written(joining);
            }

            foreach (var other in sides.Where(other => other.Key != side.Key && found.Count > 0))
            {
                foreach (var both in Joining.Of(found[0].Table, policy, other.Key, IsOrdered(other.Axis, other.Members), Finest(table), Apart(other.Axis, other.Members)).Take(1))
                {
                    yield return side.Key == RowAxis ? Written(found[0], both) : Written(both, found[0]);
                }
            }
        }
    }

    private static List<decimal> Finest(CountTable table) => [.. table.Axes[0].Categories.Where(row => row != Total).SelectMany(row => table.Axes.Count == 1 ? [(decimal)table[row]] : table.Axes[1].Categories.Where(column => column != Total).Select(column => (decimal)table[row, column]))];

    /// <summary>The exhibit's figures by themselves; null where they are not whole numbers, or whose amounts they are matters.</summary>
    private CountTable? Table()
    {
        var counts = cells.All.ToDictionary(cell => (cell.Row.Keys[0], cell.Column.Keys[0]), cell => cell.Count);
        if (policy.Dominance is not null || policy.Method != DisclosureMethod.Suppress || cells.Rows.Count * cells.Columns.Count > MostCells || counts.Values.Any(count => count != Math.Truncate(count)) || cells.Rows.Concat(cells.Columns).Any(member => member.Keys.Count != 1))
        {
            return null;
        }

        var rows = Flat(RowAxis, cells.Rows, cells.Answer.Question.TotalRow is not null);
        return cells.Main.Columns is null
            ? new("table", "figures", [rows], at => (long)counts.GetValueOrDefault((at[0], cells.Columns[0].Keys[0])))
            : new("table", "figures", [rows, Flat(ColumnAxis, cells.Columns, cells.Answer.Question.TotalColumn is not null)], at => (long)counts.GetValueOrDefault((at[0], at[1])));

        static CountAxis Flat(string name, IReadOnlyList<Member> members, bool hasTotal)
        {
            var axis = CountAxis.Flat(name, Total, members.Select(member => member.Keys[0]));
            return hasTotal ? axis : axis.Without(Total);
        }
    }

    private static bool CanJoin(Axis axis, IReadOnlyList<Member> members) => members.Count > 2 && axis switch
    {
        AgeAxis => true,
        DimensionAxis or YearAxis or PlaceAxis => members.All(member => member.Label.Length > 0),
        _ => false,
    };

    /// <summary>Bands of a number, and years, are joined with their neighbours only.</summary>
    private static bool IsOrdered(Axis axis, IReadOnlyList<Member> members) => axis is AgeAxis or YearAxis || (axis is DimensionAxis && members.Count(member => Numbered().IsMatch(member.Label)) >= members.Count - 1);

    /// <summary>What stands among bands and is none: people whose age was not recorded.</summary>
    private static HashSet<string> Apart(Axis axis, IReadOnlyList<Member> members) =>
        [.. members.Where(member => axis is AgeAxis ? member.Keys[0].Length == 0 : axis is DimensionAxis && !Numbered().IsMatch(member.Label)).Select(member => member.Keys[0])];

    private CoarserQuestion Written(params IReadOnlyList<Joining> joinings)
    {
        var (block, what, lines, join) = (Text, new List<string>(), new List<string>(), new List<string>());
        foreach (var joining in joinings)
        {
            var (_, axis, members) = Sides.Single(side => side.Key == joining.Axis);
            var labels = members.ToDictionary(member => member.Keys[0], member => member.Label);
            if (axis is AgeAxis)
            {
                var inner = joining.Groups.SelectMany(group => group.Skip(1)).ToHashSet();
                var bands = $"age-bands: [{string.Join(", ", members.Select(member => member.Keys[0]).Where(band => band.Length > 0 && !inner.Contains(band)))}]";
                block = BlockText.With(block, "age-bands", bands);
                lines.Add(bands);
            }

            foreach (var group in joining.Groups)
            {
                var values = group.Select(key => labels[key]).ToList();
                what.Add(values.Count <= Named ? $"{Words(values)} as one" : $"{string.Join(", ", values[..(Named - 1)])} and {values.Count - Named + 1} others as one");
                join.AddRange(axis is AgeAxis ? [] : [$"{BlockText.Word(NameOf(values, IsOrdered(axis, members), labels.Values.Except(values)))}: [{string.Join(", ", values.Select(BlockText.Word))}]"]);
            }
        }

        if (join.Count > 0)
        {
            lines.Add($"join: {{ {string.Join(", ", join)} }}");
            block = BlockText.With(block, "join", lines[^1]);
        }

        return new($"Show {string.Join("; and ", what)}.", string.Join('\n', lines), block);
    }

    private static string NameOf(List<string> values, bool isOrdered, IEnumerable<string> others)
    {
        if (!isOrdered)
        {
            return new[] { "Other", "All other", "The rest" }.FirstOrDefault(word => !others.Any(other => Heading.Same(other, word)), "Joined");
        }

        return (Band().Match(values[0]), Band().Match(values[^1])) is ({ Success: true } first, { Success: true } last) ? $"{first.Groups["from"].Value} to {(last.Groups["to"] is { Success: true } to ? to : last.Groups["from"]).Value}" : $"{values[0]} to {values[^1]}";
    }

    /// <summary>Coarser cuts that the dataset knows itself.</summary>
    private IEnumerable<CoarserQuestion> Coarser(string key, Axis axis, IReadOnlyList<Member> members)
    {
        switch (axis)
        {
            case MonthAxis when key == RowAxis || cells.Main.Rows[0] is not TimeAxis:
                yield return Cut(key, axis.Name.Replace("month", "year", StringComparison.Ordinal), "Show years in the place of months.");
                break;
            case YearAxis when key == ColumnAxis && members.Count > 1:
                yield return new($"Show all years together, {members[0].Label} to {members[^1].Label}.", "", BlockText.With(BlockText.With(Text, ColumnAxis, null), "total-column", null));
                break;
            case PlaceAxis when PlaceKinds.Find(axis.Name) is { } kind && Array.IndexOf(Higher, kind) is >= 0 and var at:
                foreach (var higher in Higher[(at + 1)..])
                {
                    yield return Cut(key, higher.Word(), $"Show {higher.Several()} in the place of {kind.Several()}.");
                }

                break;
            case DimensionAxis dimension:
                foreach (var other in cells.Main.Dataset.Dimensions.Where(other => other.Name != axis.Name && other.Type == ColumnType.Text && determines(axis.Name, other.Name)))
                {
                    yield return Cut(key, other.Name, $"Show {other.Title.ToLowerInvariant()} in the place of {axis.Title.ToLowerInvariant()}.");
                }

                if (Groups(dimension, members) is { Count: > 1 } groups)
                {
                    var line = $"include-{key}: [{string.Join(", ", groups.Select(BlockText.Word))}]";
                    yield return new($"Show {Words(groups)} in the place of their members.", line, BlockText.With(Text, $"include-{key}", line));
                }

                break;
        }
    }

    private CoarserQuestion Cut(string key, string name, string what)
    {
        var line = $"{key}: {name}";
        var block = BlockText.With(Text, key, line);
        return new(what, line, key == RowAxis ? BlockText.With(block, "row-headings", null) : block);
    }

    /// <summary>Groups of the code list, but for those of all values, of which every value belongs to one; empty where there are none.</summary>
    private static List<string> Groups(DimensionAxis axis, IReadOnlyList<Member> members)
    {
        var groups = (axis.Codes?.Codes ?? []).Where(code => code.IsGroup && members.Any(member => code.Members.Contains(member.Keys[0])) && !members.All(member => code.Members.Contains(member.Keys[0]))).ToList();
        return members.All(member => groups.Count(group => group.Members.Contains(member.Keys[0])) == 1) ? [.. groups.Select(group => group.Value)] : [];
    }

    private static string Words(List<string> values) => values.Count == 1 ? values[0] : $"{string.Join(", ", values.SkipLast(1))} and {values[^1]}";

    [GeneratedRegex(@"^\W*(?:under |over |aged )?\d", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<from>\d+)(?:\s?(?:-|–|to)\s?(?<to>\d+))?$")]
    private static partial Regex Band();
}
