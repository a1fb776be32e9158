package handin.worker.coverage;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Finds the lines that ran and threw. Notes are taken after a call returns, so a call that throws looks as if it never ran; but where the
 * handler of a {@code try} ran, the first line in it without a note is the one that threw.
 */
final class Caught {
    private Caught() {}

    /** @param missed whether no note was taken of a line */
    static Set<Integer> lines(byte[] classFile, IntPredicate missed) {
        var type = new ClassNode();
        new ClassReader(classFile).accept(type, ClassReader.SKIP_FRAMES);
        var thrown = new HashSet<Integer>();
        for (MethodNode method : type.methods) {
            for (TryCatchBlockNode block : method.tryCatchBlocks) {
                int handler = firstLine(block.handler);
                if (handler > 0 && !missed.test(handler)) {
                    addFirstMissed(block, missed, thrown);
                }
            }
        }
        return thrown;
    }

    private static void addFirstMissed(TryCatchBlockNode block, IntPredicate missed, Set<Integer> thrown) {
        for (AbstractInsnNode one = block.start; one != null && one != block.end; one = one.getNext()) {
            if (one instanceof LineNumberNode line && missed.test(line.line)) {
                thrown.add(line.line);
                return;
            }
        }
    }

    private static int firstLine(AbstractInsnNode from) {
        for (AbstractInsnNode one = from; one != null; one = one.getNext()) {
            if (one instanceof LineNumberNode line) {
                return line.line;
            }
        }
        return 0;
    }
}
