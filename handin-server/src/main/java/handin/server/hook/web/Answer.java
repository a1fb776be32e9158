package handin.server.hook.web;

/** What came of one try to deliver. */
sealed interface Answer {
    /** It is the receiver's now. */
    record Taken() implements Answer {}

    /** The receiver does not want it, and will not. */
    record Refused(String why) implements Answer {}

    /** It may go better later. */
    record Failed(String why) implements Answer {}

    /**
     * By the status alone. Some 4xx are about the moment and not about the delivery.
     *
     * @param words how the answer's body begins
     */
    static Answer of(int status, String words) {
        String why = "answered " + status + (words.isBlank() ? "" : ": " + words);
        if (status >= 200 && status < 300) {
            return new Taken();
        }
        boolean momentary = status == 408 || status == 425 || status == 429;
        if (status >= 400 && status < 500 && !momentary) {
            return new Refused(why);
        }
        return new Failed(status >= 300 && status < 400 ? why + " (redirects are not followed)" : why);
    }
}
