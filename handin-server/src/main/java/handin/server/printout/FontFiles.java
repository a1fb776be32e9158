package handin.server.printout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The font files that a PDF is made with. A PDF takes the letters that it shows with it, so it looks the same on every machine; the fonts are those of the machine
 * it is made on: DejaVu, which may be embedded, has nearly every alphabet.
 *
 * @param regular with letters of one width
 * @param bold the same in bold; empty: regular
 * @param others asked for letters that {@code regular} lacks, in this order
 */
public record FontFiles(Path regular, Optional<Path> bold, List<Path> others) {
    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts/truetype/dejavu",
            "/usr/share/fonts/dejavu-sans-mono-fonts",
            "/usr/share/fonts/dejavu",
            "/usr/share/fonts/TTF",
            "/usr/local/share/fonts",
            "/usr/local/share/fonts/dejavu",
            "/opt/homebrew/share/fonts",
            "/Library/Fonts",
            "C:/Windows/Fonts");

    /** With letters that DejaVu lacks, such as Chinese, where they are installed. */
    private static final List<String> WIDER = List.of(
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
            "/usr/share/fonts/truetype/unifont/unifont.ttf",
            "/usr/share/fonts/opentype/unifont/unifont.otf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");

    public FontFiles {
        others = List.copyOf(others);
    }

    /**
     * Finds them.
     *
     * @param named files of the caller's choice: the first is the regular one, the rest are asked for letters it lacks
     * @throws IllegalArgumentException with a sentence, if there is none
     */
    public static FontFiles find(List<Path> named) {
        for (Path file : named) {
            if (!Files.isReadable(file)) {
                throw new IllegalArgumentException("There is no font file " + file + ".");
            }
        }
        if (!named.isEmpty()) {
            return new FontFiles(named.getFirst(), Optional.empty(), more(named.subList(1, named.size())));
        }
        for (String folder : FOLDERS) {
            Path regular = Path.of(folder, "DejaVuSansMono.ttf");
            if (Files.isReadable(regular)) {
                Path bold = regular.resolveSibling("DejaVuSansMono-Bold.ttf");
                return new FontFiles(regular, Optional.of(bold).filter(Files::isReadable), more(List.of()));
            }
        }
        throw new IllegalArgumentException(
                "A PDF needs the font DejaVu Sans Mono, which is not on this machine. Install it"
                        + " (on Debian: apt install fonts-dejavu-core), or name a TrueType font with --font FILE.");
    }

    private static List<Path> more(List<Path> named) {
        var all = new ArrayList<>(named);
        WIDER.stream().map(Path::of).filter(Files::isReadable).forEach(all::add);
        return all;
    }
}
