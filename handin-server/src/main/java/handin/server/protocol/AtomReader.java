package handin.server.protocol;

import handin.server.protocol.Datum.Symbol;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads one symbol or number, up to the byte that ends it. */
final class AtomReader {
    private final ByteSource source;
    private final ByteArrayOutputStream run = new ByteArrayOutputStream();
    private boolean isSymbol;

    AtomReader(ByteSource source) {
        this.source = source;
    }

    Datum rest(String begun) throws IOException {
        run.writeBytes(begun.getBytes(StandardCharsets.US_ASCII));
        while (!Atoms.ends(source.peek())) {
            int octet = source.next();
            switch (octet) {
                case '|' -> bars();
                case '\\' -> escaped();
                default -> run.write(octet);
            }
        }
        String name = run.toString(StandardCharsets.UTF_8);
        return isSymbol ? new Symbol(name) : Atoms.meaning(name);
    }

    private void bars() throws IOException {
        isSymbol = true;
        for (int octet = taken("|"); octet != '|'; octet = taken("|")) {
            run.write(octet);
        }
    }

    private void escaped() throws IOException {
        isSymbol = true;
        run.write(taken("\\"));
    }

    private int taken(String after) throws IOException {
        int octet = source.next();
        if (octet < 0) {
            throw new UnreadableDatum("a symbol that stops after \"" + after + "\"");
        }
        return octet;
    }
}
