package nl.impactwijzer.report.compose;

import java.util.ArrayList;
import java.util.List;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.report.Attachment;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.withheld.WithheldJson;
import nl.impactwijzer.scoring.OutcomeJson;

/// The files a report carries inside, from which anyone can work out its conclusions again.
public final class Attachments {

    public static final String DOSSIER = "dossier.json";
    public static final String QUESTIONNAIRE = "questionnaire.json";

    /// What the rules concluded when the report was made.
    public static final String OUTCOME = "outcome.json";

    /// Where the questionnaire came from on the computer that made the report.
    public static final String PROVENANCE = "provenance.json";

    /// What a public version leaves out; no other report has it.
    public static final String WITHHELD = "withheld.json";

    private static final String JSON = "application/json";

    private final Draft draft;
    private final Provenance provenance;

    Attachments(Draft draft, Provenance provenance) {
        this.draft = draft;
        this.provenance = provenance;
    }

    List<Attachment> list() {
        List<Attachment> list = new ArrayList<>(always());
        if (!draft.withholding().isEmpty()) {
            list.add(new Attachment(
                    WITHHELD,
                    JSON,
                    Attachment.Relation.DATA,
                    draft.say("report.attachment.withheld"),
                    Content.of(WithheldJson.write(draft.withholding().items()))));
        }
        return list;
    }

    private List<Attachment> always() {
        return List.of(
                new Attachment(
                        DOSSIER,
                        JSON,
                        Attachment.Relation.SOURCE,
                        draft.say(
                                draft.withholding().isEmpty()
                                        ? "report.attachment.dossier"
                                        : "report.attachment.publicDossier"),
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
                                .toString())),
                new Attachment(
                        PROVENANCE,
                        JSON,
                        Attachment.Relation.DATA,
                        draft.say("report.attachment.provenance"),
                        Content.of(ProvenanceJson.of(draft.questionnaire(), provenance, draft.messages())
                                .toString())));
    }
}
