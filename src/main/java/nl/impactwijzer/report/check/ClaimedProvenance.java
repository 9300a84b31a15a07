package nl.impactwijzer.report.check;

import java.util.Map;
import java.util.Optional;
import nl.impactwijzer.json.JsonDocument;
import nl.impactwijzer.json.JsonException;
import nl.impactwijzer.json.JsonFields;
import nl.impactwijzer.questionnaire.QuestionnaireRef;
import nl.impactwijzer.report.Content;
import nl.impactwijzer.report.compose.Attachments;
import nl.impactwijzer.text.Message;

/// Where a report says that its questionnaire came from. Only who signed the report answers for that.
///
/// @param name        what the publisher calls itself; empty unless it was published, as are the next two
/// @param issuer      who vouches for the publisher
/// @param selfMade    whether nobody else does
/// @param fingerprint SHA-256 of the publisher's certificate
/// @param why         why it is a concept, in the language of the report; empty unless it is one
public record ClaimedProvenance(
        Status status, String name, String issuer, boolean selfMade, String fingerprint, String why) {

    public enum Status {
        BUILT_IN("built-in"),
        PUBLISHED("published"),
        CONCEPT("concept");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// Empty when the report does not say it, or says it of another questionnaire than it carries.
    static Optional<ClaimedProvenance> of(Map<String, Content> attachments, QuestionnaireRef carried) {
        Content content = attachments.get(Attachments.PROVENANCE);
        if (content == null) {
            return Optional.empty();
        }
        try {
            JsonFields json = JsonDocument.parseHarmless(content.bytes()).object();
            return json.object("questionnaire").text("sha256").equals(carried.sha256())
                    ? Optional.of(read(json))
                    : Optional.empty();
        } catch (JsonException _) {
            return Optional.empty();
        }
    }

    private static ClaimedProvenance read(JsonFields json) {
        Optional<JsonFields> publisher = json.optionalObject("publisher");
        return new ClaimedProvenance(
                json.code("status", Status.values(), Status::code),
                publisher.map(by -> by.text("name")).orElse(""),
                publisher.map(by -> by.text("issuer", "")).orElse(""),
                publisher.map(by -> by.flag("selfMade", true)).orElse(true),
                publisher.map(by -> by.text("fingerprint", "")).orElse(""),
                json.text("why", ""));
    }

    public Message sentence() {
        return switch (status) {
            case BUILT_IN -> Message.of("check.provenance.builtIn");
            case CONCEPT -> Message.of("check.provenance.concept", "why", why);
            case PUBLISHED ->
                Message.of(
                        selfMade ? "check.provenance.selfMade" : "check.provenance.published",
                        "name",
                        name,
                        "issuer",
                        issuer,
                        "fingerprint",
                        fingerprint.replaceAll("(.{4})(?=.)", "$1 "));
        };
    }
}
