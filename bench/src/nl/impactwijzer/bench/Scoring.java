package nl.impactwijzer.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.questionnaire.Question;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.QuestionnaireJson;
import nl.impactwijzer.scoring.Assessment;
import nl.impactwijzer.testkit.Dossiers;

/// Answers one question after another, in a questionnaire of a thousand questions and in the KIA by turns, and
/// concludes anew after every answer, as an opened assessment does.
public final class Scoring {

    static final String LARGE = "groot";
    static final String SMALL = "kia";
    static final int QUESTIONS = 1_000;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Questionnaire questionnaire;
    private final List<Question> questions;
    private Dossier dossier;

    private Scoring(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questions = questionnaire.parts().stream()
                .flatMap(part -> part.sections().stream())
                .filter(section -> section.repeat().isEmpty())
                .flatMap(section -> section.questions().stream())
                .toList();
        dossier = Dossiers.random(questionnaire, 1);
    }

    public static void main(String[] arguments) throws IOException {
        int answers = Integer.parseInt(arguments[0]);
        byte[] kia = kia();
        Scoring large = new Scoring(LargeQuestionnaire.of(kia, QUESTIONS));
        Scoring small = new Scoring(QuestionnaireJson.read(kia));
        for (int i = 0; i < answers; i++) {
            large.answer(i);
            small.answer(i);
        }
        for (int i = 0; i < answers; i++) {
            Say.sample(LARGE, large.answer(i));
            Say.sample(SMALL, small.answer(i));
        }
        Say.peak();
    }

    /// Takes an answer away or puts it back, and concludes.
    ///
    /// @return how long that took, in nanoseconds
    private long answer(int turn) {
        Question question = questions.get(turn * 7 % questions.size());
        Place place = Place.of(question.id());
        Response before = dossier.response(place);
        long begin = System.nanoTime();
        Dossier next = dossier.with(place, Response.NONE);
        boolean concluded =
                Assessment.of(questionnaire, next, DAY).outcome().progress().percent() >= 0;
        long end = System.nanoTime();
        dossier = concluded && turn % 3 == 0 ? next : dossier.with(place, before);
        return end - begin;
    }

    static byte[] kia() throws IOException {
        try (InputStream in = Scoring.class.getResourceAsStream("/questionnaires/kia/kia-1.0.0.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
