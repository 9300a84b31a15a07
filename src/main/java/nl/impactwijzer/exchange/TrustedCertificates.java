package nl.impactwijzer.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The certificates that the user trusts for one purpose, kept in one file that a person can read.
///
/// Trust is in a name together with a fingerprint: the same key under another name is somebody else. A file that
/// cannot be read trusts nobody.
public final class TrustedCertificates {

    private static final int LARGEST = 1024 * 1024;

    private final Path file;
    private final String list;

    /// One that is trusted.
    ///
    /// @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits in lower case
    /// @param since       the day on which the user said so
    /// @param by          who said so
    public record Entry(String name, String fingerprint, LocalDate since, String by) {}

    private TrustedCertificates(Path file, String list) {
        this.file = file;
        this.list = list;
    }

    /// Of those who publish questionnaires.
    public static TrustedCertificates ofPublishers(Path file) {
        return new TrustedCertificates(file, "publishers");
    }

    /// Of those who sign reports.
    public static TrustedCertificates ofSigners(Path file) {
        return new TrustedCertificates(file, "signers");
    }

    public boolean trusts(String name, String fingerprint) {
        try {
            return trusts(entries(), name, fingerprint);
        } catch (IOException | JsonException _) {
            return false;
        }
    }

    private static boolean trusts(List<Entry> entries, String name, String fingerprint) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.name().equals(name) && entry.fingerprint().equals(fingerprint));
    }

    /// Trusts that certificate from now on; once is enough.
    ///
    /// @throws ExchangeException when it cannot be kept; nothing is then changed
    public void trust(Entry entry) {
        try {
            List<Entry> entries = new ArrayList<>(entries());
            if (!trusts(entries, entry.name(), entry.fingerprint())) {
                entries.add(entry);
                AtomicFile.write(file, json(entries));
            }
        } catch (IOException | JsonException e) {
            throw new ExchangeException(Message.of("package.badTrustFile", "file", file), e);
        }
    }

    private List<Entry> entries() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            JsonFields fields = JsonDocument.parse(in.readNBytes(LARGEST)).object();
            return fields.objects(list, TrustedCertificates::entry);
        }
    }

    private static Entry entry(JsonFields json) {
        return new Entry(
                json.text("name"),
                json.text("fingerprint"),
                json.parsed("since", LocalDate::parse).orElse(LocalDate.EPOCH),
                json.text("by", ""));
    }

    private byte[] json(List<Entry> entries) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray(list);
        entries.forEach(entry -> array.addObject()
                .put("name", entry.name())
                .put("fingerprint", entry.fingerprint())
                .put("since", entry.since().toString())
                .put("by", entry.by()));
        return JsonText.bytes(json);
    }
}
