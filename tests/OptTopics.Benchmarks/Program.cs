using System.CommandLine;
using OptTopics.Benchmarks.Hostile;
using OptTopics.Benchmarks.Judging;
using OptTopics.Benchmarks.Libraries;
using OptTopics.Benchmarks.Reading;

var root = new RootCommand("Measures OptTopics. Build with -c Release.")
{
    HostileCommand.Create(), GenerateCommand.Create(), LoadCommand.Create(), SearchCommand.Create(), ReadCommand.Create(), SpeedCommand.Create(), JudgeCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
