using System.CommandLine;
using OptTopics.Benchmarks.Hostile;

var root = new RootCommand("Measures OptTopics. Build with -c Release.") { HostileCommand.Create() };
return await root.Parse(args).InvokeAsync();
