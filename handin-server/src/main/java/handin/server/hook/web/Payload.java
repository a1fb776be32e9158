package handin.server.hook.web;

import handin.server.hook.Event;
import handin.server.hook.Told;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event in JSON. Receivers rely on the names: none is ever changed or taken away. */
final class Payload {
    private static final JsonMapper JSON = new JsonMapper();
    private final ObjectNode node = JSON.createObjectNode();

    private Payload() {}

    /**
     * @param id of the delivery
     * @param courseName what receipts and course files call the course
     * @param course the course's directory: paths are told relative to it
     */
    static byte[] of(String id, Told told, String courseName, Path course) {
        var payload = new Payload();
        payload.node
                .put("id", id)
                .put("operation", told.event().operation())
                .put("session", told.session())
                .put("time", told.time().toString())
                .put("course", courseName);
        payload.add(told.event(), course);
        return JSON.writeValueAsBytes(payload.node);
    }

    private void add(Event event, Path course) {
        switch (event) {
            case Event.ServerStart start -> node.put("port", start.port());
            case Event.ServerConnect connect -> node.put("from", connect.from());
            case Event.Login login -> users(login.usernames());
            case Event.UserCreate create -> {
                node.put("username", create.username());
                fields("fields", create.fields());
            }
            case Event.UserChange change -> {
                node.put("username", change.username());
                fields("before", change.before());
                fields("after", change.after());
            }
            case Event.SubmissionReceived received -> submission(received.usernames(), received.assignment());
            case Event.SubmissionCommitted committed -> {
                submission(committed.usernames(), committed.assignment());
                node.put("directory", relative(committed.directory(), course));
            }
            case Event.SubmissionRetrieved retrieved -> submission(retrieved.usernames(), retrieved.assignment());
        }
    }

    private void submission(List<String> usernames, String assignment) {
        users(usernames);
        node.put("assignment", assignment);
    }

    private void users(List<String> usernames) {
        var array = node.putArray("usernames");
        usernames.forEach(array::add);
    }

    private void fields(String name, Map<String, String> fields) {
        var object = node.putObject(name);
        fields.forEach(object::put);
    }

    /** Where the course lies on our disk is nobody's business. */
    private static String relative(Path directory, Path course) {
        Path inside = directory.toAbsolutePath().normalize();
        Path root = course.toAbsolutePath().normalize();
        return inside.startsWith(root) ? root.relativize(inside).toString() : String.valueOf(directory.getFileName());
    }
}
