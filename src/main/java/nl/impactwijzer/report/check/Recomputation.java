package nl.impactwijzer.report.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.report.compose.Attachments;
import nl.impactwijzer.report.compose.PrintedClaims;
import nl.impactwijzer.report.withheld.Disclosure;
import nl.impactwijzer.report.withheld.PublicVersion;
import nl.impactwijzer.report.withheld.Withheld;
import nl.impactwijzer.report.withheld.Withholding;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.scoring.Outcome;
import nl.impactwijzer.scoring.OutcomeJson;
import nl.impactwijzer.scoring.StatedOutcome;
import nl.impactwijzer.text.Message;
import nl.impactwijzer.text.Messages;
import tools.jackson.databind.node.ObjectNode;

/// Works out the outcome in a report again.
///
/// With every answer at hand it must be the carried one to the letter. Of a public version only the conclusions are
/// compared, and one that is different is not wrong: it rests on what is withheld.
final class Recomputation {

    private static final List<Locale> LANGUAGES = List.of(Messages.DUTCH, Messages.ENGLISH);

    private final Dossier dossier;
    private final Questionnaire questionnaire;
    private final JsonDocument carried;
    private final List<String> pages;
    private final List<Message> differences = new ArrayList<>();

    Recomputation(Dossier dossier, Questionnaire questionnaire, JsonDocument carried, List<String> pages) {
        this.dossier = dossier;
        this.questionnaire = questionnaire;
        this.carried = carried;
        this.pages = pages;
    }

    ReportCheck.Recomputed of(List<Withheld> withheld, List<Disclosure> disclosures) {
        if (!dossier.questionnaire().equals(questionnaire.ref())) {
            differences.add(Message.of("check.otherQuestionnaire"));
        }
        StatedOutcome stated = StatedOutcome.read(carried.object());
        LocalDate asOf = carried.object()
                .parsed("asOf", LocalDate::parse)
                .orElseThrow(() -> carried.object().problem("asOf", Message.of("json.missing", "key", "asOf")));
        List<Disclosure> fitting = disclosures.stream()
                .filter(disclosure -> withheld.contains(disclosure.withheld()))
                .toList();
        Assessment published = Assessment.of(questionnaire, dossier, asOf);
        Assessment filled = fitting.isEmpty()
                ? published
                : Assessment.of(questionnaire, PublicVersion.with(dossier, questionnaire, fitting), asOf);
        Outcome outcome =
                PublicVersion.stated(filled.outcome(), published, Withholding.of(withheld, published.route()));
        Withholding left = Withholding.of(without(withheld, fitting), filled.route());
        List<Message> unproven = new ArrayList<>();
        Optional<Messages> language = Optional.empty();
        if (left.isEmpty()) {
            language = language(outcome);
            if (language.isEmpty()) {
                differences.add(Message.of("check.otherOutcome"));
            }
        } else {
            compare(
                    stated,
                    StatedOutcome.read(
                            read(outcome, Messages.in(Messages.DUTCH)).object()),
                    filled,
                    unproven);
        }
        onPaper(filled, stated, language);
        return new ReportCheck.Recomputed(filled, filled.outcome(), stated, differences, unproven, left, fitting);
    }

    private static List<Withheld> without(List<Withheld> withheld, List<Disclosure> fitting) {
        Set<Withheld> shown = fitting.stream().map(Disclosure::withheld).collect(Collectors.toSet());
        return withheld.stream().filter(item -> !shown.contains(item)).toList();
    }

    private void compare(StatedOutcome stated, StatedOutcome again, Assessment filled, List<Message> unproven) {
        if (stated.hasSameSubjects(again)) {
            unproven.addAll(stated.differences(again, filled));
        } else {
            differences.add(Message.of("check.otherOutcome"));
        }
    }

    private void onPaper(Assessment filled, StatedOutcome stated, Optional<Messages> language) {
        boolean said = language
                .map(List::of)
                .orElseGet(() -> LANGUAGES.stream().map(Messages::in).toList())
                .stream()
                .anyMatch(words -> PrintedClaims.of(filled, stated, words).allIn(pages));
        if (!said) {
            differences.add(Message.of("check.otherText"));
        }
    }

    /// The language in which this outcome is the carried one, to the letter.
    private Optional<Messages> language(Outcome outcome) {
        return LANGUAGES.stream()
                .map(Messages::in)
                .filter(words -> read(outcome, words).root().equals(carried.root()))
                .findFirst();
    }

    private JsonDocument read(Outcome outcome, Messages words) {
        ObjectNode again = OutcomeJson.of(Attachments.DOSSIER, questionnaire, outcome, words);
        return JsonDocument.parse(again.toString().getBytes(StandardCharsets.UTF_8));
    }
}
