package nl.impactwijzer.report.compose;

import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.catalogue.Provenance;
import nl.impactwijzer.questionnaire.catalogue.Publisher;
import nl.impactwijzer.text.Messages;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where the questionnaire of a report came from on the computer that made it, for who checks the report.
///
/// It is what that computer said, and no proof: the signature on the report says who answers for it.
final class ProvenanceJson {

    private ProvenanceJson() {}

    static ObjectNode of(Questionnaire questionnaire, Provenance provenance, Messages messages) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", 1);
        json.putObject("questionnaire")
                .put("id", questionnaire.ref().id())
                .put("version", questionnaire.ref().version())
                .put("sha256", questionnaire.ref().sha256());
        switch (provenance.of(questionnaire)) {
            case Provenance.BuiltIn _ -> json.put("status", "built-in");
            case Provenance.Concept(var why) -> json.put("status", "concept").put("why", messages.get(why));
            case Provenance.Published(Publisher publisher) ->
                json.put("status", "published")
                        .putObject("publisher")
                        .put("name", publisher.name())
                        .put("issuer", publisher.issuer())
                        .put("selfMade", publisher.selfMade())
                        .put("fingerprint", publisher.fingerprint());
        }
        return json;
    }
}
