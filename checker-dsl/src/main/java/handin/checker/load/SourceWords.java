package handin.checker.load;

import java.util.List;
import java.util.regex.Pattern;
import org.codehaus.groovy.ast.ASTNode;

/** Finds words in the script's text, where the tree knows only the place of what they are part of. */
record SourceWords(List<String> lines) {
    /** The place of the word at or after a node's start, on its line or the one below it; the node's own if it is not there. */
    ASTNode find(String word, ASTNode near) {
        var pattern = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
        for (int line = near.getLineNumber(); line <= Math.min(near.getLineNumber() + 1, lines.size()); line++) {
            int from = line == near.getLineNumber() ? Math.max(0, near.getColumnNumber() - 1) : 0;
            var found = pattern.matcher(lines.get(line - 1));
            if (found.find(Math.min(from, lines.get(line - 1).length()))) {
                return at(line, found.start() + 1, word.length());
            }
        }
        return near;
    }

    static ASTNode at(int line, int column, int length) {
        var place = new ASTNode();
        place.setLineNumber(line);
        place.setColumnNumber(column);
        place.setLastLineNumber(line);
        place.setLastColumnNumber(column + length);
        return place;
    }
}
