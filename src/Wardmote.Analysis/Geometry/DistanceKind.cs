namespace Wardmote.Analysis.Geometry;

/// <summary>How far two points are taken to be from each other.</summary>
public enum DistanceKind
{
    StraightLine,

    /// <summary>Along the axes, as one walks through a town laid out in blocks (also called Manhattan distance).</summary>
    AlongAxes,
}
