package nl.impactwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.text.Message;

/// Writes one dossier file as a zip. The same dossier gives the same bytes: the order is fixed, and every entry bears
/// the first date that a zip knows.
final class DossierZip {

    static final String MIMETYPE = "application/vnd.impactwijzer.dossier+zip";

    private final DossierFile file;
    private final Map<String, Manifest.Entry> written = new LinkedHashMap<>();
    private final List<Message> leftOut = new ArrayList<>();

    DossierZip(DossierFile file) {
        this.file = file;
    }

    /// Reads what was just written, text for text.
    static DossierFile read(Path path) throws IOException {
        return new DossierZipReader(path, () -> SafeZip.open(path), DossierJson::readWithRemarks).read();
    }

    /// Reads what somebody else may have made.
    static DossierFile readFromOutside(Path path) throws IOException {
        return new DossierZipReader(path, () -> SafeZip.open(path), DossierJson::readFromOutside).read();
    }

    /// The same, of a zip that must not come on a disk.
    ///
    /// @param file where it came from
    static DossierFile readFromOutside(byte[] zip, Path file) throws IOException {
        return new DossierZipReader(file, () -> SafeZip.open(zip), DossierJson::readFromOutside).read();
    }

    List<Message> leftOut() {
        return List.copyOf(leftOut);
    }

    void writeTo(OutputStream out) throws IOException {
        PlainZip zip = new PlainZip(out);
        stored(zip, EntryNames.MIMETYPE, MIMETYPE.getBytes(StandardCharsets.US_ASCII));
        packed(zip, EntryNames.DOSSIER, DossierJson.write(file.dossier()));
        Optional<byte[]> questionnaire = file.questionnaire();
        if (questionnaire.isPresent()) {
            packed(zip, EntryNames.QUESTIONNAIRE, questionnaire.get());
        }
        packed(zip, EntryNames.HISTORY, HistoryJson.write(file.history()));
        for (Evidence.KeptFile evidence : keptFiles().values()) {
            evidence(zip, evidence);
        }
        packed(zip, EntryNames.MANIFEST, new Manifest(file.dossier().id(), written).write());
        zip.finish();
    }

    /// Each once, in the order of their hashes.
    private Map<String, Evidence.KeptFile> keptFiles() {
        Map<String, Evidence.KeptFile> kept = new TreeMap<>();
        for (Evidence evidence : file.dossier().evidence()) {
            if (evidence.item() instanceof Evidence.KeptFile item) {
                kept.putIfAbsent(item.sha256(), item);
            }
        }
        return kept;
    }

    private void evidence(PlainZip zip, Evidence.KeptFile kept) throws IOException {
        Optional<byte[]> bytes =
                file.evidence(kept.sha256()).filter(found -> Sha256.of(found).equals(kept.sha256()));
        if (bytes.isEmpty()) {
            leftOut.add(Message.of("exchange.noEvidence", "name", kept.name()));
        } else {
            // Reports and pictures are packed already.
            stored(zip, EntryNames.evidence(kept.sha256()), bytes.get());
        }
    }

    private void packed(PlainZip zip, String name, byte[] bytes) throws IOException {
        zip.packed(name, bytes);
        written.put(name, Manifest.Entry.of(bytes));
    }

    private void stored(PlainZip zip, String name, byte[] bytes) throws IOException {
        zip.stored(name, bytes);
        written.put(name, Manifest.Entry.of(bytes));
    }
}
