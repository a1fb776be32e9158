package handin.server.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An entry's bytes. What fails here is the archive's fault, not that of the disk they are put on. */
final class UnpackedBytes extends FilterInputStream {
    UnpackedBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException damaged) {
            throw BadArchive.damaged(damaged);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (IOException damaged) {
            throw BadArchive.damaged(damaged);
        }
    }
}
