package handin.server.client;

import handin.checker.model.Sentence;
import handin.server.client.HandinSession.Login;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who hands in. */
final class LoginOptions {
    @Option(
            names = {"-u", "--user"},
            paramLabel = "NAME[+NAME]",
            description =
                    "Your username; for a team all usernames, joined by +. Else the variable HANDIN_USER, else the"
                            + " one remembered in the course file, else you are asked.")
    private @Nullable String usernames;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line is the password; else the variable HANDIN_PASSWORD, else you are asked.")
    private @Nullable Path passwordFile;

    /** An account that there is. */
    Login login(Surroundings surroundings, Optional<CourseFile.Found> course) {
        String who = username(surroundings, course);
        return new Login(
                who, Passwords.of(surroundings, passwordFile, "HANDIN_PASSWORD", "Password for " + who + ": "));
    }

    /** An account that is to be made: a password that is typed is typed twice. */
    Login newLogin(Surroundings surroundings, Optional<CourseFile.Found> course) {
        String who = username(surroundings, course);
        return new Login(
                who, Passwords.twice(surroundings, passwordFile, "HANDIN_PASSWORD", "New password for " + who + ": "));
    }

    private String username(Surroundings around, Optional<CourseFile.Found> course) {
        return Optional.ofNullable(usernames)
                .or(() -> around.variable("HANDIN_USER"))
                .or(() -> course.flatMap(it -> it.course().username()))
                .or(() -> asked(around, course))
                .orElseThrow(() -> new Broken(Sentence.CLIENT_NO_USERNAME));
    }

    private static Optional<String> asked(Surroundings around, Optional<CourseFile.Found> course) {
        Optional<String> typed = around.ask(Sentence.CLIENT_ASK_USERNAME.text() + " ");
        if (typed.isPresent() && course.isPresent()) {
            Path file = course.get().path();
            around.ask(Sentence.CLIENT_ASK_REMEMBER.text(file) + " [y/n] ")
                    .filter(answer -> answer.startsWith("y"))
                    .ifPresent(yes -> remember(around, course.get(), typed.get()));
        }
        return typed;
    }

    private static void remember(Surroundings around, CourseFile.Found course, String username) {
        try {
            CourseFile.remember(course, username);
        } catch (IOException e) {
            around.err().println(Sentence.CLIENT_UNWRITABLE_FILE.text(course.path(), Reasons.of(e)));
        }
    }
}
