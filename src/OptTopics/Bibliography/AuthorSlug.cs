namespace OptTopics.Bibliography;

/// <summary>Names a person in addresses: "aaron-van-den-oord", "aleksander-madry".</summary>
public static class AuthorSlug
{
    public static string Of(Name name) => NameFolding.Join(name.Full, '-') is { Length: > 0 } slug ? slug : "unnamed";
}
