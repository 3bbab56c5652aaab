using System.Globalization;
using DuckDB.NET.Data;
using Wardmote.Analysis.Periods;
using Wardmote.Evidence.Datasets;
using Wardmote.Evidence.Exhibits.Placing;
using Wardmote.Evidence.Exhibits.Planning;

namespace Wardmote.Evidence.Exhibits.Figures;

/// <summary>What an exhibit asks of one dataset: columns add the figures they need, then all are fetched at once.</summary>
internal sealed class Enquiry
{
    /// <summary>From so many parts on a sum is kept: it is the base of every row's share.</summary>
    private const int Many = 50;

    private readonly List<Aggregate> aggregates = [];
    private readonly Dictionary<(int Aggregate, Member Row, Member Column), Figure> sums = [];
    private readonly HashSet<AskedSum> asked = [];
    private readonly Dictionary<Member, bool> covered = new(ReferenceEqualityComparer.Instance);
    private FigureSet? figures;
    private FigureSet? placed;
    private int? season;
    private Action? later;

    public required Dataset Dataset { get; init; }

    public required Coverage Coverage { get; init; }

    public required Filter Filter { get; init; }

    public required IReadOnlyList<Axis> Rows { get; init; }

    public Axis? Columns { get; init; }

    /// <summary>True where the absence of a figure means that there was none to count.</summary>
    public required bool EmptyIsZero { get; init; }

    public IReadOnlyList<Aggregate> Aggregates => aggregates;

    /// <summary>What readers are told of these figures; null for those who may see all of them.</summary>
    public Telling? Telling { get; private init; }

    /// <summary>Every sum that has been asked for so far, and those that <see cref="Later"/> was told of.</summary>
    public IReadOnlyCollection<AskedSum> Asked
    {
        get
        {
            var ask = later;
            later = null;
            ask?.Invoke();
            return asked;
        }
    }

    /// <summary>Sums that matter only to who looks at all that was asked for, and are asked for then.</summary>
    public void Later(Action ask) => later += ask;

    /// <summary>Keys of the rows that have a figure, with the values of each cut joined by <see cref="FigureSet.RowKey"/>.</summary>
    public IEnumerable<string> RowKeys => Figures.RowKeys;

    /// <summary>The imports behind the figures; how many rows each gave is told only to those who may see all figures.</summary>
    public IReadOnlyList<ImportRows> Imports => TellsAll ? Figures.Imports : [.. Figures.Imports.Select(i => i with { Rows = null })];

    /// <summary>True where every figure may be told as it is.</summary>
    public bool TellsAll => Telling is null or { IsEverything: true };

    /// <summary>Private, so that every figure goes through <see cref="Sum"/>.</summary>
    private FigureSet Figures => figures ?? throw new InvalidOperationException("The figures have not been asked for yet.");

    /// <summary>The index under which the figures of this aggregate will be found.</summary>
    public int Add(Aggregate aggregate)
    {
        var index = aggregates.FindIndex(aggregate.SameAs);
        if (index >= 0)
        {
            return index;
        }

        aggregates.Add(aggregate);
        return aggregates.Count - 1;
    }

    /// <summary>The places by which it is cut; null where it is not.</summary>
    public PlaceAxis? Places => Rows.Append(Columns).OfType<PlaceAxis>().FirstOrDefault();

    /// <summary>How many figures belong to their places in which way (<see cref="PlacedHow"/>), nought for each where numbers may not be told; empty where it is not cut by places.</summary>
    public IEnumerable<(PlacedHow How, decimal Count)> Placed => placed is null ? [] : placed.RowKeys.Select(k => (PlacedHow.Read(k), TellsAll ? placed.Find(0, k, "")?.Value ?? 0 : 0));

    /// <summary>
    /// The keys found on one cut of the rows, or with an index behind the last of them on that of the columns. Partners sort by size, so
    /// where not all figures may be told it is not told either in which order their file had them.
    /// </summary>
    public IReadOnlyList<FoundKey> Found(int axis) => TellsAll ? Figures.Found(axis) : [.. Figures.Found(axis).Select(f => f with { Place = null })];

    /// <summary>True where there is a figure, or a mark, at a row and column.</summary>
    public bool Has(int aggregate, string row, string column) => Figures.Find(aggregate, row, column) is not null;

    /// <summary>True where some row and column has more than one figure of the return in it.</summary>
    public bool HasSeveralParts(int aggregate) => Figures.HasSeveralParts(aggregate);

    /// <summary>The same figures, as far as they are told.</summary>
    public Enquiry Told(Telling telling)
    {
        var told = new Enquiry { Dataset = Dataset, Coverage = Coverage, Filter = Filter, Rows = Rows, Columns = Columns, EmptyIsZero = EmptyIsZero, Telling = telling, figures = figures, placed = placed };
        told.aggregates.AddRange(aggregates);
        return told;
    }

