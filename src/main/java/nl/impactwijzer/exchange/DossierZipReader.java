package nl.impactwijzer.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.impactwijzer.dossier.Change;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonProblem;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.text.Message;

/// Reads one dossier file and proves that it belongs together: every entry has the hash that the manifest gives, and
/// the questionnaire is the one that the dossier names.
final class DossierZipReader {

    private static final int MOST_UNKNOWN = 20;

    private final Path file;
    private final Bytes bytes;
    private final Function<byte[], DossierJson.Read> reader;
    private final List<Message> remarks = new ArrayList<>();

    /// Where the zip is: it is opened once to be read, and again for each piece of evidence.
    @FunctionalInterface
    interface Bytes {
        SafeZip open() throws IOException;
    }

    /// @param file what it is called when it cannot be read
    DossierZipReader(Path file, Bytes bytes, Function<byte[], DossierJson.Read> reader) {
        this.file = file;
        this.bytes = bytes;
        this.reader = reader;
    }

    DossierFile read() throws IOException {
        try (SafeZip zip = bytes.open()) {
            if (!zip.has(EntryNames.MANIFEST) || !zip.has(EntryNames.DOSSIER)) {
                throw new ExchangeException(Message.of("exchange.notADossier"));
            }
            prove(zip, manifest(zip));
            DossierJson.Read read = reader.apply(zip.bytes(EntryNames.DOSSIER));
            remarks.addAll(DossierFiles.remarks(read));
            Optional<byte[]> questionnaire = optional(zip, EntryNames.QUESTIONNAIRE);
            if (questionnaire.isPresent()) {
                compare(read.dossier().questionnaire(), questionnaire.get());
            }
            List<Change> history = history(zip);
            look(zip, read.dossier());
            return new DossierFile(read.dossier(), questionnaire, history, this::evidence, remarks);
        }
    }

    private static Manifest manifest(SafeZip zip) throws IOException {
        if (zip.has(EntryNames.MIMETYPE)
                && !DossierZip.MIMETYPE.equals(
                        new String(zip.bytes(EntryNames.MIMETYPE), StandardCharsets.UTF_8).strip())) {
            throw new ExchangeException(Message.of("exchange.notADossier"));
        }
        return parsed(EntryNames.MANIFEST, () -> Manifest.read(zip.bytes(EntryNames.MANIFEST)));
    }

    private void prove(SafeZip zip, Manifest manifest) throws IOException {
        long all = 0;
        int unknown = 0;
        for (String name : zip.names()) {
            if (!EntryNames.isKnown(name)) {
                unknown++;
                if (unknown <= MOST_UNKNOWN) {
                    remarks.add(Message.of("exchange.unknownEntry", "entry", name));
                }
            } else if (!name.equals(EntryNames.MANIFEST)) {
                Manifest.Entry found = zip.measure(name);
                all += found.size();
                if (all > Limits.ALL_ENTRIES) {
                    throw new ExchangeException(Message.of("exchange.tooLarge"));
                }
                if (!found.equals(manifest.entries().get(name))) {
                    throw new ExchangeException(Message.of("exchange.changed", "entry", name));
                }
            }
        }
        if (unknown > MOST_UNKNOWN) {
            remarks.add(Message.of("exchange.moreLeftOut"));
        }
        for (Map.Entry<String, Manifest.Entry> listed : manifest.entries().entrySet()) {
            if (!zip.has(listed.getKey())) {
                throw new ExchangeException(Message.of("exchange.missing", "entry", listed.getKey()));
            }
        }
    }

    private void compare(QuestionnaireRef named, byte[] file) throws IOException {
        QuestionnaireRef found = parsed(
                EntryNames.QUESTIONNAIRE, () -> QuestionnaireJson.read(file).ref());
        boolean sameName = found.id().equals(named.id()) && found.version().equals(named.version());
        if (!sameName || !named.sha256().isEmpty() && !named.sha256().equals(found.sha256())) {
            throw new ExchangeException(Message.of(
                    "exchange.otherQuestionnaire",
                    "name",
                    named.name(),
                    "named",
                    named.sha256(),
                    "found",
                    found.sha256()));
        }
        if (named.sha256().isEmpty()) {
            remarks.add(Message.of("exchange.noHash", "name", named.name()));
        }
    }

    private static List<Change> history(SafeZip zip) throws IOException {
        Optional<byte[]> json = optional(zip, EntryNames.HISTORY);
        return json.isEmpty() ? List.of() : parsed(EntryNames.HISTORY, () -> HistoryJson.read(json.get()));
    }

    /// Evidence that is named but not there, or there but not named.
    private void look(SafeZip zip, Dossier dossier) throws IOException {
        Set<String> named = new HashSet<>();
        for (Evidence evidence : dossier.evidence()) {
            if (evidence.item() instanceof Evidence.KeptFile kept) {
                named.add(kept.sha256());
                if (!EntryNames.isSha256(kept.sha256()) || !zip.has(EntryNames.evidence(kept.sha256()))) {
                    remarks.add(Message.of("exchange.noEvidence", "name", kept.name()));
                }
            }
        }
        for (String name : zip.names()) {
            Optional<String> sha256 = EntryNames.evidenceIn(name);
            if (sha256.isPresent() && !sha256.get().equals(zip.measure(name).sha256())) {
                throw new ExchangeException(Message.of("exchange.changed", "entry", name));
            }
            if (sha256.filter(hash -> !named.contains(hash)).isPresent()) {
                remarks.add(Message.of("exchange.unusedEvidence", "entry", name));
            }
        }
    }

    private Optional<byte[]> evidence(String sha256) {
        try (SafeZip zip = bytes.open()) {
            Optional<byte[]> found =
                    EntryNames.isSha256(sha256) ? optional(zip, EntryNames.evidence(sha256)) : Optional.empty();
            if (found.isPresent() && !Sha256.of(found.get()).equals(sha256)) {
                throw new ExchangeException(Message.of("exchange.changed", "entry", EntryNames.evidence(sha256)));
            }
            return found;
        } catch (IOException e) {
            throw new ExchangeException(Message.of("exchange.unreadable", "file", file), e);
        }
    }

    private static Optional<byte[]> optional(SafeZip zip, String name) throws IOException {
        return zip.has(name) ? Optional.of(zip.bytes(name)) : Optional.empty();
    }

    private interface Parser<T> {
        T parse() throws IOException;
    }

    private static <T> T parsed(String entry, Parser<T> parser) throws IOException {
        try {
            return parser.parse();
        } catch (JsonException e) {
            JsonProblem first = e.problems().getFirst();
            throw new ExchangeException(
                    Message.of("exchange.badEntry", "entry", entry, "line", first.line(), "problem", first.message()),
                    e);
        }
    }
}
