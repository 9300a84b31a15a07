package nl.impactwijzer.report.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.impactwijzer.testkit.ExternalTool;

/// Cards of SoftHSM, which is a real PKCS#11 module that keeps its keys in a folder. Made once for all tests, because a
/// module reads its settings when it is loaded.
public final class SoftCards {
    public static final String PIN = "4711";

    /// The programs that make them.
    public static final String SOFTHSM = "softhsm2-util";

    public static final String OPENSC = "pkcs11-tool";

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib64/pkcs11/libsofthsm2.so"),
            Path.of("/usr/local/lib/softhsm/libsofthsm2.so"));

    private static final Path FOLDER = folder();

    private SoftCards() {}

    public static Path library() {
        return PLACES.stream().filter(Files::exists).findFirst().orElseThrow();
    }

    /// Whether this computer has what makes them.
    public static boolean areHere() {
        return PLACES.stream().anyMatch(Files::exists);
    }

    public static CardModule module() {
        return CardModule.of(library());
    }

    /// As the module sees it at this moment.
    public static Card card(String label) {
        return switch (module().cards()) {
            case CardModule.Look.Seen seen ->
                seen.cards().stream()
                        .filter(card -> card.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no card " + label + " among " + seen.cards()));
            case CardModule.Look.Unusable unusable -> throw new AssertionError(unusable);
        };
    }

    /// Takes the card away, also from under a program that has it open.
    public static void takeOut(String label) {
        run(SOFTHSM, "--delete-token", "--token", label);
    }

    /// Writes into the card how its PIN stands, as a real one does by itself: SoftHSM itself never locks.
    public static void mark(String label, long flag) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(path -> path.endsWith("token.object")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (new String(bytes, StandardCharsets.ISO_8859_1).contains(label)) {
                    Files.write(file, marked(bytes, flag));
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no card " + label);
    }

    /// The flags are the only number in that file of this form: prepared, with a PIN, and to log in to.
    private static byte[] marked(byte[] token, long flag) {
        long wanted = 0x40C;
        ByteBuffer buffer = ByteBuffer.wrap(token.clone());
        for (int at = 0; at + 8 <= token.length; at++) {
            long value = buffer.getLong(at);
            if (value < 0x100000 && (value & wanted) == wanted) {
                // The first number counts the changes; without a new one a program that has it open would not look.
                return buffer.putLong(0, buffer.getLong(0) + 1)
                        .putLong(at, value | flag)
                        .array();
            }
        }
        throw new AssertionError("no flags in that card");
    }

    /// The cards: "goed" and "venster" with an EC key that is fit and one that is for encryption, "rsa", some to
    /// spoil, and "leeg" without any key.
    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("kaarten");
            Path settings = Files.writeString(
                    folder.resolve("softhsm2.conf"),
                    "directories.tokendir = " + Files.createDirectory(folder.resolve("kaarten")) + "\n"
                            + "objectstore.backend = file\nlog.level = ERROR\n");
            setVariable("SOFTHSM2_CONF", settings.toString());
            System.setProperty("test.softhsm", settings.toString());
            for (String label : List.of("goed", "rsa", "weg", "fout", "laatste", "dicht", "venster")) {
                prepare(settings, folder, label);
            }
            empty(settings, "leeg");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path settings, String label) {
        run(settings, SOFTHSM, "--init-token", "--free", "--label", label, "--so-pin", "0000", "--pin", PIN);
    }

    private static void prepare(Path settings, Path folder, String label) throws IOException {
        empty(settings, label);
        TestAuthority authority = TestAuthority.offline();
        TestAuthority.Issued issued = label.equals("rsa")
                ? authority.person("Roos Voorbeeld", "Stichting Voorbeeldscholen", "RSA")
                : authority.person("Kees Voorbeeld", "Stichting Voorbeeldscholen", "EC");
        keep(settings, folder, label, "01", issued);
        if (label.equals("goed")) {
            keep(settings, folder, label, "02", authority.forEncryption("Kees Voorbeeld"));
        }
    }

    private static void keep(Path settings, Path folder, String label, String id, TestAuthority.Issued issued)
            throws IOException {
        Path key = Files.writeString(folder.resolve(label + id + ".pem"), issued.keyAsPem());
        Path certificate = Files.write(folder.resolve(label + id + ".der"), issued.certificateBytes());
        run(settings, SOFTHSM, "--import", key, "--token", label, "--label", "sleutel" + id, "--id", id, "--pin", PIN);
        run(
                settings,
                OPENSC,
                "--module",
                library(),
                "--token-label",
                label,
                "--login",
                "--pin",
                PIN,
                "--write-object",
                certificate,
                "--type",
                "cert",
                "--id",
                id,
                "--label",
                "sleutel" + id);
    }

    private static void run(Object... command) {
        run(Path.of(System.getProperty("test.softhsm")), command);
    }

    private static void run(Path settings, Object... command) {
        try {
            Object[] arguments = Stream.concat(Stream.of("SOFTHSM2_CONF=" + settings), Stream.of(command))
                    .toArray();
            ExternalTool.Said said = ExternalTool.run("env", arguments);
            if (said.status() != 0) {
                throw new AssertionError(List.of(command) + ": " + said.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Of this very process: the module asks the C library, which Java's own copy of the environment does not change.
    @SuppressWarnings("restricted")
    private static void setVariable(String name, String value) {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            linker.downcallHandle(
                            linker.defaultLookup().find("setenv").orElseThrow(),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT))
                    .invokeWithArguments(arena.allocateFrom(name), arena.allocateFrom(value), 1);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
