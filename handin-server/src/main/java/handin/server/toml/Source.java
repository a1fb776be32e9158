package handin.server.toml;

import org.jspecify.annotations.Nullable;

/** The text that tables were read from. Mistakes are rare and texts can be long, so its places are looked up at the first mistake. For one thread. */
final class Source {
    private final String file;
    private final String text;
    private @Nullable Places places;

    Source(String file, String text) {
        this.file = file;
        this.text = text;
    }

    String file() {
        return file;
    }

    Places places() {
        if (places == null) {
            places = new Places(text);
        }
        return places;
    }
}
