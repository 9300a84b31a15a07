package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.check.ClaimedProvenance;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.Signer;
import nl.impactwijzer.report.withheld.DisclosedAnswer;
import nl.impactwijzer.text.LocalizedText;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;

/// What was found about a report, for a person at a terminal: the conclusion first.
final class CheckedReportText {

    private final Path file;
    private final CheckedReport checked;
    private final CheckedReport.Known known;
    private final Messages words;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    CheckedReportText(Path file, CheckedReport checked, CheckedReport.Known known, Messages words, ZoneId zone) {
        this.file = file;
        this.checked = checked;
        this.known = known;
        this.words = words;
        this.zone = zone;
    }

    List<String> lines() {
        lines.add(file.toString());
        lines.add(words.get(checked.genuineness().word()).toUpperCase(words.locale())
                + ": "
                + words.get(checked.genuineness().sentence()));
        checked.reasons().forEach(reason -> lines.add("  - " + words.get(reason.why())));
        checked.signatures().forEach(this::signature);
        checked.report().ifPresent(this::report);
        return lines;
    }

    private void signature(SignatureJudgement signature) {
        String moment =
                signature.claimed().map(at -> words.moment(at, zone)).orElseGet(() -> words.get("cli.verify.noMoment"));
        signature.signer().ifPresent(signer -> signer(signer, moment));
        signature
                .proven()
                .ifPresent(time -> lines.add("  "
                        + words.get(
                                "cli.verify.proven",
                                "moment",
                                words.moment(time.at(), zone),
                                "authority",
                                time.authority())));
        lines.add("  "
                + words.get(
                        switch (signature.coverage()) {
                            case WHOLE_FILE -> "cli.verify.wholeFile";
                            case LATER_SIGNATURES -> "cli.verify.laterSignatures";
                            case LATER_CHANGES -> "cli.verify.laterChanges";
                        },
                        "level",
                        signature.level()));
        if (!signature.intact()) {
            lines.add("  " + words.get("verify.broken"));
        }
        if (signature.expired()) {
            lines.add("  " + words.get("verify.expired"));
        }
    }

    private void signer(Signer signer, String moment) {
        lines.add(words.get(
                signer.selfMade() ? "cli.verify.selfMade" : "cli.verify.signer",
                "name",
                signer.name(),
                "issuer",
                signer.issuer(),
                "moment",
                moment));
        lines.add("  " + words.get("cli.verify.fingerprint", "fingerprint", signer.readableFingerprint()));
    }

    private void report(ReportCheck report) {
        switch (report) {
            case ReportCheck.NotOurs notOurs -> lines.add(words.get(notOurs.why()));
            case ReportCheck.Recomputed again -> {
                about(again);
                withheld(again);
                if (again.agrees() && again.withholding().isEmpty()) {
                    lines.add(words.get(again.disclosed().isEmpty() ? "check.agrees" : "check.public.all"));
                }
            }
        }
    }

    private void withheld(ReportCheck.Recomputed again) {
        again.disclosed().stream()
                .flatMap(one -> DisclosedAnswer.of(one, again.assessment().route(), words).stream())
                .forEach(answer -> {
                    lines.add(words.get("check.disclosed", "question", answer.question()));
                    answer.lines().forEach(line -> lines.add("  " + line));
                });
        if (!again.withholding().isEmpty()) {
            int left = again.withholding().items().size();
            lines.add(words.get("check.public", "n", left));
            again.withholding().items().forEach(item -> lines.add("  " + item.what() + "  " + item.digest()));
            if (again.agrees() && again.unproven().isEmpty()) {
                lines.add(words.get("check.public.proven"));
            }
        }
    }

    private void about(ReportCheck.Recomputed again) {
        Product product = again.assessment().dossier().product();
        lines.add(words.get(
                "cli.outcome.product",
                "name",
                product.name(),
                "version",
                product.version(),
                "vendor",
                product.vendor()));
        lines.add(words.get(
                known.questionnaire().test(again.assessment().questionnaire().ref())
                        ? "cli.verify.knownQuestionnaire"
                        : "cli.verify.unknownQuestionnaire",
                "questionnaire",
                again.assessment().questionnaire().ref().name(),
                "sha256",
                again.assessment().questionnaire().ref().sha256()));
        lines.add(words.get(checked.provenance()
                .map(ClaimedProvenance::sentence)
                .orElseGet(() -> Message.of("check.provenance.unsaid"))));
        lines.add(words.get(
                again.stated().provisional() ? "cli.outcome.provisionalVerdict" : "cli.outcome.verdict",
                "verdict",
                again.verdict().map(VerdictRules.Verdict::label).orElse(LocalizedText.EMPTY)));
    }
}
