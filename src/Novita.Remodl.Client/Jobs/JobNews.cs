namespace Novita.Remodl.Client.Jobs;

/// <summary>What a look brought to light since the last.</summary>
internal enum JobNews
{
    /// <summary>Nothing, or it failed.</summary>
    None,

    /// <summary>The job went on.</summary>
    Progress,

    /// <summary>The job has another status.</summary>
    Stage,
}
