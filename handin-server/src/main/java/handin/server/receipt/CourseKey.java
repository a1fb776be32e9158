package handin.server.receipt;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** The key that a course signs with, in {@code receipt-key.pem}; its open half lies beside it for anybody. */
record CourseKey(PrivateKey secret, PublicReceiptKey open) {
    private static final String SECRET_FILE = "receipt-key.pem";
    private static final String KIND = "PRIVATE KEY";

    static CourseKey in(Path course) throws IOException {
        Path file = course.resolve(SECRET_FILE);
        Path open = course.resolve(PublicReceiptKey.FILE);
        if (!Files.exists(file) || !Files.exists(open)) {
            makeAlone(file, open);
        }
        return load(file, open);
    }

    /** As {@link #in} looks, and makes nothing. */
    static void mustBeUsable(Path course) throws IOException {
        Path file = course.resolve(SECRET_FILE);
        Path open = course.resolve(PublicReceiptKey.FILE);
        if (Files.exists(open)) {
            if (!Files.exists(file)) {
                throw missing();
            }
            load(file, open);
        } else if (Files.exists(file)) {
            openHalf(file, Pem.read(file, KIND));
        }
    }

    /** Two programs that both need the first key must not each make one. */
    private static synchronized void makeAlone(Path file, Path open) throws IOException {
        Path lock = Files.createDirectories(file.resolveSibling(".handin")).resolve("receipt-key.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!Files.exists(file)) {
                if (Files.exists(open)) {
                    throw missing();
                }
                Pem.write(file, KIND, made(), "rw-------");
            }
            if (!Files.exists(open)) {
                Pem.write(open, PublicReceiptKey.KIND, openHalf(file, Pem.read(file, KIND)), "rw-r--r--");
            }
        }
    }

    private static UnusableKey missing() {
        return new UnusableKey(
                SECRET_FILE + " is missing, while " + PublicReceiptKey.FILE + " is there",
                "put the key back, or, if it is lost, keep the open half under another name to check old receipts with,"
                        + " and a new pair is made");
    }

    private static byte[] made() {
        try {
            return KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519 keys", e);
        }
    }

    private static CourseKey load(Path file, Path openFile) throws IOException {
        byte[] der = Pem.read(file, KIND);
        var published = PublicReceiptKey.read(openFile);
        if (!published.equals(PublicReceiptKey.of(openFile, openHalf(file, der)))) {
            throw new UnusableKey(
                    PublicReceiptKey.FILE + " does not belong to " + SECRET_FILE,
                    "put the right key back, or keep the first under another name, and it is made anew from the second");
        }
        try {
            return new CourseKey(
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der)), published);
        } catch (GeneralSecurityException e) {
            throw notOurs(file);
        }
    }

    private static byte[] openHalf(Path file, byte[] der) throws IOException {
        try {
            if (PrivateKeyFactory.createKey(PrivateKeyInfo.getInstance(der))
                    instanceof Ed25519PrivateKeyParameters secret) {
                return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(secret.generatePublicKey())
                        .getEncoded();
            }
        } catch (IllegalArgumentException damaged) {
            throw notOurs(file);
        }
        throw notOurs(file);
    }

    private static UnusableKey notOurs(Path file) {
        return new UnusableKey(
                file + " is no Ed25519 key",
                "put the course's own back; without it a new one is made, and receipts signed with the old one can only"
                        + " be checked with the old " + PublicReceiptKey.FILE);
    }

    byte[] sign(byte[] text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read cannot sign", e);
        }
    }
}
