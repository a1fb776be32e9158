package handin.worker.java;

import handin.worker.wire.Response.Place;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source text in memory. Any class may be public in it: a submission's file name says nothing. */
final class Source extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    /** @param name the file's name, as stack traces show it */
    Source(String name, String text) {
        super(uri(name.isEmpty() ? "Expression.java" : name), Kind.SOURCE);
        this.name = name;
        this.text = text;
    }

    /** The compiler writes the end of the path into the classes. */
    private static URI uri(String name) {
        try {
            return new URI("memory", "", "/" + name, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** The place of an offset in the text; 0, 0 for a negative one. */
    Place place(long offset) {
        if (offset < 0) {
            return new Place(name, 0, 0);
        }
        String before = text.substring(0, (int) Math.min(offset, text.length()));
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        return new Place(name, line, before.length() - before.lastIndexOf('\n'));
    }
}
