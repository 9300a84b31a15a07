package nl.impactwijzer.report.signing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.impactwijzer.text.Message;

/// The library (PKCS#11) by which a maker of cards or tokens lets programs use them.
///
/// Such a library is a program that runs inside ours, so a person chooses it; none is loaded by looking around.
///
/// @param name of the maker or the product; the file's name when unknown
public record CardModule(String name, Path library) {

    /// What a look at the cards gave.
    public sealed interface Look {
        /// @param cards those that are in a reader now; may be empty
        record Seen(List<Card> cards) implements Look {
            public Seen {
                cards = List.copyOf(cards);
            }
        }

        record Unusable(Message why) implements Look {}
    }

    public static CardModule of(Path library) {
        return new CardModule(String.valueOf(library.getFileName()), library);
    }

    /// The modules of well-known makers that are on this computer, where their installers put them.
    public static List<CardModule> installed() {
        return known().stream()
                .filter(known -> known.system().equals(system()))
                .map(known -> new CardModule(known.name(), known.path()))
                .filter(module -> Files.isRegularFile(module.library()))
                .toList();
    }

    public Look cards() {
        if (!Files.isRegularFile(library)) {
            return new Look.Unusable(Message.of("signing.card.noLibrary", "file", library.toString()));
        }
        try {
            return new Look.Seen(Pkcs11.of(library).cards(this));
        } catch (Pkcs11.Failed e) {
            return new Look.Unusable(Message.of(
                    "signing.card.badLibrary", "file", library.toString(), "reason", String.valueOf(e.getMessage())));
        }
    }

    record Known(String system, String name, Path path) {}

    static List<Known> known() {
        try (InputStream in = CardModule.class.getResourceAsStream("card-modules.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The list of card modules is not in the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Known> known = new ArrayList<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                known.add(new Known(cells[0], cells[1], Path.of(cells[2])));
            });
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "mac" : "linux";
    }
}
