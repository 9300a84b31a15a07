package nl.impactwijzer.exchange.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.questionnaire.Questionnaire;

/// A complete example dossier about a product, a school and people that do not exist, with its files of evidence.
///
/// Hashes of the questionnaire and the files are worked out when it is loaded, so they are always right.
///
/// @param files bytes of the evidence by SHA-256 (lower-case hexadecimal)
public record SampleDossier(Dossier dossier, Map<String, byte[]> files) {

    public SampleDossier {
        files = Map.copyOf(files);
    }

    /// Empty when there is no example for that questionnaire.
    public static Optional<SampleDossier> of(Questionnaire questionnaire) {
        String folder = "/nl/impactwijzer/sample/" + questionnaire.ref().id() + "/";
        return bytes(folder + "dossier.json").map(json -> complete(DossierJson.read(json), questionnaire, folder));
    }

    private static SampleDossier complete(Dossier read, Questionnaire questionnaire, String folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Dossier dossier = read.withQuestionnaire(questionnaire.ref());
        for (Evidence item : read.evidence()) {
            if (item.item() instanceof Evidence.KeptFile file) {
                byte[] content = bytes(folder + file.name())
                        .orElseThrow(() -> new IllegalStateException("no sample file " + file.name()));
                String sha256 = sha256(content);
                files.put(sha256, content);
                dossier = dossier.with(
                        item.with(new Evidence.KeptFile(file.name(), sha256, content.length, "text/plain")));
            }
        }
        return new SampleDossier(dossier, files);
    }

    private static Optional<byte[]> bytes(String resource) {
        try (InputStream in = SampleDossier.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
