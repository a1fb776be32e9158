package handin.worker.java;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import handin.worker.java.Javac.Parsed;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the names in an expression that stand for a static member without its class; Java cannot import from the unnamed package. */
final class BareNames extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Parsed parsed;
    private final Members members;
    private final SourcePositions positions;
    private final Set<String> declared = new HashSet<>();
    private final SortedMap<Integer, String> owners = new TreeMap<>();

    private BareNames(Parsed parsed, Members members) {
        this.parsed = parsed;
        this.members = members;
        this.positions = Trees.instance(parsed.task()).getSourcePositions();
    }

    /** By offset, the class name and dot that a name there needs. */
    static SortedMap<Integer, String> owners(Parsed parsed, Members members) {
        var names = new BareNames(parsed, members);
        names.scan(parsed.unit().getTypeDecls(), null);
        return names.owners;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        declared.add(variable.getName().toString());
        return super.visitVariable(variable, nothing);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        if (call.getMethodSelect() instanceof IdentifierTree name) {
            add(name, true);
            return scan(call.getArguments(), nothing);
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
        if (!declared.contains(name.getName().toString())) {
            add(name, false);
        }
        return nothing;
    }

    private void add(IdentifierTree tree, boolean called) {
        int at = (int) positions.getStartPosition(parsed.unit(), tree);
        members.owner(tree.getName().toString(), called).ifPresent(owner -> owners.put(at, owner + "."));
    }
}
