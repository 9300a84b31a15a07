package nl.impactwijzer.exchange;

import java.util.Optional;
import java.util.Set;
import nl.impactwijzer.questionnaire.texts.TextImport;

/// The names in a questionnaire package.
final class PackageNames {

    static final String SIGNATURE = "META-INF/signature.p7s";

    private static final String FOLDER = "translations/";
    private static final String END = ".json";
    private static final Set<String> KNOWN =
            Set.of(EntryNames.MIMETYPE, EntryNames.MANIFEST, EntryNames.QUESTIONNAIRE, SIGNATURE);

    private PackageNames() {}

    static String translation(String language) {
        return FOLDER + language + END;
    }

    /// The language in the name of an entry with a translation.
    static Optional<String> languageIn(String name) {
        return name.startsWith(FOLDER) && name.endsWith(END) && name.length() > FOLDER.length() + END.length()
                ? Optional.of(name.substring(FOLDER.length(), name.length() - END.length()))
                        .filter(TextImport::isLanguage)
                : Optional.empty();
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(name) || languageIn(name).isPresent();
    }

    /// Whether the list of the package tells about that entry: all but the list itself, its signature and the mark of
    /// the format.
    static boolean isListed(String name) {
        return name.equals(EntryNames.QUESTIONNAIRE) || languageIn(name).isPresent();
    }
}
