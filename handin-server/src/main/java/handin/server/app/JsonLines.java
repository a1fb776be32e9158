package handin.server.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.event.KeyValuePair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each event as one JSON object on a line: {@code time}, {@code level}, {@code handin} (the number in square brackets before the words), {@code from} (the
 * other side's address), {@code event} (what happened, in words that are always the same), {@code message}, {@code failure} (a trace). What is not known
 * is left out.
 */
final class JsonLines extends EncoderBase<ILoggingEvent> {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern NUMBERED = Pattern.compile("\\[(\\w+)] (.*)", Pattern.DOTALL);
    private static final Pattern NUMBER_TO_COME = Pattern.compile("^\\[(\\{}|\\w+)] ");
    private static final Pattern GAP = Pattern.compile("\\{}");
    private static final Pattern NO_WORD_AT_THE_ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{N}]+$");

    @Override
    public byte[] encode(ILoggingEvent event) {
        ObjectNode line = MAPPER.createObjectNode();
        Matcher numbered = NUMBERED.matcher(event.getFormattedMessage());
        boolean hasNumber = numbered.matches();
        line.put("time", event.getInstant().toString());
        line.put("level", event.getLevel().toString());
        if (hasNumber) {
            line.put("handin", numbered.group(1));
        }
        Optional.ofNullable(event.getMDCPropertyMap().get("from")).ifPresent(from -> line.put("from", from));
        words(pattern(event)).ifPresent(words -> line.put("event", words));
        line.put("message", hasNumber ? numbered.group(2) : event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            line.put("failure", ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return (MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The message before its gaps were filled. */
    private static String pattern(ILoggingEvent event) {
        List<KeyValuePair> pairs = Objects.requireNonNullElse(event.getKeyValuePairs(), List.of());
        return pairs.stream()
                .filter(pair -> pair.key.equals("event"))
                .map(pair -> String.valueOf(pair.value))
                .findFirst()
                .orElseGet(event::getMessage);
    }

    /** The first words of a pattern that are no gap. */
    private static Optional<String> words(String pattern) {
        String unnumbered = NUMBER_TO_COME.matcher(pattern).replaceFirst("");
        return Stream.of(GAP.split(unnumbered))
                .map(words -> NO_WORD_AT_THE_ENDS.matcher(words).replaceAll(""))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