    public void Ask(DuckDBConnection connection)
    {
        var query = new FigureQuery { Dataset = Dataset, Rows = Rows, Columns = Columns, Filter = Filter, Aggregates = aggregates };
        if (Places is { } places)
        {
            (figures, placed) = FigureSet.AskBoth(query, query with { Rows = [places.How], Columns = null }, connection);
        }
        else
        {
            figures = FigureSet.Ask(query, connection);
        }
    }

    /// <summary>The figure at a row and column, added up from its parts, with what the partner stated for it where it is a sum.</summary>
    public Figure Sum(int aggregate, Member row, Member column)
    {
        var sum = new AskedSum(aggregate, row, column);
        asked.Add(sum);
        var figure = Counted(aggregate, row, column);
        return Telling is null ? figure : Telling.Of(sum, figure);
    }

    private Figure Counted(int aggregate, Member row, Member column)
    {
        if (row.Keys.Count * column.Keys.Count < Many)
        {
            return Add(aggregate, row, column);
        }

        if (!sums.TryGetValue((aggregate, row, column), out var sum))
        {
            sum = Add(aggregate, row, column);
            sums[(aggregate, row, column)] = sum;
        }

        return sum;
    }

    private Figure Add(int aggregate, Member row, Member column)
    {
        var adding = new Addition();
        foreach (var key in row.Keys)
        {
            foreach (var across in column.Keys)
            {
                adding.Add(Figures.Find(aggregate, key, across));
            }
        }

        var figure = new Figure
        {
            Value = adding.Total ?? (adding.Mark is null && EmptyIsZero && IsCovered(row, column) ? 0 : null),
            Text = adding.Mark,
            StatedShare = adding.StatedShare,
            Working = new SumWorking(this, aggregate, row.Keys, column.Keys, adding.Parts),
        };
        if (!aggregates[aggregate].IsAdditive && adding.Parts > 1)
        {
            figure = figure with { Value = null };
        }

        return row.IsSum || column.IsSum ? WithStated(figure, aggregate, row, column) : figure;
    }

    /// <summary>Which of the row headers is a month of the year, from 0; -1 where none is.</summary>
    private int Season => season ??= Rows.ToList().FindIndex(a => a is ClockAxis { Cycle: Cycle.Months });

    /// <summary>A month of a year that is not there yet has no figure.</summary>
    private bool IsCovered(TimeAxis across, string year, string month) => month.Length == 0 || year.Length == 0
        || across.Span(year) is var span && int.Parse(month, CultureInfo.InvariantCulture) is var number
            && Coverage.Of(Period.Month(number >= span.Start.Month ? span.Start.Year : span.End.Year, number)).IsCovered;

    /// <summary>Where no import covers a stretch of time, nothing is known; that is not none.</summary>
    private bool IsCovered(Member row, Member column)
    {
        if (!covered.TryGetValue(column, out var known))
        {
            covered[column] = known = Columns is not TimeAxis across || column.Keys.Any(k => across.ExtentOf(k).IsCovered);
        }

        return known && IsMonthCovered(row, column) && IsRowCovered(row);
    }

    private bool IsMonthCovered(Member row, Member column) => Season < 0 || Columns is not TimeAxis across
        || column.Keys.Any(k => across.ExtentOf(k).IsCovered && row.Keys.Any(r => IsCovered(across, k, FigureSet.RowValues(r)[Season])));

    private bool IsRowCovered(Member row)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i] is TimeAxis time && !row.Keys.Any(k => time.ExtentOf(FigureSet.RowValues(k)[i]).IsCovered))
            {
                return false;
            }
        }

        return true;
    }

    private Figure WithStated(Figure figure, int aggregate, Member row, Member column)
    {
        var (rows, columns) = (row.StatedAs ?? row.Keys, column.StatedAs ?? column.Keys);
        var stated = rows.SelectMany(r => columns.Select(c => Figures.Stated(aggregate, r, c))).FirstOrDefault(s => s?.Value is not null);
        if (stated?.Value is not { } value || value == figure.Value)
        {
            return figure with { StatedShare = stated?.StatedShare };
        }

        return figure.Value is null
            ? new Figure { Value = value, StatedShare = stated.Value.StatedShare, Working = new StatedWorking(this, aggregate, rows, columns) }
            : figure with { Stated = value, StatedShare = stated.Value.StatedShare };
    }

    /// <summary>Adds figures; one mark among them leaves the sum unknown.</summary>
    private sealed class Addition
    {
        private decimal sum;

        public string? Mark { get; private set; }

        public long Parts { get; private set; }

        /// <summary>The printed share of a single figure; a sum has none.</summary>
        public decimal? StatedShare { get; private set; }

        public decimal? Total => Parts > 0 && Mark is null ? sum : null;

        public void Add(Part? part)
        {
            if (part is not { } found)
            {
                return;
            }

            sum += found.Value ?? 0;
            Parts += found.Parts;
            Mark ??= found.Value is null ? found.Mark : null;
            StatedShare = Parts == found.Parts ? found.StatedShare : null;
        }
    }
}
