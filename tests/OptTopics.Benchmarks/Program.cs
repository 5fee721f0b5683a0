using System.CommandLine;
using OptTopics.Benchmarks.Fuzzing;
using OptTopics.Benchmarks.Hostile;
using OptTopics.Benchmarks.Http;
using OptTopics.Benchmarks.Judging;
using OptTopics.Benchmarks.Libraries;
using OptTopics.Benchmarks.Reading;

var root = new RootCommand("Measures OptTopics. Build with -c Release.")
{
    // Reading.
    ReadCommand.Create(), SpeedCommand.Create(), HostileCommand.Create(), FuzzCommand.Create(),

    // Libraries.
    GenerateCommand.Create(), LoadCommand.Create(), SearchCommand.Create(), JudgeCommand.Create(),

    // Over HTTP; see Http/measure.sh.
    AddressesCommand.Create(), BytesCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
