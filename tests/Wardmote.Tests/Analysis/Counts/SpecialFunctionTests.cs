using Wardmote.Analysis.Counts;

namespace Wardmote.Tests.Analysis.Counts;

public sealed class SpecialFunctionTests
{
    private const string File = "special-functions.json";

    [Fact]
    public void Gamma_SmallToVeryLargeShapes_AgreesWithSixtyDigits()
    {
        foreach (var c in Cases.Read<double[][]>(File, "gamma"))
        {
            Agree.Relative(c[2], GammaFunction.Lower(c[0], c[1]), 1e-12, $"lower gamma of {c[0]}, {c[1]}");
            Agree.Relative(c[3], GammaFunction.Upper(c[0], c[1]), 1e-12, $"upper gamma of {c[0]}, {c[1]}");
        }
    }

    [Fact]
    public void Beta_SmallToVeryLargeParameters_AgreesWithSixtyDigits()
    {
        foreach (var c in Cases.Read<double[][]>(File, "beta"))
        {
            Agree.Relative(c[3], BetaFunction.Lower(c[0], c[1], c[2]), 2e-12, $"beta of {c[0]}, {c[1]}, {c[2]}");
        }
    }

    [Fact]
    public void Normal_BothTails_AgreesWithSixtyDigitsAndInverts()
    {
        foreach (var c in Cases.Read<double[][]>(File, "normal"))
        {
            Agree.Relative(c[1], NormalDistribution.Below(c[0]), 1e-13, $"normal at {c[0]}");
            Agree.Absolute(c[0], NormalDistribution.Quantile(NormalDistribution.Below(c[0])), 1e-7, $"normal quantile of {c[1]}");
        }

        Agree.Relative(1.959963984540054, NormalDistribution.Quantile(0.975), 1e-15, "normal quantile");
    }

    [Fact]
    public void GammaQuantile_AllTails_AgreesWithSixtyDigits()
    {
        foreach (var c in Cases.Read<double[][]>(File, "gammaQuantile"))
        {
            Agree.Relative(c[2], GammaFunction.LowerQuantile(c[0], c[1]), 1e-12, $"gamma quantile of {c[0]} at {c[1]}");
        }
    }

    [Fact]
    public void BetaQuantile_AllTails_AgreesWithSixtyDigits()
    {
        foreach (var c in Cases.Read<double[][]>(File, "betaQuantile"))
        {
            Agree.Relative(c[3], BetaFunction.LowerQuantile(c[0], c[1], c[2]), 1e-12, $"beta quantile of {c[0]}, {c[1]} at {c[2]}");
        }
    }
}
