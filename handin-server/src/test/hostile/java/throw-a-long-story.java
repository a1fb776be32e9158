// Tries: throw an exception with a message of megabytes, frames that are invented and a cause that is itself
// Group: verdict
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: Story
class Hw {
    static int f(int x) {
        throw new Story();
    }

    static class Story extends RuntimeException {
        @Override
        public String getMessage() {
            return "accepted ".repeat(1_000_000);
        }

        @Override
        public Throwable getCause() {
            return this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            var frame = new StackTraceElement("Hw", "f", "<+100>".repeat(1_000_000), 1);
            return new StackTraceElement[] {frame, null};
        }
    }
}
