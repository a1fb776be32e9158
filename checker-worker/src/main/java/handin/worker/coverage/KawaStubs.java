package handin.worker.coverage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Marks Kawa's calling conventions as synthetic, which JaCoCo leaves out. */
final class KawaStubs {
    private static final Pattern STUB = Pattern.compile(".*\\$check|(apply|match)([0-9N]|ToConsumer|ToObject)?|\\$.*");

    private KawaStubs() {}

    static byte[] mark(byte[] classFile) {
        var writer = new ClassWriter(0);
        new ClassReader(classFile).accept(new Marking(writer), 0);
        return writer.toByteArray();
    }

    private static final class Marking extends ClassVisitor {
        Marking(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            boolean convention = descriptor.contains("Lgnu/mapping/CallContext;") && !name.equals("run");
            boolean stub =
                    !name.startsWith("<") && (convention || STUB.matcher(name).matches());
            return super.visitMethod(
                    stub ? access | Opcodes.ACC_SYNTHETIC : access, name, descriptor, signature, exceptions);
        }
    }
}
