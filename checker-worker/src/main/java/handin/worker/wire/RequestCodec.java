package handin.worker.wire;

import handin.worker.wire.Codec.BadFrame;
import handin.worker.wire.Request.Coverage;
import handin.worker.wire.Request.Describe;
import handin.worker.wire.Request.Eval;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** One byte of kind, then the parts in order. */
final class RequestCodec {
    private RequestCodec() {}

    static void write(DataOutputStream out, Request request) throws IOException {
        switch (request) {
            case Load(var level, var files, var coverage) -> {
                out.writeByte(1);
                Scalars.text(out, level);
                Scalars.list(out, files, (to, file) -> {
                    Scalars.text(to, file.name());
                    Scalars.text(to, file.text());
                });
                out.writeBoolean(coverage);
            }
            case Eval(var expression) -> {
                out.writeByte(2);
                Scalars.text(out, expression);
            }
            case Describe(var subject, var expression) -> {
                out.writeByte(3);
                Scalars.text(out, subject);
                out.writeBoolean(expression);
            }
            case Coverage() -> out.writeByte(4);
        }
    }

    static Request read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 1 ->
                new Load(
                        Scalars.text(in),
                        Scalars.list(in, from -> new SourceFile(Scalars.text(from), Scalars.text(from))),
                        in.readBoolean());
            case 2 -> new Eval(Scalars.text(in));
            case 3 -> new Describe(Scalars.text(in), in.readBoolean());
            case 4 -> new Coverage();
            default -> throw new BadFrame("a request of kind " + kind);
        };
    }
}
