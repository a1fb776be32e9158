package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;

/** Walks over the bytes of a multi-file submission. */
final class PackedBytes extends DatumBytes {
    PackedBytes(byte[] content, int from) {
        super(content, from);
    }

    @Override
    Refused cut() {
        return new Refused(Sentence.MULTI_CUT);
    }

    Refused damaged() {
        return new Refused(Sentence.MULTI_DAMAGED, at);
    }

    /** Takes what belongs to a symbol or a number; says whether that was anything. */
    boolean skipWord() {
        int from = at;
        while (at < content.length && !isBlank(content[at]) && "()[]{}\",'`;".indexOf(content[at]) < 0) {
            at++;
        }
        return at > from;
    }
}
