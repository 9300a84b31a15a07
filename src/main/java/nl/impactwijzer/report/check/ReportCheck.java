package nl.impactwijzer.report.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.QuestionnaireFiles;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.compose.Attachments;
import nl.impactwijzer.report.compose.PrintedClaims;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.OutcomeJson;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Works out the outcome again from the dossier and the questionnaire inside a report, and compares it with the outcome
/// it carries and with what its pages say.
///
/// It says nothing about signatures: hand it the content of the signed version.
public sealed interface ReportCheck {

    /// The file does not carry what a report of this program carries.
    record NotOurs(Message why) implements ReportCheck {}

    /// @param differences what is not as it should be, each as a sentence; empty when all agree
    record Recomputed(Assessment assessment, Outcome outcome, List<Message> differences) implements ReportCheck {
        public Recomputed {
            differences = List.copyOf(differences);
        }

        public boolean agrees() {
            return differences.isEmpty();
        }
    }

    /// @param attachments the files inside the signed version, by name
    /// @param pages       the text of its pages
    static ReportCheck of(Map<String, Content> attachments, List<String> pages) {
        Content dossier = attachments.get(Attachments.DOSSIER);
        Content questionnaire = attachments.get(Attachments.QUESTIONNAIRE);
        Content outcome = attachments.get(Attachments.OUTCOME);
        if (dossier == null || questionnaire == null || outcome == null) {
            return new NotOurs(Message.of("check.nothingInside"));
        }
        try {
            return recompute(dossier.bytes(), questionnaire.bytes(), outcome.bytes(), pages);
        } catch (JsonException e) {
            return new NotOurs(Message.of(
                    "check.unreadable", "detail", e.problems().getFirst().message()));
        }
    }

    private static ReportCheck recompute(byte[] dossierJson, byte[] file, byte[] outcomeJson, List<String> pages) {
        List<Message> differences = new ArrayList<>();
        Dossier dossier = DossierJson.read(dossierJson);
        Questionnaire questionnaire = QuestionnaireFiles.readToWorkOutAgain(file);
        if (!dossier.questionnaire().equals(questionnaire.ref())) {
            differences.add(Message.of("check.otherQuestionnaire"));
        }
        JsonDocument printed = JsonDocument.parse(outcomeJson);
        LocalDate asOf = printed.object()
                .parsed("asOf", LocalDate::parse)
                .orElseThrow(() -> printed.object().problem("asOf", Message.of("json.missing", "key", "asOf")));
        Assessment assessment = Assessment.of(questionnaire, dossier, asOf);
        Outcome outcome = assessment.outcome();
        Optional<Messages> language = language(printed.root(), questionnaire, outcome);
        if (language.isEmpty()) {
            differences.add(Message.of("check.otherOutcome"));
        }
        boolean onPaper = language
                .map(List::of)
                .orElseGet(() -> List.of(Messages.in(Messages.DUTCH), Messages.in(Messages.ENGLISH)))
                .stream()
                .anyMatch(said -> PrintedClaims.of(assessment, outcome, said).allIn(pages));
        if (!onPaper) {
            differences.add(Message.of("check.otherText"));
        }
        return new Recomputed(assessment, outcome, differences);
    }

    /// The language in which the recomputed outcome is the carried one, to the letter.
    private static Optional<Messages> language(JsonNode carried, Questionnaire questionnaire, Outcome outcome) {
        for (Locale locale : List.of(Messages.DUTCH, Messages.ENGLISH)) {
            Messages messages = Messages.in(locale);
            ObjectNode again = OutcomeJson.of(Attachments.DOSSIER, questionnaire, outcome, messages);
            JsonNode read = JsonDocument.parse(again.toString().getBytes(StandardCharsets.UTF_8))
                    .root();
            if (read.equals(carried)) {
                return Optional.of(messages);
            }
        }
        return Optional.empty();
    }
}
