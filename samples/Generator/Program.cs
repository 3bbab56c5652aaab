using Wardmote.Samples;

if (args.Length != 1)
{
    Console.Error.WriteLine("Say where the returns are to be written: dotnet run --project samples/Generator -- samples/south-cambridgeshire/returns");
    return 2;
}

SampleReturns.Write(args[0]);
return 0;
