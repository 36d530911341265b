namespace System.Runtime.CompilerServices;

/// <summary>What records need of a framework as old as the compiler's.</summary>
internal static class IsExternalInit;
