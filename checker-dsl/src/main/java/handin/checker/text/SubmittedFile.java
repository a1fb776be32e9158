package handin.checker.text;

/**
 * One file of a multi-file submission.
 *
 * @param name without any directory, such as {@code shapes.rkt}
 * @param content its bytes, whatever they are
 */
public record SubmittedFile(String name, byte[] content) {}
