package nl.impactwijzer.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.SignedContent;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.report.signing.Verification.Integrity;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.text.Message;

/// Everything that can be said about one PDF: its signatures, whether the outcome in its signed version follows from
/// the answers in it, and what a person may conclude from that.
///
/// @param report  empty when nothing in the file is to be believed
/// @param reasons why the verdict is no better, the worst first; empty for a genuine report
public record CheckedReport(Verification verification, Optional<ReportCheck> report, List<Reason> reasons) {

    public CheckedReport {
        reasons = List.copyOf(reasons);
    }

    /// What is known here, apart from the file.
    ///
    /// @param questionnaire whether this is the content of a questionnaire that can be used here; a signed report can
    ///                      carry one that somebody made up
    /// @param signer        whether somebody made sure whose certificate this is
    public record Known(Predicate<QuestionnaireRef> questionnaire, Predicate<Signer> signer) {}

    public static CheckedReport of(Verification verification, Known known) {
        return of(verification, known, List.of());
    }

    /// The same for a public version, with answers that somebody shows apart from it.
    public static CheckedReport of(Verification verification, Known known, List<Disclosure> disclosures) {
        Optional<ReportCheck> report =
                content(verification).map(in -> ReportCheck.of(in.attachments(), in.pages(), disclosures));
        List<Reason> reasons = new ArrayList<>();
        switch (verification) {
            case Verification.Unreadable unreadable -> reasons.add(doubt(unreadable.why()));
            case Verification.Unsigned(SignedContent content) -> {
                reasons.add(doubt(Message.of("verify.reason.unsigned")));
                content.active().forEach(why -> reasons.add(doubt(why)));
            }
            case Verification.Judged judged -> judge(judged, known, reasons);
        }
        report.ifPresent(check -> judge(check, known, reasons));
        reasons.sort(Comparator.comparing(Reason::least).reversed());
        return new CheckedReport(verification, report, reasons);
    }

    public Genuineness genuineness() {
        return reasons.stream()
                .map(Reason::least)
                .max(Comparator.naturalOrder())
                .orElse(Genuineness.GENUINE);
    }

    /// Whether it is signed, unchanged, and says what follows from its answers, whoever signed it.
    public boolean isSound() {
        return verification.isIntact()
                && recomputed().filter(ReportCheck.Recomputed::agrees).isPresent();
    }

    public Optional<ReportCheck.Recomputed> recomputed() {
        return report.filter(ReportCheck.Recomputed.class::isInstance).map(ReportCheck.Recomputed.class::cast);
    }

    /// Where the report says that its questionnaire came from; empty when it does not say so.
    public Optional<ClaimedProvenance> provenance() {
        return recomputed()
                .flatMap(again -> content(verification)
                        .flatMap(in -> ClaimedProvenance.of(
                                in.attachments(),
                                again.assessment().questionnaire().ref())));
    }

    public List<SignatureJudgement> signatures() {
        return verification instanceof Verification.Judged judged ? judged.signatures() : List.of();
    }

    private static Optional<SignedContent> content(Verification verification) {
        return switch (verification) {
            case Verification.Unreadable _ -> Optional.empty();
            case Verification.Unsigned unsigned -> Optional.of(unsigned.content());
            case Verification.Judged judged -> Optional.of(judged.content());
        };
    }

    private static void judge(Verification.Judged judged, Known known, List<Reason> reasons) {
        boolean wrong = judged.integrity() == Integrity.CHANGED || judged.integrity() == Integrity.BROKEN;
        judged.reasons()
                .forEach(why -> reasons.add(new Reason(wrong ? Genuineness.NOT_GENUINE : Genuineness.DOUBTFUL, why)));
        judged.signatures().forEach(signature -> judge(signature, known, reasons));
    }

    private static void judge(SignatureJudgement signature, Known known, List<Reason> reasons) {
        if (signature.signer().isEmpty()) {
            reasons.add(doubt(Message.of("verify.reason.noSigner")));
            return;
        }
        Signer signer = signature.signer().get();
        if (signature.expired()) {
            reasons.add(doubt(Message.of("verify.reason.expired", "name", signer.name())));
        }
        if (!known.signer().test(signer)) {
            reasons.add(doubt(Message.of(
                    signer.selfMade() ? "verify.reason.selfMade" : "verify.reason.issued",
                    "name",
                    signer.name(),
                    "issuer",
                    signer.issuer())));
        }
    }

    private static void judge(ReportCheck report, Known known, List<Reason> reasons) {
        switch (report) {
            case ReportCheck.NotOurs notOurs -> reasons.add(doubt(notOurs.why()));
            case ReportCheck.Recomputed again -> {
                again.differences().forEach(why -> reasons.add(new Reason(Genuineness.NOT_GENUINE, why)));
                again.unproven()
                        .forEach(what -> reasons.add(doubt(Message.of("verify.reason.withheld", "conclusion", what))));
                QuestionnaireRef ref = again.assessment().questionnaire().ref();
                if (!known.questionnaire().test(ref)) {
                    reasons.add(doubt(Message.of("verify.reason.questionnaire", "questionnaire", ref.name())));
                }
            }
        }
    }

    private static Reason doubt(Message why) {
        return new Reason(Genuineness.DOUBTFUL, why);
    }
}
