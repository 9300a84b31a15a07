package nl.impactwijzer.desktop.verify;

import java.nio.file.Path;
import java.util.Optional;
import nl.impactwijzer.desktop.kit.Styles;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.signing.SignedContent;
import nl.impactwijzer.report.signing.Verification;

/// One file that was looked at: its signatures, and whether its outcome holds.
///
/// @param report empty when nothing in the file is to be believed
record Checked(Path file, Verification verification, Optional<ReportCheck> report) {

    static Checked of(Path file, Verification verification) {
        Optional<SignedContent> content = switch (verification) {
            case Verification.Unreadable _ -> Optional.empty();
            case Verification.Unsigned unsigned -> Optional.of(unsigned.content());
            case Verification.Judged judged -> Optional.of(judged.content());
        };
        return new Checked(
                file, verification, content.map(known -> ReportCheck.of(known.attachments(), known.pages())));
    }

    /// What a person may conclude, from good to bad.
    enum Conclusion {
        /// Signed, unchanged, and it says what follows from its answers.
        SOUND("sound", Styles.SUCCESS),
        /// Signed and unchanged, but not made by this program: there is nothing to work out again.
        SOUND_FOREIGN("foreign", Styles.WARNING),
        UNSIGNED("unsigned", Styles.WARNING),
        NOT_FULLY_CHECKED("partly", Styles.WARNING),
        OTHER_OUTCOME("outcome", Styles.PROBLEM),
        CHANGED("changed", Styles.PROBLEM),
        UNREADABLE("unreadable", Styles.PROBLEM);

        private final String code;
        private final String tone;

        Conclusion(String code, String tone) {
            this.code = code;
            this.tone = tone;
        }

        String code() {
            return code;
        }

        String tone() {
            return tone;
        }
    }

    Conclusion conclusion() {
        return switch (verification) {
            case Verification.Unreadable _ -> Conclusion.UNREADABLE;
            case Verification.Unsigned _ -> disagrees() ? Conclusion.OTHER_OUTCOME : Conclusion.UNSIGNED;
            case Verification.Judged judged ->
                switch (judged.integrity()) {
                    case CHANGED, BROKEN -> Conclusion.CHANGED;
                    case NOT_FULLY_CHECKED -> Conclusion.NOT_FULLY_CHECKED;
                    case INTACT -> intact();
                };
        };
    }

    private Conclusion intact() {
        if (disagrees()) {
            return Conclusion.OTHER_OUTCOME;
        }
        return report.map(ReportCheck.Recomputed.class::isInstance).orElse(false)
                ? Conclusion.SOUND
                : Conclusion.SOUND_FOREIGN;
    }

    private boolean disagrees() {
        return report.map(check -> check instanceof ReportCheck.Recomputed known && !known.agrees())
                .orElse(false);
    }
}
