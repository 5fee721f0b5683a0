using OptTopics.Bibliography;
using OptTopics.Tests.Components;

namespace OptTopics.Tests.Bibliography;

public sealed class PrintedDifferenceTests
{
    [Theory]
    [InlineData("Noether", null)]
    [InlineData("Nöther", "Nöther 1918")]
    public void A_family_name_that_the_record_does_not_know_differs(string printed, string? difference) => Assert.Equal(difference, Of(printed));

    [Theory]
    [InlineData(0xd800)]
    [InlineData(0xfffe)]
    public void A_name_may_hold_what_is_no_character(int unit) => Assert.Equal($"Noe{(char)unit}ther 1918", Of($"Noe{(char)unit}ther"));

    private static string? Of(string printed) =>
        PrintedDifference.Of(A.Citation(A.Paper(), reference: new Reference { Authors = [new Name(printed)], Year = 1918 }));
}
