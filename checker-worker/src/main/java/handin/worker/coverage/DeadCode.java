package handin.worker.coverage;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** Takes out instructions that nothing can reach; they would count as never run. */
final class DeadCode {
    private DeadCode() {}

    static byte[] strip(byte[] classFile) {
        var type = new ClassNode();
        new ClassReader(classFile).accept(type, ClassReader.EXPAND_FRAMES);
        boolean changed = false;
        for (MethodNode method : type.methods) {
            changed |= strip(type.name, method);
        }
        if (!changed) {
            return classFile;
        }
        var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    private static boolean strip(String owner, MethodNode method) {
        Frame<BasicValue>[] frames;
        try {
            frames = new Analyzer<>(new BasicInterpreter()).analyze(owner, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(e);
        }
        boolean changed = false;
        AbstractInsnNode[] instructions = method.instructions.toArray();
        for (int i = 0; i < instructions.length; i++) {
            if (frames[i] == null && !(instructions[i] instanceof LabelNode)) {
                method.instructions.remove(instructions[i]);
                changed = true;
            }
        }
        method.tryCatchBlocks.removeIf(DeadCode::isEmpty);
        return changed;
    }

    private static boolean isEmpty(TryCatchBlockNode block) {
        for (AbstractInsnNode one = block.start; one != null && one != block.end; one = one.getNext()) {
            if (one.getOpcode() >= 0) {
                return false;
            }
        }
        return true;
    }
}
