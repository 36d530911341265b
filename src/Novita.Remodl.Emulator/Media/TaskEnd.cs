namespace Novita.Remodl.Emulator.Media;

/// <summary>How a task ends. A request asks for another end than success by <c>#fail</c> or <c>#stall</c> in any of its texts.</summary>
internal enum TaskEnd
{
    Success,
    Failure,
    Never,
}
