package handin.worker.scheme;

import handin.worker.engine.PlacedText;
import handin.worker.scheme.Form.Atom;
import handin.worker.scheme.Form.Group;
import handin.worker.scheme.Form.Prefixed;
import java.util.List;

/** Writes forms for Kawa, a token to a line. */
class Writer {
    private final PlacedText out = new PlacedText();

    /** The forms as Kawa reads them. */
    static PlacedText write(List<Form> forms) {
        var writer = new Writer();
        forms.forEach(writer::add);
        return writer.out;
    }

    final PlacedText out() {
        return out;
    }

    void add(Form form) {
        switch (form) {
            case Atom(var text, var place) -> out.add(text, place);
            case Group group -> group(group);
            case Prefixed(var prefix, var inner, var place) -> {
                out.add(prefix, place);
                add(inner);
            }
        }
    }

    void group(Group group) {
        out.add(group.open(), group.place());
        group.items().forEach(this::add);
        out.add(")", group.end());
    }
}
