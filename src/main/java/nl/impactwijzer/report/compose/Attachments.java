package nl.impactwijzer.report.compose;

import java.util.List;
import nl.impactwijzer.report.Attachment;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.scoring.OutcomeJson;

/// The files a report carries inside, from which anyone can work out its conclusions again.
public final class Attachments {

    public static final String DOSSIER = "dossier.json";
    public static final String QUESTIONNAIRE = "questionnaire.json";

    /// What the rules concluded when the report was made.
    public static final String OUTCOME = "outcome.json";

    private static final String JSON = "application/json";

    private final Draft draft;

    Attachments(Draft draft) {
        this.draft = draft;
    }

    List<Attachment> list() {
        return List.of(
                new Attachment(
                        DOSSIER,
                        JSON,
                        Attachment.Relation.SOURCE,
                        draft.say("report.attachment.dossier"),
                        Content.of(draft.dossierJson())),
                new Attachment(
                        QUESTIONNAIRE,
                        JSON,
                        Attachment.Relation.SOURCE,
                        draft.say("report.attachment.questionnaire"),
                        Content.of(draft.questionnaire().file())),
                new Attachment(
                        OUTCOME,
                        JSON,
                        Attachment.Relation.DATA,
                        draft.say("report.attachment.outcome"),
                        Content.of(OutcomeJson.of(DOSSIER, draft.questionnaire(), draft.outcome(), draft.messages())
                                .toString())));
    }
}
