using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.Loading;

/// <summary>Names a person in addresses: "Aäron van den Oord" is "aaron-van-den-oord".</summary>
public static class PersonSlug
{
    /// <summary>Empty for a name without a letter or digit.</summary>
    public static string Of(Name name) => Of(name.Full);

    public static string Of(string fullName) => string.Join('-', SearchText.Words(fullName));
}
