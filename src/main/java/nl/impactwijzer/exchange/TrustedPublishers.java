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
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.text.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The publishers that the user trusts, kept in one file that a person can read.
///
/// Trust is in a name together with a fingerprint: the same key under another name is another publisher. A file that
/// cannot be read trusts nobody.
public final class TrustedPublishers {

    private static final int LARGEST = 1024 * 1024;

    private final Path file;

    /// One who is trusted.
    ///
    /// @param fingerprint SHA-256 of the certificate, as [Publisher] has it
    /// @param since       the day on which the user said so
    /// @param by          who said so
    public record Entry(String name, String fingerprint, LocalDate since, String by) {}

    public TrustedPublishers(Path file) {
        this.file = file;
    }

    public boolean trusts(Publisher publisher) {
        try {
            return trusts(entries(), publisher);
        } catch (IOException | JsonException _) {
            return false;
        }
    }

    private static boolean trusts(List<Entry> entries, Publisher publisher) {
        return entries.stream()
                .anyMatch(entry -> entry.name().equals(publisher.name())
                        && entry.fingerprint().equals(publisher.fingerprint()));
    }

    /// Trusts that publisher from now on; once is enough.
    ///
    /// @throws ExchangeException when it cannot be kept; nothing is then changed
    public void trust(Publisher publisher, LocalDate day, String by) {
        try {
            List<Entry> entries = new ArrayList<>(entries());
            if (!trusts(entries, publisher)) {
                entries.add(new Entry(publisher.name(), publisher.fingerprint(), day, by));
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
            return fields.objects("publishers", TrustedPublishers::entry);
        }
    }

    private static Entry entry(JsonFields json) {
        return new Entry(
                json.text("name"),
                json.text("fingerprint"),
                json.parsed("since", LocalDate::parse).orElse(LocalDate.EPOCH),
                json.text("by", ""));
    }

    private static byte[] json(List<Entry> entries) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("publishers");
        entries.forEach(entry -> list.addObject()
                .put("name", entry.name())
                .put("fingerprint", entry.fingerprint())
                .put("since", entry.since().toString())
                .put("by", entry.by()));
        return JsonText.bytes(json);
    }
}
