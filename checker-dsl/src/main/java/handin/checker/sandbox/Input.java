package handin.checker.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a program reads from its standard input. It always comes through a pipe and never as an open file of ours: who holds a file open can
 * change its mode, lock it, and read from another place in it.
 */
public sealed interface Input {
    /** Nothing: the end comes at once. */
    Input EMPTY = new Empty();

    /** Nothing. */
    record Empty() implements Input {
        @Override
        public void writeTo(OutputStream out) {}
    }

    /** These bytes. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and large.
    record Bytes(byte[] bytes) implements Input {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /** What the file holds when the program starts to read. */
    record Contents(Path file) implements Input {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            Files.copy(file, out);
        }
    }

    /** Writes it all. */
    void writeTo(OutputStream out) throws IOException;
}
