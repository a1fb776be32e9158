package handin.worker.groovy;

import handin.worker.engine.Lines;
import handin.worker.wire.Response.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ClosureListExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.StaticMethodCallExpression;
import org.codehaus.groovy.ast.expr.TernaryExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Gives every statement and expression a line number of its own, and remembers where it stood. Newlines mean something in Groovy, so the
 * text itself cannot be taken apart. The new numbers begin above the true ones; only {@code assert} keeps these, since it draws its text by them.
 */
final class Renumbering extends CompilationCustomizer implements Lines {
    /** The highest line a class file can hold. */
    private static final int MAX_LINES = 65_535;

    private final int trueLines;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Place> asserts = new HashMap<>();
    private final Set<Integer> oneWay = new HashSet<>();
    private final Set<ASTNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param trueLines as many lines as the longest of the files has */
    Renumbering(int trueLines) {
        super(CompilePhase.SEMANTIC_ANALYSIS);
        this.trueLines = trueLines;
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        new Visitor(source).visitClass(type);
    }

    @Override
    public @Nullable Place at(String file, int line) {
        int index = line - trueLines - 1;
        return index < 0 || index >= places.size() ? asserts.get(line) : places.get(index);
    }

    /**
     * Whether the line's branches tell nothing: of an {@code assert} only one way out ever runs, and behind the collection of a {@code for}
     * loop the compiler adds a test for null.
     */
    boolean isOneWay(int line) {
        return oneWay.contains(line);
    }

    /** Whether there were too many nodes to number. */
    boolean isFull() {
        return trueLines + places.size() > MAX_LINES;
    }

    private void mark(ASTNode node, Place place) {
        if (node.getLineNumber() >= 1 && seen.add(node)) {
            places.add(place);
            node.setLineNumber(trueLines + places.size());
        }
    }

    private final class Visitor extends ClassCodeVisitorSupport {
        private final SourceUnit source;
        private boolean inCollection;

        Visitor(SourceUnit source) {
            this.source = source;
        }

        @Override
        protected SourceUnit getSourceUnit() {
            return source;
        }

        private void mark(ASTNode node) {
            Renumbering.this.mark(node, place(node));
            if (inCollection) {
                oneWay.add(node.getLineNumber());
            }
        }

        private Place place(ASTNode node) {
            return new Place(source.getName(), node.getLineNumber(), node.getColumnNumber());
        }

        @Override
        protected void visitStatement(Statement statement) {
            mark(statement);
            super.visitStatement(statement);
        }

        @Override
        public void visitAssertStatement(AssertStatement statement) {
            int first = statement.getLineNumber();
            asserts.putIfAbsent(first, place(statement));
            for (int line = first; line <= statement.getLastLineNumber(); line++) {
                oneWay.add(line);
            }
        }

        @Override
        public void visitForLoop(ForStatement loop) {
            if (loop.getCollectionExpression() instanceof ClosureListExpression) {
                super.visitForLoop(loop);
                return;
            }
            boolean outside = inCollection;
            inCollection = true;
            visitStatement(loop);
            loop.getCollectionExpression().visit(this);
            inCollection = outside;
            loop.getLoopBlock().visit(this);
        }

        @Override
        public void visitMethodCallExpression(MethodCallExpression call) {
            mark(call);
            super.visitMethodCallExpression(call);
        }

        @Override
        public void visitStaticMethodCallExpression(StaticMethodCallExpression call) {
            mark(call);
            super.visitStaticMethodCallExpression(call);
        }

        @Override
        public void visitConstructorCallExpression(ConstructorCallExpression call) {
            mark(call);
            super.visitConstructorCallExpression(call);
        }

        @Override
        public void visitPropertyExpression(PropertyExpression property) {
            mark(property);
            super.visitPropertyExpression(property);
        }

        @Override
        public void visitBinaryExpression(BinaryExpression expression) {
            mark(expression);
            super.visitBinaryExpression(expression);
        }

        @Override
        public void visitTernaryExpression(TernaryExpression ternary) {
            mark(ternary);
            super.visitTernaryExpression(ternary);
        }

        @Override
        public void visitBooleanExpression(BooleanExpression expression) {
            mark(expression);
            super.visitBooleanExpression(expression);
        }

        @Override
        public void visitClosureExpression(ClosureExpression closure) {
            mark(closure);
            boolean outside = inCollection;
            inCollection = false;
            super.visitClosureExpression(closure);
            inCollection = outside;
        }

        @Override
        public void visitConstantExpression(ConstantExpression constant) {
            mark(constant);
        }

        @Override
        public void visitVariableExpression(VariableExpression variable) {
            mark(variable);
        }
    }
}
