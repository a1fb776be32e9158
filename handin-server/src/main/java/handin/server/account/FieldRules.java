package handin.server.account;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.config.CourseConfig;
import handin.server.config.ExtraField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the course wants to know of a student. */
final class FieldRules {
    private final List<ExtraField> fields;

    FieldRules(CourseConfig course) {
        this.fields = course.extraFields();
    }

    List<String> names() {
        return fields.stream().map(ExtraField::name).toList();
    }

    /** Every field of the course in its order, from those that stand in the file; one never filled in is empty. */
    Map<String, String> complete(Map<String, String> kept) {
        var complete = new LinkedHashMap<String, String>();
        for (ExtraField field : fields) {
            complete.put(field.name(), kept.getOrDefault(field.name(), ""));
        }
        return complete;
    }

    /** The values of those that students see, in order. */
    List<String> visible(Map<String, String> kept) {
        return fields.stream()
                .filter(field -> !field.hidden())
                .map(field -> kept.getOrDefault(field.name(), ""))
                .toList();
    }

    /**
     * Puts what a student filled in beside what was known.
     *
     * @param visible in the order of the visible fields; an empty one keeps what was known
     * @return every field, complete
     * @throws Refused {@link Sentence#FIELDS_COUNT}
     */
    Map<String, String> filledIn(List<String> visible, Map<String, String> known) {
        List<String> asked = fields.stream()
                .filter(field -> !field.hidden())
                .map(ExtraField::name)
                .toList();
        if (visible.size() != asked.size()) {
            throw new Refused(Sentence.FIELDS_COUNT, asked.size(), String.join(", ", asked), visible.size());
        }
        Map<String, String> filled = complete(known);
        for (int i = 0; i < asked.size(); i++) {
            if (!visible.get(i).isEmpty()) {
                filled.put(asked.get(i), visible.get(i));
            }
        }
        return filled;
    }

    /** @throws Refused {@link Sentence#FIELD_UNKNOWN} */
    void mustBeKnown(Iterable<String> names) {
        List<String> known = names();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new Refused(Sentence.FIELD_UNKNOWN, name, String.join(", ", known));
            }
        }
    }

    /**
     * Values that are absent are not looked at.
     *
     * @throws Refused {@link Sentence#FIELD_BAD} for the first that does not follow the course's rules
     */
    void mustBeGood(Map<String, String> values) {
        for (ExtraField field : fields) {
            String value = Objects.requireNonNullElse(values.get(field.name()), "");
            if (values.containsKey(field.name()) && !field.accepts(value)) {
                String need = field.description().isEmpty() ? "" : "; need " + field.description();
                throw new Refused(Sentence.FIELD_BAD, field.name(), value, need);
            }
        }
    }
}
