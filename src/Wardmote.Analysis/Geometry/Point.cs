namespace Wardmote.Analysis.Geometry;

/// <summary>A place on a flat map; both in the map's unit, as a rule metres of the British National Grid.</summary>
public readonly record struct Point(double X, double Y)
{
    public bool IsFinite => double.IsFinite(X) && double.IsFinite(Y);
}
