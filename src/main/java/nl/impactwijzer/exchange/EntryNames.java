package nl.impactwijzer.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.impactwijzer.text.HiddenCharacters;

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

    /// A name that could point outside a folder, look like another name, or be no file at all on Windows.
    static boolean isTrick(String name) {
        String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return name.length() > Limits.NAME
                || name.contains("\\")
                || name.contains(":")
                || HiddenCharacters.isInLine(name)
                || Stream.of(bare.split("/", -1)).anyMatch(EntryNames::isTrickPart);
    }

    /// A dot and two dots end with one, which no name does that Windows can give.
    private static boolean isTrickPart(String part) {
        return part.isEmpty() || FileNames.isReserved(part);
    }
}
