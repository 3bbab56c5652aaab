using Wardmote.Evidence.Checking;
using Wardmote.Evidence.Checking.Reading;

namespace Wardmote.Tests.Evidence.Checking;

/// <summary>A published board pack, as docs/checker-on-a-board-pack.md tells of it.</summary>
public sealed class BoardPackTests
{
    [Fact]
    public void BoardPack_Checked_TellsWhatTheDocumentationLists()
    {
        var pack = Directory.EnumerateFiles(Shared.PathTo("seed"), "*.txt").First();
        var found = ReportChecker.Check(ReportReader.Read(pack)).Select(f => (f.Line, f.Kind)).ToHashSet();
        (int, CheckKind)[] listed =
        [
            (557, CheckKind.UnsupportedChange), (759, CheckKind.UnsupportedChange), (633, CheckKind.MixedPeriods), (805, CheckKind.SmallCount), (819, CheckKind.SmallCount), (900, CheckKind.SmallBase),
            (902, CheckKind.ImpossiblePercentage), (1016, CheckKind.UnsupportedChange), (1022, CheckKind.WrongReference), (1110, CheckKind.UnsupportedChange),
            (1150, CheckKind.UnsupportedChange), (1163, CheckKind.DiffersFromTable), (1166, CheckKind.UnsupportedChange),
            (1210, CheckKind.CaptionPeriod), (1362, CheckKind.ContradictsItself), (1414, CheckKind.UnsupportedChange), (1500, CheckKind.MixedPeriods), (1514, CheckKind.RepeatedNumber), (1519, CheckKind.RepeatedNumber),
            (1520, CheckKind.WrongReference), (1523, CheckKind.UnsupportedChange), (1787, CheckKind.ImpossiblePercentage),
        ];
        Assert.True(found.IsSupersetOf(listed), string.Join(", ", listed.Except(found)));
        Assert.InRange(found.Count, listed.Length, 35);
    }
}
