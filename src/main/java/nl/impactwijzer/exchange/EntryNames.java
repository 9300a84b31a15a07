package nl.impactwijzer.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names in a dossier file, and which names are tricks.
final class EntryNames {

    static final String MIMETYPE = "mimetype";
    static final String MANIFEST = "manifest.json";
    static final String DOSSIER = "dossier.json";
    static final String QUESTIONNAIRE = "questionnaire.json";
    static final String HISTORY = "history.json";

    private static final Set<String> KNOWN = Set.of(MIMETYPE, MANIFEST, DOSSIER, QUESTIONNAIRE, HISTORY);
    private static final Pattern EVIDENCE = Pattern.compile("evidence/([0-9a-f]{64})");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private EntryNames() {}

    static String evidence(String sha256) {
        return "evidence/" + sha256;
    }

    /// The hash in the name of an entry with evidence.
    static Optional<String> evidenceIn(String name) {
        Matcher matcher = EVIDENCE.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean isSha256(String text) {
        return SHA256.matcher(text).matches();
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(name) || evidenceIn(name).isPresent();
    }

    /// A name that could point outside a folder, or look like another name.
    static boolean isTrick(String name) {
        return name.isEmpty()
                || name.length() > Limits.NAME
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/", -1)).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
    }
}
