package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.impactwijzer.questionnaire.catalogue.Catalogue;
import nl.impactwijzer.questionnaire.catalogue.Lookup;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.signing.IsolatedVerifier;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.SignedContent;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.text.Message;

/// Everything that can be said about one PDF: its signatures, and whether the outcome in its signed version follows
/// from the answers in it.
///
/// @param report empty when nothing in the file is to be believed
/// @param known  whether the questionnaire inside has the content of an installed one; a signed report can carry a
///               questionnaire that somebody made up
record CheckedReport(Path file, Verification verification, Optional<ReportCheck> report, boolean known) {

    /// What a person may conclude, from good to bad.
    enum Conclusion {
        /// Signed, unchanged, and it says what follows from its answers.
        SOUND("sound", ExitCode.OK),
        /// Signed and unchanged, but there is no dossier in it to work anything out from.
        FOREIGN("foreign", ExitCode.NOT_IN_ORDER),
        UNSIGNED("unsigned", ExitCode.NOT_IN_ORDER),
        PARTLY("partly", ExitCode.NOT_IN_ORDER),
        /// What it says does not follow from its answers.
        OUTCOME("outcome", ExitCode.NOT_IN_ORDER),
        CHANGED("changed", ExitCode.NOT_IN_ORDER),
        UNREADABLE("unreadable", ExitCode.UNREADABLE);

        private final String code;
        private final int status;

        Conclusion(String code, int status) {
            this.code = code;
            this.status = status;
        }

        String code() {
            return code;
        }

        int status() {
            return status;
        }

        Message sentence() {
            return Message.of("verify.conclusion." + code);
        }
    }

    static CheckedReport of(Path file, Catalogue installed) {
        Verification verification = new IsolatedVerifier().verify(file);
        Optional<ReportCheck> report =
                content(verification).map(signed -> ReportCheck.of(signed.attachments(), signed.pages()));
        boolean known = report.filter(check -> check instanceof ReportCheck.Recomputed again
                        && installed.find(again.assessment().questionnaire().ref()) instanceof Lookup.Found)
                .isPresent();
        return new CheckedReport(file, verification, report, known);
    }

    private static Optional<SignedContent> content(Verification verification) {
        return switch (verification) {
            case Verification.Unreadable _ -> Optional.empty();
            case Verification.Unsigned unsigned -> Optional.of(unsigned.content());
            case Verification.Judged judged -> Optional.of(judged.content());
        };
    }

    Conclusion conclusion() {
        boolean disagrees = recomputed().filter(again -> !again.agrees()).isPresent();
        return switch (verification) {
            case Verification.Unreadable _ -> Conclusion.UNREADABLE;
            case Verification.Unsigned _ -> disagrees ? Conclusion.OUTCOME : Conclusion.UNSIGNED;
            case Verification.Judged judged ->
                switch (judged.integrity()) {
                    case CHANGED, BROKEN -> Conclusion.CHANGED;
                    case NOT_FULLY_CHECKED -> disagrees ? Conclusion.OUTCOME : Conclusion.PARTLY;
                    case INTACT ->
                        disagrees
                                ? Conclusion.OUTCOME
                                : recomputed().isPresent() ? Conclusion.SOUND : Conclusion.FOREIGN;
                };
        };
    }

    Optional<ReportCheck.Recomputed> recomputed() {
        return report.filter(ReportCheck.Recomputed.class::isInstance).map(ReportCheck.Recomputed.class::cast);
    }

    List<SignatureJudgement> signatures() {
        return verification instanceof Verification.Judged judged ? judged.signatures() : List.of();
    }

    /// Why the integrity is what it is.
    List<Message> reasons() {
        return verification instanceof Verification.Judged judged ? judged.reasons() : List.of();
    }

    Optional<Message> unreadable() {
        return verification instanceof Verification.Unreadable why ? Optional.of(why.why()) : Optional.empty();
    }
}
