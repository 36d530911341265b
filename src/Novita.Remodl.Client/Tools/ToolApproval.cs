namespace Novita.Remodl.Client;

/// <summary>What becomes of a call.</summary>
public sealed record ToolApproval
{
    private ToolApproval(ToolCallStatus? status, string? text)
    {
        Status = status;
        Text = text;
    }

    /// <summary>It runs.</summary>
    public static ToolApproval Approved { get; } = new(null, null);

    /// <summary>Whether the call runs.</summary>
    public bool IsApproved => Status is null;

    /// <summary>What the model is told in place of a result; null of a call that runs.</summary>
    public string? Text { get; }

    internal ToolCallStatus? Status { get; }

    /// <summary>It does not run, and the model is told so.</summary>
    /// <param name="reason">Why, for the model.</param>
    public static ToolApproval Denied(string? reason = null) =>
        new(ToolCallStatus.Denied, string.IsNullOrEmpty(reason) ? "The call was denied." : $"The call was denied: {reason}");

    /// <summary>It does not run; this is told as its result.</summary>
    public static ToolApproval Answered(string result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(ToolCallStatus.Answered, result);
    }
}
