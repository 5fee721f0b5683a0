namespace OptTopics.Web.Commands.Links;

/// <summary>How politely addresses are asked.</summary>
public sealed record LinkManners
{
    /// <summary>So many hosts are asked at a time, each by one request at a time.</summary>
    public int Hosts { get; init; } = 16;

    /// <summary>Between two requests to a host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(500);

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often an address is asked that gives no answer or asks to come later.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>Before the second attempt, twice as long before the third.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>A host that wants a longer wait is not waited for.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    public int Redirects { get; init; } = 10;
}
