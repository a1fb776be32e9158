package handin.checker.sandbox;
/** placeholder */
final class SandboxCheck {}
