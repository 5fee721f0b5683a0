using System.Text.Json.Serialization;

namespace OptTopics.Web.Commands.Links;

/// <summary>What became of an address.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LinkState>))]
public enum LinkState
{
    Alive,

    /// <summary>It answers, and says that it lives elsewhere for good.</summary>
    Moved,

    /// <summary>There is no such page or host.</summary>
    Dead,

    /// <summary>It answers people, not programs; or nobody who asks often.</summary>
    Blocked,

    /// <summary>No answer, or none that says anything: a timeout, a broken certificate, an error of the server.</summary>
    Silent,
}

/// <summary>What an address answered.</summary>
/// <param name="Detail">Why, as a clause: "answers 404".</param>
/// <param name="MovedTo">Where it lives now.</param>
public sealed record LinkAnswer(string Url, LinkState State, string Detail, string? MovedTo, DateTimeOffset AskedAt)
{
    /// <summary>It need not be asked again: what lives dies seldom, what is dead may be mended soon, and the rest says nothing for long.</summary>
    public bool IsFresh(DateTimeOffset now) => now - AskedAt < State switch
    {
        LinkState.Alive or LinkState.Moved => TimeSpan.FromDays(14),
        LinkState.Dead => TimeSpan.FromDays(1),
        _ => TimeSpan.FromHours(1),
    };
}
