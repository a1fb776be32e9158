package handin.server.protocol;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes one by one, with a look at the next. */
public interface ByteSource {
    /** The next byte, 0 to 255, left where it is; -1 at the end. Waits for it. */
    int peek() throws IOException;

    /** The next byte, 0 to 255, taken; -1 at the end. Waits for it. */
    int next() throws IOException;

    /** Bytes of a stream. */
    static ByteSource of(InputStream stream) {
        var buffered = new BufferedInputStream(stream);
        return new ByteSource() {
            @Override
            public int peek() throws IOException {
                buffered.mark(1);
                int octet = buffered.read();
                buffered.reset();
                return octet;
            }

            @Override
            public int next() throws IOException {
                return buffered.read();
            }
        };
    }
}
