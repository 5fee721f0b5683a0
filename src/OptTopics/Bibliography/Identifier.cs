namespace OptTopics.Bibliography;

/// <summary>
/// What names a work beyond doubt: a scheme in lower case and the value in its scheme's canonical form, e.g. <c>arxiv</c> and
/// <c>1805.11604</c> (no version), <c>doi</c> and <c>10.1016/s0893-6080(05)80037-1</c> (lower case), <c>acl</c> and <c>P18-1173</c>.
/// </summary>
public readonly record struct Identifier(string Scheme, string Value)
{
    public override string ToString() => $"{Scheme}:{Value}";
}
