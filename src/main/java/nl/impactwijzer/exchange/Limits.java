package nl.impactwijzer.exchange;

import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.DossierStore;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;

/// How large a dossier file may be, in bytes and in entries. What is written stays within them too, so that every file
/// we write can be read.
final class Limits {

    static final long FILE = 1024L * 1024 * 1024;
    static final long ALL_ENTRIES = 1024L * 1024 * 1024;
    /// A locked file, which is opened in memory.
    static final int LOCKED = 256 * 1024 * 1024;

    static final int ENTRIES = 2_000;
    static final int NAME = 200;

    /// The list of entries at the end of the file.
    static final int DIRECTORY = 1024 * 1024;

    /// How much larger an entry may become when it is unpacked, beyond the first [#FREE] bytes.
    static final int RATIO = 200;

    static final int FREE = 1024 * 1024;

    /// A questionnaire package.
    static final long PACKAGE = 64L * 1024 * 1024;

    /// The four that every package may have, and twenty translations.
    static final int PACKAGE_ENTRIES = 24;

    /// Everything in a package that becomes the questionnaire, unpacked.
    static final long PACKAGE_TEXTS = 32L * 1024 * 1024;

    /// All texts in a spreadsheet, unpacked.
    static final long SHEET = 64L * 1024 * 1024;

    private static final int SIGNATURE = 64 * 1024;
    private static final int HISTORY = 64 * 1024 * 1024;
    private static final int MANIFEST = 1024 * 1024;

    private Limits() {}

    static int of(String entry) {
        return switch (entry) {
            case EntryNames.DOSSIER -> DossierJson.MAX_BYTES;
            case EntryNames.QUESTIONNAIRE -> QuestionnaireFiles.LARGEST;
            case EntryNames.HISTORY -> HISTORY;
            case EntryNames.MANIFEST, EntryNames.MIMETYPE -> MANIFEST;
            case PackageNames.SIGNATURE -> SIGNATURE;
            default ->
                PackageNames.languageIn(entry).isPresent() ? QuestionnaireFiles.LARGEST : DossierStore.MAX_EVIDENCE;
        };
    }
}
