package handin.worker.bare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code Bare ENGINE DIRECTORY cold|warm}: evaluates DIRECTORY/program and then each line of DIRECTORY/expressions, and prints the answers on
 * one line and how many nanoseconds it took on the next. With {@code warm} it evaluates DIRECTORY/warm-program and
 * DIRECTORY/warm-expressions first.
 */
public final class Bare {
    private Bare() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        if (arguments[2].equals("warm")) {
            evaluate(fresh(arguments[0]), read(directory, "warm-program"), lines(directory, "warm-expressions"));
        }
        String program = read(directory, "program");
        List<String> expressions = lines(directory, "expressions");
        long begin = System.nanoTime();
        var answers = evaluate(fresh(arguments[0]), program, expressions);
        long nanos = System.nanoTime() - begin;
        System.out.println(answers);
        System.out.println(nanos);
        System.exit(0);
    }

    private static BareEngine fresh(String name) {
        return switch (name) {
            case "groovy" -> new BareGroovy();
            case "java" -> new BareJava();
            case "scheme" -> new BareScheme();
            default -> throw new IllegalArgumentException("no engine is called " + name);
        };
    }

    private static List<Object> evaluate(BareEngine engine, String program, List<String> expressions) throws Exception {
        engine.load(program);
        var answers = new ArrayList<Object>();
        for (String expression : expressions) {
            answers.add(engine.evaluate(expression));
        }
        return answers;
    }

    private static String read(Path directory, String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    private static List<String> lines(Path directory, String file) throws IOException {
        return Files.readAllLines(directory.resolve(file));
    }
}
