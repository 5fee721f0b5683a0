using Lucene.Net.Index;

namespace OptTopics.Catalog.FullText;

/// <summary>Keeps the newest commit and that of the version which serves until the load is whole.</summary>
internal sealed class KeepServed(long served) : IndexDeletionPolicy
{
    public override void OnInit<T>(IList<T> commits) => OnCommit(commits);

    public override void OnCommit<T>(IList<T> commits)
    {
        foreach (var commit in commits.SkipLast(1).Where(c => IndexFolder.VersionOf(c) != served))
        {
            commit.Delete();
        }
    }
}
