using System.CommandLine;
using OptTopics.Benchmarks.Fuzzing;
using OptTopics.Benchmarks.Hostile;
using OptTopics.Benchmarks.Http;
using OptTopics.Benchmarks.Judging;
using OptTopics.Benchmarks.Libraries;
using OptTopics.Benchmarks.Reading;
using OptTopics.Benchmarks.Resilience;

var root = new RootCommand("Measures OptTopics. Build with -c Release.")
{
    // Reading.
    ReadCommand.Create(), SpeedCommand.Create(), HostileCommand.Create(), FuzzCommand.Create(),

    // Libraries.
    GenerateCommand.Create(), LoadCommand.Create(), SearchCommand.Create(), JudgeCommand.Create(),

    // Loads that end as in a power cut; see KillCommand.
    KillCommand.Create(), LoadOnceCommand.Create(),

    // Over HTTP; see Http/measure.sh.
    AddressesCommand.Create(), BytesCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
