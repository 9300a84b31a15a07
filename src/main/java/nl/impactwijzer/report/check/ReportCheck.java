package nl.impactwijzer.report.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.VerdictRules;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.compose.Attachments;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.Withheld;
import nl.impactwijzer.report.withheld.WithheldJson;
import nl.impactwijzer.report.withheld.Withholding;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.StatedOutcome;
import nl.impactwijzer.text.Message;

/// Works out the outcome again from the dossier and the questionnaire inside a report, and compares it with the outcome
/// it carries and with what its pages say.
///
/// It says nothing about signatures: hand it the content of the signed version.
public sealed interface ReportCheck {

    /// The file does not carry what a report of this program carries.
    record NotOurs(Message why) implements ReportCheck {}

    /// @param assessment  of the dossier inside, with the answers that were disclosed
    /// @param outcome     worked out again
    /// @param stated      what the report says
    /// @param differences what is not as it should be, each as a sentence; empty when all agree
    /// @param unproven    conclusions, in a few words each, that cannot be worked out from what is public and so rest
    ///                    on withheld answers
    /// @param withholding what is withheld and not disclosed; nothing in a report that is no public version
    /// @param disclosed   answers that were shown apart from the report, and are those that were left out
    record Recomputed(
            Assessment assessment,
            Outcome outcome,
            StatedOutcome stated,
            List<Message> differences,
            List<Message> unproven,
            Withholding withholding,
            List<Disclosure> disclosed)
            implements ReportCheck {
        public Recomputed {
            differences = List.copyOf(differences);
            unproven = List.copyOf(unproven);
            disclosed = List.copyOf(disclosed);
        }

        /// What the report says; for one that agrees and is no public version it is what was worked out.
        public Optional<VerdictRules.Verdict> verdict() {
            return stated.verdict()
                    .flatMap(assessment.questionnaire().definition().verdict()::outcome);
        }

        public boolean agrees() {
            return differences.isEmpty();
        }
    }

    /// @param attachments the files inside the signed version, by name
    /// @param pages       the text of its pages
    static ReportCheck of(Map<String, Content> attachments, List<String> pages) {
        return of(attachments, pages, List.of());
    }

    /// The same for a public version, with answers that somebody shows apart from it.
    ///
    /// @param disclosures those that belong to another report are of no use here and left out
    static ReportCheck of(Map<String, Content> attachments, List<String> pages, List<Disclosure> disclosures) {
        Content dossier = attachments.get(Attachments.DOSSIER);
        Content questionnaire = attachments.get(Attachments.QUESTIONNAIRE);
        Content outcome = attachments.get(Attachments.OUTCOME);
        if (dossier == null || questionnaire == null || outcome == null) {
            return new NotOurs(Message.of("check.nothingInside"));
        }
        try {
            List<Withheld> withheld = Optional.ofNullable(attachments.get(Attachments.WITHHELD))
                    .map(Content::bytes)
                    .map(WithheldJson::read)
                    .orElse(List.of());
            return new Recomputation(
                            DossierJson.read(dossier.bytes()),
                            QuestionnaireFiles.readToWorkOutAgain(questionnaire.bytes()),
                            JsonDocument.parse(outcome.bytes()),
                            pages)
                    .of(withheld, disclosures);
        } catch (JsonException e) {
            return new NotOurs(Message.of(
                    "check.unreadable", "detail", e.problems().getFirst().message()));
        }
    }
}
