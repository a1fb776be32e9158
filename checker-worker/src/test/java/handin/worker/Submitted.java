package handin.worker;

import handin.worker.engine.Engine;
import handin.worker.groovy.GroovyEngine;
import handin.worker.java.JavaEngine;
import handin.worker.scheme.SchemeEngine;
import handin.worker.wire.Datum;
import handin.worker.wire.Request.Coverage;
import handin.worker.wire.Request.Describe;
import handin.worker.wire.Request.Eval;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Mistake;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Thrown;
import handin.worker.wire.Response.Uncovered;
import handin.worker.wire.Response.Value;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

/** A submission in this machine, asked as the server asks. */
final class Submitted {
    private final Session session;
    private final Response loaded;

    private Submitted(Engine engine, Load load) {
        session = new Session(engine);
        loaded = ask(load);
    }

    static Submitted groovy(String text) {
        return new Submitted(new GroovyEngine(), load("", "hw.groovy", text, false));
    }

    static Submitted java(String text) {
        return new Submitted(new JavaEngine(), load("", "hw.java", text, false));
    }

    static Submitted scheme(String level, String text) {
        return new Submitted(new SchemeEngine(), load(level, level.isEmpty() ? "hw.scm" : "hw.rkt", text, false));
    }

    /** By the engine's name and with coverage. */
    static Submitted covered(String engine, String text) {
        return switch (engine) {
            case "groovy" -> new Submitted(new GroovyEngine(), load("", "hw.groovy", text, true));
            case "java" -> new Submitted(new JavaEngine(), load("", "hw.java", text, true));
            case "scheme" -> new Submitted(new SchemeEngine(), load("", "hw.scm", text, true));
            default -> new Submitted(new SchemeEngine(), load(engine, "hw.rkt", text, true));
        };
    }

    static Submitted files(Engine engine, SourceFile... files) {
        return new Submitted(engine, new Load("", List.of(files), false));
    }

    private static Load load(String level, String name, String text, boolean coverage) {
        return new Load(level, List.of(new SourceFile(name, text)), coverage);
    }

    private Response ask(handin.worker.wire.Request request) {
        try {
            return session.answer(request, place -> {});
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What loading answered. */
    Response loaded() {
        return loaded;
    }

    Response eval(String expression) {
        return ask(new Eval(expression));
    }

    Datum value(String expression) {
        return eval(expression) instanceof Value(var value, var _) ? value : unexpected(eval(expression));
    }

    String printed(String expression) {
        return eval(expression) instanceof Value(var _, var printed) ? printed : unexpected(eval(expression));
    }

    Thrown thrown(String expression) {
        return eval(expression) instanceof Thrown thrown ? thrown : unexpected(eval(expression));
    }

    Mistake mistake(String expression) {
        return eval(expression) instanceof Mistake mistake ? mistake : unexpected(eval(expression));
    }

    /** The mistake or exception that loading answered, as {@code line:column words}. */
    String refused() {
        return switch (loaded) {
            case Mistake(var message, var place) -> place.line() + ":" + place.column() + " " + message;
            case Thrown(var type, var message, var places) -> type + " " + message + " " + places;
            default -> unexpected(loaded);
        };
    }

    Description describe(String name) {
        return ask(new Describe(name, false)) instanceof Description description ? description : unexpected(loaded);
    }

    Description describeValue(String expression) {
        return ask(new Describe(expression, true)) instanceof Description description
                ? description
                : unexpected(ask(new Describe(expression, true)));
    }

    /** The places not run, as {@code line:column}. */
    List<String> uncovered() {
        if (!(loaded instanceof Response.Loaded)) {
            unexpected(loaded);
        }
        return ask(new Coverage()) instanceof Uncovered(var places)
                ? places.stream().map(Submitted::at).toList()
                : List.of();
    }

    static String at(Place place) {
        return place.line() + ":" + place.column();
    }

    static Datum whole(long value) {
        return new Datum.Whole(BigInteger.valueOf(value));
    }

    private static <T> T unexpected(Object got) {
        throw new AssertionError("not expected: " + got);
    }
}
