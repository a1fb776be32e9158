package handin.checker.run;

import handin.checker.model.Course;

/** How many handins of a team were accepted; kept beside its work, so that it does not matter how many of them are kept. */
record Counted(Course course) {
    private static final int MOST = 10_000;

    int soFar() {
        int count = 0;
        while (count < MOST && course.remembered(key(count))) {
            count++;
        }
        return count;
    }

    void oneMore() {
        course.remember(key(soFar()));
    }

    /** Keys are letters: {@code handed-in-a}, {@code handed-in-b}, ... */
    private static String key(int number) {
        var letters = new StringBuilder();
        for (int left = number; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('a' + left % 26));
        }
        return "handed-in-" + letters;
    }
}
