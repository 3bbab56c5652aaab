using Wardmote.Evidence.Exhibits.Tracing;
using Wardmote.Evidence.Imports;

namespace Wardmote.Web.Shared;

public static class TracePlaces
{
    /// <summary>"row 4, column F: 132" for each figure that a partner's file gave.</summary>
    public static IEnumerable<string> Places(this TraceSource source) => source.Figures.Select(figure =>
        new Place(source.Import.Source.Name, source.Import.Source.Sheet, figure.Row, figure.Column).WithinFile
        + ((figure.Mark, figure.Value) switch
        {
            ({ } mark, _) => $": {mark}",
            (_, { } value) => $": {Words.Figure(value)}",
            _ => "",
        }));
}
