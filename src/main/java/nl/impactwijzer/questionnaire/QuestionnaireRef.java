package nl.impactwijzer.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Which questionnaire exactly: id, version and the SHA-256 of its canonical form (RFC 8785), in lower-case
/// hexadecimal.
///
/// The hash is empty only in a bare dossier file that did not state one.
public record QuestionnaireRef(String id, String version, String sha256) {

    /// The name by which it is found: `kia 1.0.0`.
    public String name() {
        return id + " " + version;
    }

    /// The name a person reads: `KIA 1.0.0`, `AI-toets 1.0.0`. A word of at most three letters is taken for an
    /// abbreviation.
    public String label() {
        String name = Arrays.stream(id.split("-"))
                .map(word -> word.length() <= 3 ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining("-"));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + version;
    }
}
