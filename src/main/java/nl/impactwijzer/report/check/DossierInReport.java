package nl.impactwijzer.report.check;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Evidence;
import nl.impactwijzer.exchange.DossierFile;
import nl.impactwijzer.exchange.ExchangeException;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.text.Message;

/// The dossier that a report carries inside, to go on with. It is read from the version that was signed; the files of
/// its evidence are not in a report.
public final class DossierInReport {

    private DossierInReport() {}

    /// Whose signature it is makes no difference to the answers in it, so nobody needs to be known for this.
    ///
    /// @throws ExchangeException when there is none in it, or when the report is not genuine
    public static DossierFile of(Verification verification) {
        CheckedReport checked = CheckedReport.of(verification, new CheckedReport.Known(_ -> true, _ -> true));
        if (checked.genuineness() == Genuineness.NOT_GENUINE) {
            throw new ExchangeException(Message.of(
                    "check.dossier.notGenuine",
                    "reason",
                    checked.reasons().getFirst().why()));
        }
        return checked.recomputed()
                .map(known -> DossierFile.found(
                        known.assessment().dossier(), known.assessment().questionnaire(), remarks(checked, known)))
                .orElseThrow(() -> new ExchangeException(Message.of(
                        "check.dossier.none",
                        "reason",
                        checked.reasons().getFirst().why())));
    }

    private static List<Message> remarks(CheckedReport checked, ReportCheck.Recomputed known) {
        Dossier dossier = known.assessment().dossier();
        List<Message> remarks = new ArrayList<>();
        if (!known.withholding().isEmpty()) {
            remarks.add(Message.of(
                    "check.dossier.withheld", "n", known.withholding().items().size()));
        }
        if (checked.verification() instanceof Verification.Unsigned) {
            remarks.add(Message.of("check.dossier.unsigned"));
        }
        long files = dossier.evidence().stream()
                .filter(evidence -> evidence.item() instanceof Evidence.KeptFile)
                .count();
        if (files > 0) {
            remarks.add(Message.of("check.dossier.evidence", "n", files));
        }
        return remarks;
    }
}
