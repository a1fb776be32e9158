package handin.server.app;

import handin.server.client.CourseFile;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.door.tls.PinnedCertificate;
import handin.server.drracket.DrRacketPackage;
import handin.server.receipt.PublicReceiptKey;
import handin.server.receipt.Receipts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./handin course-file}: what students get so that their client finds the course, and no other. */
@Command(
        name = "course-file",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes handin-course.json: the course's name, address, certificate and the key that checks its receipts. With it around, ./handin submit FILE needs no options.",
            "With --drracket: the package that adds a Handin button to DrRacket."
        },
        footer = {
            "",
            "Example: ./handin course-file --course my-course --host handin.example.edu",
            "         ./handin course-file --course my-course --host handin.example.edu --drracket --out cs1.zip"
        })
final class CourseFileCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CourseOption course;

    @Option(
            names = "--host",
            required = true,
            paramLabel = "HOST",
            description = "The server's name, as students reach it.")
    private String host;

    @Option(names = "--port", paramLabel = "PORT", description = "The server's port; else the configured one.")
    private @Nullable Integer port;

    @Option(
            names = "--pin",
            description =
                    "Put the certificate in even if an authority signed it. Without, such a certificate is left to the students' machines to check, and may be renewed.")
    private boolean pin;

    @Option(names = "--drracket", description = "Make the package for DrRacket instead.")
    private boolean drracket;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to put it; else handin-course.json here, or handin-NAME.zip for DrRacket.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        CourseConfig config = CourseConfig.open(course.directory()).current();
        CourseFile file = new CourseFile(
                config.courseName(),
                host,
                usablePort(config),
                certificate(),
                Optional.of(receiptKey()),
                Optional.empty());
        if (drracket) {
            writeDrRacket(file);
        } else {
            Path target = out == null ? Path.of(CourseFile.FILE) : out;
            Files.writeString(target, file.toJson());
            said("Wrote " + target
                    + ". Give it to your students: with it beside their work, or in a directory around,");
            said("  ./handin submit FILE");
            said("needs nothing else.");
        }
        if (file.certificate().isEmpty()) {
            said("No certificate is in it: an authority signed the server's, so the students' machines check it, and "
                    + host + " must be the name it is for. --pin puts it in.");
        }
        return 0;
    }

    private int usablePort(CourseConfig config) {
        int usable = port == null ? config.port() : port;
        if (usable < 1 || usable > 65_535) {
            throw new IllegalArgumentException("There is no port " + usable + " to connect to; name one with --port.");
        }
        return usable;
    }

    /** The server makes both at its first start as well; whichever comes first. */
    private Optional<String> certificate() throws IOException {
        return PinnedCertificate.of(course.directory(), pin);
    }

    private String receiptKey() throws IOException {
        Receipts.in(course.directory(), Disk.real());
        return Files.readString(course.directory().resolve(PublicReceiptKey.FILE), StandardCharsets.US_ASCII);
    }

    private void writeDrRacket(CourseFile file) throws IOException {
        var made = new DrRacketPackage(file.name(), file.host(), file.port(), file.certificate());
        Path target = out == null ? Path.of(made.collection() + ".zip") : out;
        made.write(target);
        said("Wrote " + target + " and its checksum " + target + ".CHECKSUM. Students install it with");
        said("  raco pkg install ./" + target.getFileName());
        said("or in DrRacket: File, Install Package..., and choose the file. docs/drracket.md says more.");
    }

    private void said(String line) {
        spec.commandLine().getOut().println(line);
    }
}
