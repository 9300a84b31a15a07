package nl.impactwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.report.check.CheckedReport;
import nl.impactwijzer.report.check.ClaimedProvenance;
import nl.impactwijzer.report.check.Reason;
import nl.impactwijzer.report.check.ReportCheck;
import nl.impactwijzer.report.signing.SignatureJudgement;
import nl.impactwijzer.report.signing.Verification;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was found about a report, for another program. Codes never change and are never translated.
final class CheckedReportJson {

    private final Path file;
    private final CheckedReport checked;
    private final CheckedReport.Known known;
    private final Messages words;

    CheckedReportJson(Path file, CheckedReport checked, CheckedReport.Known known, Messages words) {
        this.file = file;
        this.checked = checked;
        this.known = known;
        this.words = words;
    }

    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", file.toString());
        json.put("verdict", checked.genuineness().code());
        json.put("text", words.get(checked.genuineness().sentence()));
        json.put("sound", checked.isSound());
        json.put("integrity", integrity());
        ArrayNode reasons = json.putArray("reasons");
        checked.reasons().forEach(reason -> reasons.add(reason(reason)));
        ArrayNode signatures = json.putArray("signatures");
        checked.signatures().forEach(signature -> signatures.add(signature(signature)));
        checked.report().ifPresentOrElse(report -> json.set("outcome", outcome(report)), () -> json.putNull("outcome"));
        return json;
    }

    private String integrity() {
        return switch (checked.verification()) {
            case Verification.Unreadable _ -> "unreadable";
            case Verification.Unsigned _ -> "unsigned";
            case Verification.Judged judged -> code(judged.integrity());
        };
    }

    private ObjectNode reason(Reason reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("least", reason.least().code())
                .put("code", reason.why().key())
                .put("text", words.get(reason.why()));
    }

    private ObjectNode signature(SignatureJudgement signature) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        signature.signer().ifPresent(signer -> {
            json.put("name", signer.name());
            json.put("organisation", signer.organisation());
            json.put("issuer", signer.issuer());
            json.put("selfMade", signer.selfMade());
            json.put("fingerprint", signer.fingerprint());
            json.put("known", known.signer().test(signer));
        });
        json.put("role", signature.role());
        signature.claimed().ifPresentOrElse(at -> json.put("claimed", at.toString()), () -> json.putNull("claimed"));
        signature
                .proven()
                .ifPresentOrElse(
                        time -> json.putObject("proven")
                                .put("at", time.at().toString())
                                .put("authority", time.authority()),
                        () -> json.putNull("proven"));
        json.put("intact", signature.intact());
        json.put("expired", signature.expired());
        json.put("level", signature.level());
        json.put("coverage", code(signature.coverage()));
        json.put("version", signature.version());
        json.put("versions", signature.versions());
        return json;
    }

    private ObjectNode outcome(ReportCheck report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (report) {
            case ReportCheck.NotOurs notOurs -> {
                json.put("recomputed", false);
                json.put("agrees", false);
                sentences(json.putArray("differences"), List.of(notOurs.why()));
            }
            case ReportCheck.Recomputed again -> {
                json.put("recomputed", true);
                json.put("agrees", again.agrees());
                sentences(json.putArray("differences"), again.differences());
                sentences(json.putArray("unproven"), again.unproven());
                again.withholding()
                        .items()
                        .forEach(item -> json.withArray("withheld")
                                .addObject()
                                .put("what", item.what())
                                .put("digest", item.digest()));
                again.disclosed()
                        .forEach(one -> json.withArray("disclosed")
                                .addObject()
                                .put("what", one.what())
                                .put("digest", one.digest()));
                about(json, again);
            }
        }
        return json;
    }

    private void about(ObjectNode json, ReportCheck.Recomputed again) {
        Product product = again.assessment().dossier().product();
        json.put("product", product.name());
        json.put("productVersion", product.version());
        json.put("vendor", product.vendor());
        QuestionnaireRef ref = again.assessment().questionnaire().ref();
        ObjectNode questionnaire = json.putObject("questionnaire");
        questionnaire.put("id", ref.id());
        questionnaire.put("version", ref.version());
        questionnaire.put("sha256", ref.sha256());
        questionnaire.put("installed", known.questionnaire().test(ref));
        checked.provenance()
                .ifPresentOrElse(
                        said -> questionnaire.set("provenance", provenance(said)),
                        () -> questionnaire.putNull("provenance"));
        json.put("asOf", again.outcome().asOf().toString());
        again.stated().verdict().ifPresentOrElse(code -> json.put("verdict", code), () -> json.putNull("verdict"));
        json.put("provisional", again.stated().provisional());
    }

    private ObjectNode provenance(ClaimedProvenance said) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("status", said.status().code());
        if (said.status() == ClaimedProvenance.Status.PUBLISHED) {
            json.put("publisher", said.name());
            json.put("issuer", said.issuer());
            json.put("selfMade", said.selfMade());
            json.put("fingerprint", said.fingerprint());
        }
        json.put("text", words.get(said.sentence()));
        return json;
    }

    private void sentences(ArrayNode array, List<Message> messages) {
        messages.forEach(message -> array.add(words.get(message)));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
