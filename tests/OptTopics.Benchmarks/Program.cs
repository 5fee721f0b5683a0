using System.CommandLine;
using OptTopics.Benchmarks.Hostile;
using OptTopics.Benchmarks.Libraries;
using OptTopics.Benchmarks.Resilience;

var root = new RootCommand("Measures OptTopics. Build with -c Release.")
{
    HostileCommand.Create(), GenerateCommand.Create(), LoadCommand.Create(), SearchCommand.Create(), KillCommand.Create(), LoadOnceCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
