using System.Globalization;

namespace OptTopics.Web.Components;

/// <summary>Days as people read them, "14 March 2025", and as programs do, "2025-03-14".</summary>
public static class Days
{
    public static string Text(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
